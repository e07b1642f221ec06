import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'VOTE-02';

describe(CODE, () => {
  const vote = (scrutin: string, reste = ''): string =>
    `rapports/2.md: { ${reste}scrutin: { ${scrutin} } }\n`;

  const dit = (resultat: string, votes = ''): string => vote(`${votes}annonce: { resultat: ${resultat} }`);

  it('refuses unanimity where somebody was against', () => {
    const fault = seule(dit("adopté à l'unanimité", 'contre: [Paul SIMONET], '), CODE);
    expect(fault.message).toBe(
      "À la question n°2, le résultat annoncé est « adopté à l'unanimité », mais les votes notés donnent « adopté à la majorité » (13 pour, 1 contre, 0 abstention).",
    );
    expect(fault.severity).toBe('erreur');
    expect(fault.path).toEqual(['rapports', '2', 'scrutin', 'annonce', 'resultat']);
  });

  it('only asks a look where some abstained and nobody was against', () => {
    expect(seule(dit("adopté à l'unanimité", 'abstentions: [Paul SIMONET], '), CODE).severity).toBe(
      'avertissement',
    );
  });

  it('refuses a majority where all were for, and a rejection that the voices do not give', () => {
    expect(seule(dit('adopté à la majorité'), CODE).severity).toBe('erreur');
    expect(seule(dit('rejeté', 'contre: [Paul SIMONET], '), CODE).message).toContain('« rejeté »');
    expect(faults(dit('adopté à la majorité', 'contre: [Paul SIMONET], '), CODE)).toEqual([]);
  });

  it('leaves wrong figures to the rule on figures', () => {
    const yaml = vote('annonce: { resultat: adopté à la majorité, pour: 13, contre: 1 }');
    expect(faults(yaml, CODE)).toEqual([]);
    expect(faults(yaml, 'VOTE-01')).toHaveLength(1);
  });

  it('takes the house that calls unanimous a vote that some abstain from, and the word that says it', () => {
    const abstention = 'abstentions: [Paul SIMONET], ';
    const maison = (choix: string): string => `conseil.yaml: { unanimite: ${choix} }\n`;
    const annonce = dit("adopté à l'unanimité", abstention);
    expect(faults(maison('suffrages exprimés') + annonce, CODE)).toEqual([]);
    expect(seule(maison('sans abstention') + annonce, CODE).hint).toContain('unanimite: suffrages exprimés');
    expect(faults(dit("adopté à l'unanimité des suffrages exprimés", abstention), CODE)).toEqual([]);
    expect(
      faults(dit("adopté à l'unanimité des suffrages exprimés", 'ne_votent_pas: [Paul SIMONET], '), CODE),
    ).toEqual([]);
    expect(faults(maison('suffrages exprimés') + dit('adopté à la majorité', abstention), CODE)).toEqual([]);
  });

  it('never calls unanimous what somebody was against, whatever the house', () => {
    const contre = 'contre: [Paul SIMONET], abstentions: [Serge VALLET], ';
    for (const mot of ["adopté à l'unanimité", "adopté à l'unanimité des suffrages exprimés"])
      expect(
        seule(`conseil.yaml: { unanimite: suffrages exprimés }\n${dit(mot, contre)}`, CODE).severity,
      ).toBe('erreur');
  });
});

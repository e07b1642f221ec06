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
});

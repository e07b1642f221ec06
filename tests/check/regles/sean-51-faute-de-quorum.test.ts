import { describe, expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const CODE = 'SEAN-51';

describe(CODE, () => {
  const SIX = 'Denise DELORME, Étienne FABRE, Inès GUYOT, Noé QUENTIN, Odile RENARD, Paul SIMONET';
  const perdue = (report: string, mouvements: string, reste = ''): string => `seance.yaml:
  ordre_de_passage: 1 à 7
  ordre_du_jour: 1 à 8
  reportees: [{ questions: 8, ${report} }]${reste}
presences.yaml: { mouvements: [${mouvements}] }`;

  it('asks who left where the sheet leaves enough members in the room', () => {
    const dit = seule(perdue('faute_de_quorum: oui', ''), CODE);
    expect(dit).toMatchObject({
      severity: 'avertissement',
      path: ['seance', 'reportees', 0, 'faute_de_quorum'],
    });
    expect(seule(perdue('motif: faute de quorum', ''), CODE).path?.at(-1)).toBe('motif');
    const peu = '{ apres: 7, partent: [Denise DELORME, Étienne FABRE] }';
    expect(seule(perdue('faute_de_quorum: oui', peu), CODE).message).toContain('11 membres');
  });

  it('has nothing to say where the departures explain it, or another reason is given', () => {
    expect(faults(perdue('faute_de_quorum: oui', `{ apres: 7, partent: [${SIX}] }`), CODE)).toEqual([]);
    expect(faults(perdue('motif: étude complémentaire', ''), CODE)).toEqual([]);
    expect(faults(perdue('motif: quorum à discuter, faute_de_quorum: non', ''), CODE)).toEqual([]);
  });

  it('says that a second convocation asks for no quorum', () => {
    const seconde = '\n  convocation: { date: 2024-06-09, rang: 2 }';
    expect(
      seule(perdue('faute_de_quorum: oui', `{ apres: 7, partent: [${SIX}] }`, seconde), CODE).message,
    ).toContain("n'y est pas requis");
  });
});

import { describe, expect, it } from 'vitest';
import { dits } from './dits.ts';

const HUIT =
  'Étienne FABRE, Bruno CARLIER, Serge VALLET, Paul SIMONET, Odile RENARD, Maud PERRIN, Luc OLIVIER, Inès GUYOT';

const chasse = (
  departement: number,
): string => `conseil.yaml: { collectivite: { nature: commune, departement: ${departement} } }
presences.yaml: { absents: [], mouvements: [{ pendant: 2, sortent: [${HUIT}] }], procurations: [] }
rapports/2.md: { interesses: [${HUIT}], scrutin: { annonce: } }`;

describe('what the proof says of the quorum', () => {
  it('asks for none in Alsace-Moselle when half the council is interested', () => {
    const dispense =
      "La moitié des membres au moins est intéressée : aucun quorum n'est requis (CGCT, article L2541-4).";
    expect(dits(chasse(67)).preuve()).toContain(dispense);
    expect(dits(chasse(67)).preuve()).not.toContain("Le quorum n'est pas atteint");
    expect(dits(chasse(39)).preuve()).toContain("Le quorum n'est pas atteint");
  });

  it('counts those whom a permanent commission counts represented', () => {
    const commission = `conseil.yaml:
  collectivite: { nature: departement }
  organe: { nom: Commission permanente, nom_des_membres: Commission permanente, genre: feminin }`;
    const preuve = dits(commission).preuve();
    expect(preuve).toContain('(CGCT, article L3121-14-1)');
    expect(preuve).toContain('membres représentés compris');
  });
});

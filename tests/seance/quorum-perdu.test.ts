import { describe, expect, it } from 'vitest';
import { faults } from '../check/patch.ts';
import { dits } from './dits.ts';

const PARTENT = 'Denise DELORME, Étienne FABRE, Inès GUYOT, Noé QUENTIN, Odile RENARD, Paul SIMONET';

/** Twelve members of fifteen; six leave after question 2, and the rest is put off. */
const perdue = (
  report: string,
  passage = '1 à 2',
  mouvement = `{ apres: 2, partent: [${PARTENT}] }`,
): string =>
  `seance.yaml:
  ordre_de_passage: ${passage}
  ordre_du_jour: 1 à 4
  sans_rapport:
  reportees: [{ questions: [3, 4], ${report} }]
presences.yaml: { absents: [Luc OLIVIER, Rose THOMAS, Hugo LEROUX], mouvements: [${mouvement}], procurations: [{ de: Denise DELORME, a: Camille AUBRY }] }
rapports/1.md: { scrutin: { annonce: } }`;

const graves = (yaml: string) =>
  faults(yaml)
    .filter(({ severity }) => severity !== 'information')
    .map(({ code, message }) => [code, message]);

describe('a sitting that loses its quorum', () => {
  it('keeps what was voted, and its minutes say who left, the figure and the closing', () => {
    const pv = dits(perdue('faute_de_quorum: oui, au: 2024-06-20')).document('proces-verbal');
    expect(pv).toContain(
      'Départs après la question n°2 : Mme Denise DELORME, M. Étienne FABRE, Mme Inès GUYOT, M. Noé QUENTIN, Mme Odile RENARD, M. Paul SIMONET.',
    );
    expect(pv).toContain(
      "6 membres restent présents, pour un quorum de 8 : le quorum n'est plus réuni (CGCT, article L2121-17). Les délibérations prises jusqu'à la question n°2 restent acquises. Les questions n°3, 4 ne sont pas examinées. La séance est levée à 20h15.",
    );
    expect(pv).not.toContain("L'ordre du jour étant épuisé");
    expect(pv).toContain('Reportée à la séance du 20 juin 2024 : faute de quorum.');
    expect(dits(perdue('faute_de_quorum: oui')).extrait()).toContain("A l'unanimité");
  });

  it.each([
    'faute_de_quorum: oui',
    'motif: faute de quorum',
    'motif: le quorum était perdu',
  ])('has nothing wrong, be it said by "%s"', (report) => {
    expect(graves(perdue(report))).toEqual([]);
    expect(dits(perdue(report)).document('proces-verbal')).not.toContain('étant épuisé');
  });

  it('may have called the first question that it could not take', () => {
    const appelee = perdue('faute_de_quorum: oui', '1 à 4').replace(
      'sans_rapport:',
      'sans_rapport: [{ questions: [3, 4], motif: Tenus ailleurs }]',
    );
    expect(graves(appelee)).toEqual([]);
    const pv = dits(appelee).document('proces-verbal');
    expect(pv).toContain('6 membres restent présents, pour un quorum de 8');
    expect(pv.match(/Départs/gu)).toHaveLength(1);
  });

  it('asks who left where the sheet leaves enough in the room', () => {
    const personne = perdue('motif: le quorum était perdu', '1 à 2', '').replace(
      /procurations: .*\}\]/u,
      'procurations: []',
    );
    expect(graves(personne).map(([code]) => code)).toEqual(['SEAN-51']);
    const pv = dits(personne).document('proces-verbal');
    expect(pv).toContain("Le quorum n'est plus réuni (CGCT, article L2121-17).");
    expect(pv).not.toContain('pour un quorum de 8');
  });

  it('is another thing than a question put off for a reason of its own', () => {
    const autre = perdue('motif: étude complémentaire').replace(
      /mouvements.*/u,
      'mouvements: [], procurations: [] }',
    );
    expect(dits(autre).document('proces-verbal')).toContain("L'ordre du jour étant épuisé");
  });
});

describe('a sitting that never has its quorum', () => {
  const absents = `Luc OLIVIER, Rose THOMAS, Hugo LEROUX, ${PARTENT}`;
  const inquorate = `seance.yaml: { ordre_de_passage: 1 à 2, sans_rapport: , reportees: [{ questions: [1, 2], faute_de_quorum: oui }] }
presences.yaml: { absents: [${absents}], mouvements: [], procurations: [] }
rapports/1.md: { deliberation: , scrutin: , decision: [approuve], annexes: [] }
rapports/2.md: { deliberation: }`;

  it('has its minutes all the same', () => {
    const pv = dits(inquorate).document('proces-verbal');
    expect(pv).toContain(
      "6 membres sont présents à l'ouverture, pour un quorum de 8 : le quorum n'est pas réuni (CGCT, article L2121-17). Les questions n°1, 2 ne sont pas examinées. La séance est levée à 20h15.",
    );
    expect(faults(inquorate).filter(({ code }) => code.startsWith('QUOR'))).toEqual([]);
  });
});

describe('a second convocation', () => {
  const seconde = `seance.yaml: { convocation: { date: 2024-06-09, rang: 2 } }
presences.yaml: { absents: [Luc OLIVIER, Rose THOMAS, Hugo LEROUX, ${PARTENT}], mouvements: [], procurations: [] }`;

  it('says in the extract, the proof and the minutes that no quorum is asked for', () => {
    const dit = dits(seconde);
    expect(dit.extrait()).toContain(
      "fait suite à une séance qui n'a pas réuni le quorum : le Conseil de Communauté délibère sans condition de quorum (CGCT, article L2121-17)",
    );
    expect(dit.preuve()).toContain(
      "Seconde convocation : aucun quorum n'est requis (CGCT, article L2121-17).",
    );
    for (const papier of [dit.extrait(), dit.preuve(), dit.document('proces-verbal')])
      expect(papier).not.toMatch(/quorum n'est pas atteint|non atteint/u);
    expect(dit.document('proces-verbal')).toContain('non requis');
  });

  it('is not spoken of on a first one', () => {
    expect(dits('').extrait()).not.toContain('quorum');
    expect(dits('').preuve()).toContain('Le quorum est atteint.');
  });
});

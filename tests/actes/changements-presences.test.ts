import { describe, expect, it } from 'vitest';
import { arbre, lignes } from './composition.ts';
import { apres, difference, differenceDeTextes, erreurs, INCHANGE, REFERENCE } from './differences.ts';
import type { Changement } from './donnees.ts';
import { ecrits, lignesDuDocx, lignesDuPdf } from './textes.ts';

/** Someone who came before question 5 comes before question 70. */
const BAILLY_A_LA_70: readonly Changement[] = [
  ['presences', '      - Guillaume BAILLY\n', ''],
  [
    'presences',
    '  - { avant: 11, arrivent',
    '  - { avant: 70, arrivent: [Guillaume BAILLY] }\n  - { avant: 11, arrivent',
  ],
];

const MOUVEMENT = '  - { apres: 13, partent';
const mouvement = (ecrit: string): Changement => ['presences', MOUVEMENT, `  - ${ecrit}\n${MOUVEMENT}`];

describe('une arrivée déplacée', () => {
  const composition = apres(...BAILLY_A_LA_70);
  const attendue = {
    perdues: [
      'M. Guillaume BAILLY (à compter de la question n°5)',
      "Besançon : M. Guillaume BAILLY à Mme Myriam LEMERCIER (jusqu'à la question n°4 incluse)",
      'Pour : 101',
    ],
    gagnees: [
      'M. Guillaume BAILLY (à compter de la question n°70)',
      "Besançon : M. Guillaume BAILLY à Mme Myriam LEMERCIER (jusqu'à la question n°69 incluse)",
      // Absent, he votes neither for himself nor for his giver; his own holder has left: two voices less.
      'Pour : 99',
    ],
  };

  it('change sa mention, la borne de sa procuration et le résultat, et rien d’autre', () => {
    expect(difference(composition)).toEqual(attendue);
    expect(difference(composition, 'convention')).toEqual(INCHANGE);
  });

  it('ne donne pas de faute', () => {
    expect(composition.fautes).toEqual([]);
    expect(erreurs(composition)).toEqual([]);
  });

  it('se lit dans les quatre documents comme dans les arbres', async () => {
    for (const nom of ['deliberation', 'convention']) {
      const avant = await ecrits(arbre(REFERENCE, nom));
      const maintenant = await ecrits(arbre(composition, nom));
      const voulue = nom === 'deliberation' ? attendue : INCHANGE;
      expect(differenceDeTextes(lignesDuPdf(avant), lignesDuPdf(maintenant))).toEqual(voulue);
      expect(differenceDeTextes(lignesDuDocx(avant), lignesDuDocx(maintenant))).toEqual(voulue);
    }
  });
});

describe('un mouvement', () => {
  it('ne change pas le résultat quand le pouvoir de l’absent vaut sa voix', () => {
    expect(difference(apres(['presences', 'avant: 18, arrivent', 'avant: 70, arrivent']))).toEqual({
      perdues: [
        'Miserey-Salines : M. Marcel FELT (à compter de la question n°18)',
        "Miserey-Salines : M. Marcel FELT à M. Yves GUYEN (jusqu'à la question n°17 incluse)",
      ],
      gagnees: [
        'Miserey-Salines : M. Marcel FELT (à compter de la question n°70)',
        "Miserey-Salines : M. Marcel FELT à M. Yves GUYEN (jusqu'à la question n°69 incluse)",
      ],
    });
  });

  it.each([
    [
      'sorti puis revenu',
      '{ pendant: [12], sortent: [Nicolas BODIN] }',
      "(jusqu'à la question n°11 incluse et à compter de la question n°13)",
      [],
    ],
    [
      'sorti pendant le vote',
      '{ pendant: [64], sortent: [Nicolas BODIN] }',
      "(jusqu'à la question n°63 incluse et à compter de la question n°65)",
      ['Pour : 100'],
    ],
    [
      'sorti deux fois',
      '{ pendant: [12, 64], sortent: [Nicolas BODIN] }',
      "(jusqu'à la question n°11 incluse, de la question n°13 à la question n°63 incluse et à compter de la question n°65)",
      ['Pour : 100'],
    ],
    [
      'revenu pour une seule question',
      '{ pendant: [1 à 11, 13 à 75], sortent: [Nicolas BODIN] }',
      '(à la question n°12)',
      ['Pour : 100'],
    ],
  ])('se dit, de qui est %s', (_, ecrit, mention, resultat) => {
    const composition = apres(mouvement(ecrit));
    expect(composition.fautes).toEqual([]);
    const { perdues, gagnees } = difference(composition);
    const items = gagnees.filter((ligne) => !/^Pour/u.test(ligne)).join(', ');
    expect(items).toBe(`M. Nicolas BODIN ${mention}`);
    expect(gagnees.filter((ligne) => /^Pour/u.test(ligne))).toEqual(resultat);
    expect(perdues).toEqual(['M. Nicolas BODIN', ...resultat.map(() => 'Pour : 101')]);
  });

  it('se situe dans l’ordre de passage, jamais dans celui des numéros', () => {
    const composition = apres([
      'seance',
      'ordre_de_passage: 1 à 75',
      'ordre_de_passage: [1 à 10, 64, 11 à 63, 65 à 75]',
    ]);
    expect(composition.fautes).toEqual([]);
    const { gagnees } = difference(composition);
    // At the eleventh place of the sitting 108 voices are there, as the tenth; the same four are withdrawn.
    expect(gagnees).toContain('Pour : 104');
    expect(gagnees).toContain("M. Kévin BERTAGNOLI à Mme Elise AEBISCHER (jusqu'à la question n°64 incluse)");
    const ordre = lignes(composition).find((ligne) => ligne.startsWith('Ordre de passage')) ?? '';
    expect(ordre).toMatch(/ 10, 64, 11, .* 63, 65, .* 75$/u);
  });
});

describe('un suppléant', () => {
  it('siège pour la commune dont le titulaire est absent', () => {
    const composition = apres(
      ['registre', '      - M. Gilles ORY\n', '      - M. Gilles ORY\n    suppleant: Mme Zoé EXEMPLE\n'],
      ['presences', '[Pierre DUFAY]', '[Pierre DUFAY, Zoé EXEMPLE]'],
      ['presences', 'absents:\n', 'absents:\n  - Gilles ORY\n'],
    );
    expect(composition.fautes).toEqual([]);
    expect(erreurs(composition)).toEqual([]);
    // One seat, one line: whoever holds it is named, and its voice counts as before.
    expect(difference(composition)).toEqual({
      perdues: ['Bonnay : M. Gilles ORY'],
      gagnees: ['Bonnay : Mme Zoé EXEMPLE (suppléante)'],
    });
  });

  it('qui ne vient pas laisse un siège vide, que l’effectif compte toujours', () => {
    const composition = apres(['presences', 'suppleants: [Pierre DUFAY]', 'suppleants: []']);
    expect(difference(composition)).toEqual({
      perdues: ['La Chevillotte : M. Pierre DUFAY (suppléant)', 'Pour : 101'],
      gagnees: ['Pour : 100'],
    });
    expect(lignes(composition)).toContain('Membres du Conseil Communautaire en exercice : 123');
  });
});

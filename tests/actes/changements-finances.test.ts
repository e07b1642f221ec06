import { describe, expect, it } from 'vitest';
import { lireMontant, montantEnChiffres } from '../../src/domaine/montant.ts';
import { lignes, simple } from './composition.ts';
import { apres, difference, erreurs, INCHANGE, REFERENCE } from './differences.ts';
import { CHEMINS, DONNEES } from './donnees.ts';

const CONVENTION = DONNEES[CHEMINS.convention] ?? '';
const BUDGET = CONVENTION.slice(CONVENTION.indexOf('  axes:'), CONVENTION.indexOf('  recettes:'));

/** Amounts of the lines of expense, with what stands before each on the way to its axis: enough to change one only. */
const MONTANTS = [...BUDGET.matchAll(/montant: ([\d ]+)/gu)].map(({ index, 1: ecrit = '' }) => {
  const debut = CONVENTION.indexOf('  axes:');
  const avant = CONVENTION.slice(0, debut + index);
  return { ecrit: ecrit.trim(), avant, apres: CONVENTION.slice(debut + index) };
});

const enChiffres = (euros: number): string => {
  const montant = lireMontant(String(euros));
  if (montant === undefined) throw new Error(String(euros));
  return simple(montantEnChiffres(montant));
};

const euros = (ecrit: string): number => Number(ecrit.replaceAll(' ', ''));

/** The data with a thousand euros more on one line. */
const plusMille = (rang: number) => {
  const { ecrit = '', apres: suite = '' } = MONTANTS[rang] ?? {};
  const nouveau = `montant: ${euros(ecrit) + 1000}`;
  const change = (MONTANTS[rang]?.avant ?? '') + suite.replace(/^montant: [\d ]+\d/u, nouveau);
  return apres(['convention', CONVENTION, change]);
};

/** Total of the sub-axis, or of the axis without any, that holds the line of that rank. */
const TOTAUX = [
  ...Array.from({ length: 6 }, () => 36_750),
  ...Array.from({ length: 4 }, () => 9_500),
  ...Array.from({ length: 8 }, () => 46_750),
  ...Array.from({ length: 3 }, () => 7_000),
  ...Array.from({ length: 5 }, () => 30_000),
];

describe('le montant d’une ligne du budget', () => {
  it('est écrit 26 fois', () => {
    expect(MONTANTS).toHaveLength(26);
    expect(TOTAUX).toHaveLength(26);
  });

  const LIGNES = TOTAUX.map((total, rang) => ({
    total,
    rang,
    ecrit: MONTANTS[rang]?.ecrit ?? '',
    composition: plusMille(rang),
  }));
  const ligneDeMontant = (ligne: string): boolean => /^[\d ]+$/u.test(ligne);

  it.each(LIGNES)('change la ligne $rang, son total, celui du programme, et rien d’autre', (cas) => {
    const { ecrit, total, composition } = cas;
    expect(composition.fautes).toEqual([]);
    const attendus = [euros(ecrit), total, 130_000];
    for (const nom of ['deliberation', 'convention']) {
      const { perdues, gagnees } = difference(composition, nom);
      expect(perdues.filter(ligneDeMontant).toSorted()).toEqual(attendus.map(enChiffres).toSorted());
      const plus = attendus.map((somme) => enChiffres(somme + 1000));
      expect(gagnees.filter(ligneDeMontant).toSorted()).toEqual(plus.toSorted());
      const phrases = perdues.filter((ligne) => !ligneDeMontant(ligne));
      expect(phrases).toHaveLength(nom === 'deliberation' ? 3 : 2);
      const corrigees = phrases.map((phrase) => phrase.replace('130 000 €', '131 000 €'));
      expect(gagnees.filter((ligne) => !ligneDeMontant(ligne))).toEqual(corrigees);
    }
  });

  it.each(LIGNES)('qui ne s’équilibre plus avec les recettes est une erreur, ligne $rang', (cas) => {
    expect(erreurs(cas.composition)).not.toEqual([]);
  });
});

describe('la subvention', () => {
  const composition = apres(['convention', '\nsubvention: 65 000', '\nsubvention: 60 000']);

  it('change partout où elle est dite, en chiffres et en lettres', () => {
    const { perdues, gagnees } = difference(composition);
    expect(perdues).toHaveLength(6);
    const corrigees = perdues.map((ligne) =>
      ligne.replaceAll('65 000 €', '60 000 €').replace('soixante-cinq mille euros', 'soixante mille euros'),
    );
    expect(gagnees).toEqual(corrigees);
    expect(gagnees.join('\n')).toContain('à hauteur de 60 000 € sous forme de subvention,');
    expect(gagnees.join('\n')).toContain('100 %, soit 60 000 €');
    expect(difference(composition, 'convention').gagnees).toHaveLength(3);
  });

  it('qui n’est plus celle des recettes est une erreur', () => {
    expect(composition.fautes).toEqual([]);
    expect(erreurs(composition)).toEqual(['FINA-07']);
    const [faute] = composition.constats();
    expect(faute?.position).toMatchObject({ file: `data/${CHEMINS.convention}`, column: 13 });
    expect(simple(faute?.message ?? '')).toMatch(/60 000 €.*65 000 €/u);
  });

  it('qui n’est plus celle du rapport est une erreur', () => {
    expect(erreurs(apres(['rapport', 'operation: 65 000', 'operation: 66 000']))).not.toEqual([]);
  });

  it('changée d’accord avec tout le reste ne donne pas d’erreur', () => {
    const accordee = apres(
      ['convention', '\nsubvention: 65 000', '\nsubvention: 60 000'],
      ['convention', 'financeur: GBM, montant: 50 000', 'financeur: GBM, montant: 45 000'],
      ['convention', 'financeur: PMT, montant: 50 000', 'financeur: PMT, montant: 55 000'],
      ['rapport', 'operation: 65 000', 'operation: 60 000'],
    );
    expect(accordee.fautes).toEqual([]);
    expect(erreurs(accordee)).toEqual([]);
    expect(difference(accordee).gagnees).toContain("Montant de l'opération : 60 000 €");
  });
});

describe('une recette', () => {
  it('déséquilibrée est une erreur, dite à sa place', () => {
    const composition = apres([
      'convention',
      'financeur: PMT, montant: 15 000',
      'financeur: PMT, montant: 14 000',
    ]);
    expect(composition.fautes).toEqual([]);
    expect(erreurs(composition)).toEqual(['FINA-05']);
    const { gagnees } = difference(composition);
    expect(gagnees).toEqual(['14 000', '29 000', '129 000']);
  });
});

describe('un versement en deux fois', () => {
  it('se dit pour chaque part, dont la somme est la subvention', () => {
    const composition = apres(
      [
        'convention',
        '  - { part: 100 %, echeance: à la signature de la présente convention }\n',
        '  - { part: 60 %, echeance: à la signature de la présente convention }\n  - { part: 40 %, echeance: au vu du bilan }\n',
      ],
      [
        'convention',
        '- [versement](#versement-1).',
        '- [versement](#versement-1) ;\n- [versement](#versement-2).',
      ],
    );
    expect(composition.fautes).toEqual([]);
    expect(difference(composition, 'convention').gagnees.slice(0, 2)).toEqual([
      '- 60 %, soit 39 000 € à la signature de la présente convention ;',
      '- 40 %, soit 26 000 € au vu du bilan.',
    ]);
  });
});

describe('ce qui n’est pas au budget', () => {
  it('laisse la convention et l’extrait dire les mêmes sommes', () => {
    const sommes = (nom: string) =>
      lignes(REFERENCE, nom)
        .slice(lignes(REFERENCE, nom).findIndex((ligne) => ligne.startsWith('CONVENTION')))
        .flatMap((ligne) => ligne.match(/\d[\d ]*€/gu) ?? []);
    expect(sommes('deliberation')).toEqual(sommes('convention'));
    expect(difference(REFERENCE)).toEqual(INCHANGE);
  });
});

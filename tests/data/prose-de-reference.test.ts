import { describe, expect, it } from 'vitest';
import { titres, titresDe } from '../../src/domaine/titres.ts';
import { q } from '../question.ts';
import { conventionDeReference, dossierDeReference, texteDe } from './dossier-de-reference.ts';

const RAPPORT = 'rapports/64.md';
const CONVENTION = 'conventions/pmt-2024.md';
const rapport = dossierDeReference().rapports[q('64')]?.corps ?? '';
const { corps: convention } = conventionDeReference();

const FICHIERS = [
  'conseil.yaml',
  'registre.yaml',
  '2024-09-26/seance.yaml',
  '2024-09-26/presences.yaml',
  `2024-09-26/${RAPPORT}`,
  `2024-09-26/${CONVENTION}`,
];

const plan = (corps: string): readonly string[] =>
  titres(corps).map(({ niveau, titre }) => `${'#'.repeat(niveau)} ${titre}`);

const renvois = (texte: string): readonly (readonly [string, string])[] =>
  [...texte.matchAll(/\[([^\]]+)\]\(#([^)]+)\)/gu)].map(([, mot = '', cible = '']) => [mot, cible]);

/** What each reserved target prints; articles and annexes bear their own ids. */
const CIBLES: Readonly<Record<string, string>> = {
  subvention: 'montant',
  'subvention-en-lettres': 'subvention en lettres',
  'total-du-programme': 'budget',
  'versement-1': 'versement',
  fin: 'échéance',
  exercice: 'exercice',
  programme: 'annexe',
  budget: 'annexe',
};

const ARTICLES = titresDe(convention, 'Articles');

describe('le rapport 64', () => {
  it('suit le plan publié, sans numéro saisi', () => {
    expect(plan(rapport)).toEqual([
      '# Résumé',
      '# Exposé',
      '## Présentation du Pôle des Microtechniques (PMT)',
      "## Les axes du programme d'actions de la convention territorialisée 2024 porté par le PMT",
      '### Contexte du programme',
      '### Axes de travail du programme',
      '#### Peser davantage sur la filière santé',
      '#### Assumer le leadership de GBM sur la filière luxe / horlogerie',
      '## Le plan prévisionnel de financement 2024',
    ]);
  });

  it('rappelle les contributions passées et les chiffres clefs', () => {
    for (const annee of [2021, 2022, 2023]) expect(rapport).toContain(`- 65 000 € en ${annee}`);
    for (const chiffre of ['255 membres', "68 % d'industriels", '(47 %)', '(42 %)', '12 permanents']) {
      expect(rapport).toContain(chiffre);
    }
  });
});

describe('la convention', () => {
  it('a dix articles, dans l’ordre publié', () => {
    expect(ARTICLES.map(({ titre }) => titre)).toEqual([
      'Objet',
      "Programme d'actions",
      'Montant et modalités de versement de la subvention',
      'Durée et délai de validité',
      'Obligations du Pôle des Microtechniques',
      'Modalités de contrôle',
      'Modification et reversement',
      'Résiliation de la convention',
      'Litiges',
      "Délégation d'attribution",
    ]);
    expect(ARTICLES.every(({ nomme }) => nomme)).toBe(true);
  });

  it('détaille trois axes, dont le deuxième en trois parties', () => {
    const [programme] = titresDe(convention, 'Annexes');
    expect(programme?.id).toBe('programme');
    const dessous = titres(convention).filter(({ ligne }) => ligne > (programme?.ligne ?? 0));
    expect(dessous.map(({ niveau }) => niveau)).toEqual([3, 3, 4, 4, 4, 3]);
  });

  it.each([
    ['les comptes dans les six mois', /délai légal de six mois suivant la fin de l'exercice/u],
    [
      'le compte rendu financier et ses écarts',
      /compte rendu financier.*écarts.*en euros et en pourcentage/u,
    ],
    ['le contrat d’engagement républicain', /contrat d'engagement républicain/u],
    ['le contrôle', /Conformément à l'article L 1611-4 .* contrôle/u],
    ['l’interdiction de reverser', /ne peut en reverser tout ou partie/u],
    ['la publication des données essentielles', /données essentielles .* dans les trois mois/u],
    ['les comptes publiés au-delà du seuil', /153 000 €.*commissaire aux comptes/u],
    ['le tribunal', /devant le Tribunal administratif de Besançon/u],
  ])('dit %s', (_, clause) => {
    expect(convention).toMatch(clause);
  });
});

describe('les renvois', () => {
  it.each([
    [RAPPORT, []],
    [CONVENTION, ARTICLES.map(({ id }) => id)],
  ])('de %s visent ce qui existe et disent ce qu’ils impriment', (fichier, articles) => {
    const attendus: Readonly<Record<string, string>> = {
      ...CIBLES,
      ...Object.fromEntries(articles.map((id) => [id, 'article'])),
    };
    const trouves = renvois(texteDe(`2024-09-26/${fichier}`));
    expect(trouves.length).toBeGreaterThan(5);
    expect(trouves.filter(([mot, cible]) => attendus[cible] !== mot)).toEqual([]);
  });

  it('remplacent toute somme connue ailleurs', () => {
    const sommes = (corps: string) => [...corps.matchAll(/(?:\d+ )?\d+ ?(?:€|euros)/gu)].map(([vue]) => vue);
    expect(sommes(rapport)).toEqual(['65 000 €', '65 000 €', '65 000 €']);
    expect(sommes(convention)).toEqual(['153 000 €']);
    expect(convention).not.toMatch(/30 avril|annexes? \d/u);
  });
});

describe('aucune faute de l’acte publié ne demeure', () => {
  /** What is printed: the comments of the files are not. */
  const tout = FICHIERS.map(texteDe)
    .join('\n')
    .replace(/^\s*# [^\n]*$/gmu, '');

  it.each([
    ['personnes', /GAGLIULO|Franck LAIDIE|Laurent Deschamps|Anne Vignot/u],
    ['communes', /Chaufontaine|\bChaleze\b|Merey|Ecole-Valentin|nom: François/u],
    ['blancs et points de suspension', /\.\.|…,|n°\s*du\b|du,/u],
    ['remarques internes', /ALERTE/u],
    ['milliers d’euros', /\d\s*k€/iu],
    ['pourcentages sans espace', /\d%/u],
    ['articles du code', /1611- |1611-4[A-Z]/u],
    ['lois sans numéro', /\bloi \d/u],
    ['traits d’union et barres', /\w- \w|–|\w\/ |innovation»|PMT ?- ?GBM(?<!PMT-GBM)/u],
    ['sigles', /IPMT|AXE\b|ITD2024/u],
    ['capitales sans accent', /\b(?:Etat|Etudier|Etudes|SANTE)\b/u],
    ['noms composés', /BioInnovation|bioinnovation|Bioinnovation|Temis|Medfit \/|pôle des microtechniques/u],
    ['orthographe', /évènement|sous traitance|Co-Construction|excel\b|du dit|excellences|etc\b/u],
    ['tournures', /cette présente|annexe 1 et 2|de l'autre|comptable assignataires/u],
  ])('%s', (_, faute) => {
    expect(tout.match(faute)?.[0]).toBeUndefined();
  });

  it('ni espaces doublées, ni espaces en fin de ligne', () => {
    expect(rapport + convention).not.toMatch(/\S {2,}\S| $/mu);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/check/index.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { loadDossier } from '../../src/readers/dossier/load-dossier.ts';
import { memoryReader } from '../../src/readers/dossier/memory-reader.ts';

/** The slips of the published act, typed into a copy of the sample: each gives its finding, and nothing beside it. */
const RACINE = new URL('../../data/', import.meta.url);
const SEANCE = '2024-09-26';
const RAPPORT = `${SEANCE}/rapports/64.md`;
const CONVENTION = `${SEANCE}/conventions/pmt-2024.md`;

const exemple: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(RACINE, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile() && /\.(?:ya?ml|md)$/u.test(entree.name))
    .map((entree) => `${entree.parentPath}/${entree.name}`.replaceAll('//', '/').split('/data/').at(-1) ?? '')
    .map((nom) => [nom, readFileSync(new URL(nom, RACINE), 'utf8')]),
);

/** Code and excerpt of everything found in the sample once `apres` stands for `avant` in one file. */
function constats(fichier?: string, avant = '', apres = ''): readonly string[] {
  const texte = exemple[fichier ?? ''] ?? '';
  if (fichier !== undefined) expect(texte).toContain(avant);
  const files = fichier === undefined ? exemple : { ...exemple, [fichier]: texte.replace(avant, apres) };
  const { dossier, faults } = loadDossier('data', SEANCE, memoryReader(files));
  expect(faults.filter(({ severity }) => severity === 'erreur')).toEqual([]);
  if (!dossier) throw new Error('the sample is read');
  const demande = { dossier, seancesAnterieures: [], aujourdhui: '2024-10-08' as DateCivile };
  return checkDossier(demande).faults.map(({ code, written }) => `${code} ${written ?? ''}`.trim());
}

const deBase = constats();

/** What is found beside what the sample documents of itself. */
const nouveaux = (fichier: string, avant: string, apres: string): readonly string[] => {
  const restants = [...deBase];
  return constats(fichier, avant, apres).filter((constat) => {
    const place = restants.indexOf(constat);
    if (place !== -1) restants.splice(place, 1);
    return place === -1;
  });
};

/** `phrase` as a paragraph of its own, at the head of the report's body or of the convention's. */
const auRapport = (phrase: string): readonly string[] =>
  nouveaux(RAPPORT, '# Exposé\n', `# Exposé\n\n${phrase}\n`);
const aLaConvention = (phrase: string): readonly string[] =>
  nouveaux(CONVENTION, '# Exposé des motifs\n', `# Exposé des motifs\n\n${phrase}\n`);

describe('the sample as it stands', () => {
  it('has no finding but those that it documents', () => {
    expect(deBase.filter((constat) => /^(?:RAPP|FINA|CONV|REDA)/u.test(constat))).toEqual([
      'RAPP-05 2024/2024.00318',
      'RAPP-07 2024-10-07',
      'REDA-04 Chemaudin et Vaux',
    ]);
  });
});

describe('people and communes', () => {
  it.each([
    [
      'a civility left out',
      'Le programme est suivi par Jean-François MENESTRIER.',
      ['REDA-01 Jean-François MENESTRIER'],
    ],
    [
      'a name spelled two ways',
      'Le programme est suivi par Mme Lorine GAGLIULO.',
      ['REDA-02 Lorine GAGLIULO'],
    ],
    [
      'a first name spelled two ways',
      'Le programme est suivi par M. Franck LAIDIE.',
      ['REDA-02 Franck LAIDIE'],
    ],
    [
      'a name in small letters',
      'Il est présidé par Monsieur Laurent Deschamps.',
      ['REDA-24 Laurent Deschamps'],
    ],
    ['a commune for a first name', 'Le site est ouvert dans la commune de François.', ['REDA-03 François']],
    ['a letter too many', 'Le site est ouvert à Marchaux-Chaufontaine.', ['REDA-03 Marchaux-Chaufontaine']],
    [
      'an accent lost',
      'Un site ouvre à Chaleze, un autre à Merey-Vieilley.',
      ['REDA-03 Chaleze', 'REDA-03 Merey-Vieilley'],
    ],
    [
      'the body under its other name',
      'Le Conseil Communautaire en a débattu.',
      ['REDA-26 Conseil Communautaire'],
    ],
  ])('%s', (_, phrase, attendus) => {
    expect(auRapport(phrase)).toEqual(attendus);
  });

  it('an accent lost on the capital of a commune', () => {
    expect(nouveaux('registre.yaml', 'nom: École-Valentin', 'nom: Ecole-Valentin')).toEqual([
      'REDA-18 Ecole-Valentin',
    ]);
  });
});

describe('numbers, identifiers and sums', () => {
  it.each([
    ['two styles of sums', 'Pour 2024, 65 k€ sont inscrits, comme les 65 K€ de 2023.', ['REDA-06 65 K€']],
    ['a percentage without its space', "Il réunit 68% d'industriels.", ["REDA-11 68% d'industriels."]],
    ['a reference cut by a space', "Voir l'article L 1611- 4CGCT.", ['CONV-18 L 1611- 4CGCT']],
    ['a law without n°', 'Voir la loi 2000-321 du 12 avril 2000.', ['CONV-18 loi 2000-321']],
    [
      'a reference typed in the singular',
      'Ces actions figurent en annexe 1 et 2.',
      ['CONV-07 annexe 1', 'REDA-28 annexe 1 et 2'],
    ],
  ])('%s', (_, phrase, attendus) => {
    expect(aLaConvention(phrase)).toEqual(attendus);
  });
});

describe('the budget and the parties', () => {
  it.each([
    [
      'a quantity under days',
      'unite: Quantité (jours ou unités)',
      'unite: Quantité Jours',
      ['FINA-17 Quantité Jours'],
    ],
    [
      'one post under two titles',
      'libelle: Chargé de mission cluster PMT (travaux, promotion)',
      'libelle: Chargé de mission PMT cluster santé (travaux, promotion)',
      ['FINA-04 Chargé de mission PMT cluster santé'],
    ],
    ['a signatory without a source', '\n      habilitation: ses statuts', '', ['CONV-16']],
    [
      'a visa left blank',
      'visas:\n',
      'visas:\n  - la délibération n°du Conseil de Communauté en date du,\n',
      ['CONV-11 délibération n°', 'CONV-11 en date du'],
    ],
  ])('%s', (_, avant, apres, attendus) => {
    expect(nouveaux(CONVENTION, avant, apres)).toEqual(attendus);
  });

  it('an address without its comma', () => {
    expect(nouveaux(`${SEANCE}/seance.yaml`, 'Doubs, 46', 'Doubs 46')).toEqual(['REDA-32 Doubs 46 avenue']);
  });
});

describe('spaces, signs and words', () => {
  it.each([
    [
      'a hyphen with one space',
      'Voici le volet innovation- Soutien du programme.',
      ['REDA-13 innovation- Soutien'],
    ],
    ['a slash with one space', 'Il vise la santé/ biothérapie.', ['REDA-13 santé/ biothérapie.']],
    ['a dash that touches a word', 'Il vise les synergies –CHU et entreprises.', ['REDA-13 synergies –CHU']],
    [
      'a guillemet that touches a word',
      'Il prolonge le programme « recherche et innovation».',
      ['REDA-11 innovation».'],
    ],
    ['a word and a figure joined', "Voir l'article2 de la loi.", ["REDA-10 l'article2 de"]],
    ['an acronym and a year joined', 'La visite a lieu la veille des ITD2024.', ['REDA-10 ITD2024.']],
    ['blanks', 'La délibération du....., le soutient.', ['CONV-11 du.....']],
    [
      'etc... and etc',
      'Les délais, les investissements, etc... et les réunions, etc sont prévus.',
      ['REDA-08 etc...', 'REDA-08 etc'],
    ],
    ['one name, two spellings', 'La visite de BioInnovation a lieu en décembre.', ['REDA-05 BioInnovation']],
    ['one name, two cases', 'Le comité se tient sur Temis Santé.', ['REDA-05 Temis']],
    ['one name, two slashes', 'Il participe à Medfit / Biofit.', ['REDA-05 Medfit / Biofit']],
    ['two accents', 'Il organise un évènement.', ['REDA-05 évènement']],
    [
      'a court in another case',
      'Le Tribunal Administratif de Besançon est compétent.',
      ['CONV-22 Tribunal Administratif de Besançon'],
    ],
    [
      'a party in another case',
      'Le pôle des microtechniques le conduit.',
      ['REDA-30 pôle des microtechniques'],
    ],
    ['an acronym with a letter more', 'IPMT et GBM réajustent les actions.', ['REDA-31 IPMT']],
    ['an internal remark', 'ALERTE : associer GBM en amont.', ['REDA-16 ALERTE']],
    ['du dit', 'Les dépenses du dit programme sont jointes.', ['REDA-22 du dit']],
    [
      'cette présente',
      'Les indicateurs de cette présente convention sont joints.',
      ['REDA-22 cette présente convention'],
    ],
    ['sous traitance', 'Les entreprises de sous traitance sont listées.', ['REDA-22 sous traitance']],
    ['an accent lost on a capital', "Le programme est mené avec l'Etat.", ['REDA-18 Etat']],
    [
      'one member too many',
      "Il vise d'une part la santé, de l'autre le luxe, de l'autre la région.",
      ["REDA-29 d'une part"],
    ],
    ['two bullets', 'Ses atouts :\n\n- . le marché ;\n- . la région.', ['REDA-27 - .', 'REDA-27 - .']],
    [
      'a bullet that introduces',
      '- Pour rappel :\n\nLe programme date de 2023.',
      ['REDA-27 - Pour rappel :'],
    ],
    [
      'a list that ends with a comma',
      'Le versement est unique :\n\n- 100 % à la signature,',
      ['REDA-19 signature,'],
    ],
    [
      'uneven ends',
      'Il prévoit :\n\n- un comité ;\n- une visite.\n- une étude ;\n- un bilan.',
      ['REDA-19 visite.'],
    ],
    [
      'a sentence without its end',
      'La Région présente sa feuille de route sur la filière des biothérapies',
      ['REDA-25 biothérapies'],
    ],
  ])('%s', (_, phrase, attendus) => {
    expect(aLaConvention(phrase)).toEqual(attendus);
  });
});

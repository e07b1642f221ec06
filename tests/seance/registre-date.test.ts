import { expect, test } from 'vitest';
import { dataFingerprints } from '../../src/app/run/data-fingerprint.ts';
import { contexteDe } from '../../src/check/contexte.ts';
import { checkDossier } from '../../src/check/index.ts';
import { chefDeLExecutif } from '../../src/domaine/conseil.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { loadDossier } from '../../src/readers/dossier/load-dossier.ts';
import { memoryReader } from '../../src/readers/dossier/memory-reader.ts';
import { BASE } from '../check/base.ts';
import { demande } from '../check/patch.ts';

const REGISTRE = BASE['registre.yaml'] ?? '';
const SEANCE = '2024-06-13';

/** The base sitting with one piece of its register written otherwise. */
function files(avant: string, apres: string): Readonly<Record<string, string>> {
  expect(REGISTRE).toContain(avant);
  const commun = Object.entries(BASE).map(([nom, texte]) =>
    nom === 'conseil.yaml' || nom === 'registre.yaml' ? [nom, texte] : [`${SEANCE}/${nom}`, texte],
  );
  return { ...Object.fromEntries(commun), 'registre.yaml': REGISTRE.replace(avant, apres) };
}

const lu = (avant: string, apres: string) => loadDossier('data', SEANCE, memoryReader(files(avant, apres)));

function dossier(avant: string, apres: string): Dossier {
  const { dossier: trouve, faults } = lu(avant, apres);
  expect(faults).toEqual([]);
  if (!trouve) throw new Error('a sitting');
  return trouve;
}

const autour = (dossier: Dossier) => ({ ...demande('{}'), dossier });

const HUGO = '- M. Hugo LEROUX';
const deux = (premiere: string, seconde: string): string =>
  `- { nom: M. Hugo LEROUX, ${premiere} }\n      - { nom: M. Hugo LEROUX, ${seconde} }`;

test.each([
  ['un second mandat', HUGO, deux('jusqu_au: 2023-12-31', 'depuis: 2024-03-01')],
  [
    'deux fonctions',
    HUGO,
    deux(
      'fonction: 3e Vice-Président, jusqu_au: 2024-03-01',
      'fonction: 2e Vice-Président, depuis: 2024-03-02',
    ),
  ],
  [
    'une fonction perdue',
    HUGO,
    deux('fonction: 1er Vice-Président, jusqu_au: 2024-03-01', 'depuis: 2024-03-02'),
  ],
  [
    'une fonction à venir',
    HUGO,
    deux('jusqu_au: 2024-09-01', 'fonction: 1er Vice-Président, depuis: 2024-09-02'),
  ],
  [
    'un successeur à venir',
    HUGO,
    '- { nom: M. Hugo LEROUX, jusqu_au: 2024-06-13 }\n      - { nom: Mme Zoé YVON, depuis: 2024-06-14 }',
  ],
  [
    'un changement de nom',
    '- M. Bruno CARLIER',
    '- { nom: M. Bruno DOLE, jusqu_au: 2023-04-30 }\n      - { nom: M. Bruno CARLIER, depuis: 2023-05-01 }',
  ],
  [
    'deux suppléants successifs',
    'suppleant: Mme Tania WEBER',
    'suppleant: [{ nom: M. Marc OUDOT, jusqu_au: 2024-02-29 }, { nom: Mme Tania WEBER, depuis: 2024-03-01 }]',
  ],
  [
    'des sièges datés',
    '- nom: Champagnole',
    '- nom: Champagnole\n    sieges: [{ nombre: 2, jusqu_au: 2023-12-31 }, { nombre: 3, depuis: 2024-01-01 }]',
  ],
])('%s : la séance se tient avec ceux du jour, sans rien à redire', (_, avant, apres) => {
  const tenue = dossier(avant, apres);
  const { chronologie } = contexteDe(autour(tenue));
  expect(chronologie.effectif).toBe(15);
  expect(checkDossier(autour(tenue)).faults.filter(({ severity }) => severity !== 'information')).toEqual([]);
});

test('la présidence datée : qui préside est qui tient la fonction ce jour-là', () => {
  const avant = "- { nom: Mme Camille AUBRY, fonction: Présidente, mandat: Maire d'Arbois }";
  const apres = `- { nom: Mme Camille AUBRY, jusqu_au: 2023-12-31 }
      - { nom: Mme Camille AUBRY, fonction: Présidente, mandat: Maire d'Arbois, depuis: 2024-01-01 }`;
  const { dossier: lue, chronologie } = contexteDe(autour(dossier(avant, apres)));
  expect(chefDeLExecutif(lue.conseil, chronologie.registre)?.nom).toBe('Camille AUBRY');
});

test.each([
  ['la veille de trop', deux('jusqu_au: 2024-03-01', 'depuis: 2024-03-01')],
  ['sans date du tout', '- M. Hugo LEROUX\n      - M. Hugo LEROUX'],
  ['une seule datée', `- M. Hugo LEROUX\n      - { nom: M. Hugo LEROUX, depuis: 2024-03-01 }`],
])('deux lignes pour un même jour restent une faute : %s', (_, apres) => {
  const { faults } = lu(HUGO, apres);
  expect(faults.map(({ code, position }) => [code, position?.line])).toEqual([
    ['NOM-04', REGISTRE.slice(0, REGISTRE.indexOf(HUGO)).split('\n').length + 1],
  ]);
});

test('deux suppléants du même siège, le jour de la séance, sont une faute', () => {
  const tenue = dossier(
    'suppleant: Mme Tania WEBER',
    'suppleant: [{ nom: M. Marc OUDOT, jusqu_au: 2024-12-31 }, { nom: Mme Tania WEBER, depuis: 2024-03-01 }]',
  );
  const graves = checkDossier(autour(tenue)).faults.filter(({ severity }) => severity === 'erreur');
  expect(graves.map(({ code, path }) => [code, path])).toEqual([
    ['SEAN-43', ['registre', 'communes', 1, 'suppleant', 1]],
  ]);
});

test('ce que le registre dit des autres jours ne change pas de quoi un acte est fait', () => {
  const empreintes = (dossier: Dossier): readonly string[] =>
    Object.values(dossier.rapports).map((rapport) => dataFingerprints(dossier)(rapport).donnees);
  const telle = empreintes(dossier(HUGO, HUGO));
  const suivie = dossier(
    HUGO,
    '- { nom: M. Hugo LEROUX, jusqu_au: 2024-12-31 }\n      - { nom: Mme Zoé YVON, depuis: 2025-01-01 }',
  );
  expect(telle).not.toEqual([]);
  expect(empreintes(suivie)).toEqual(telle);
  expect(empreintes(dossier(HUGO, '- { nom: M. Hugo LEROUX, fonction: 2e Vice-Président }'))).not.toEqual(
    telle,
  );
});

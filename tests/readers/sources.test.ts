import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DataPath } from '../../src/diagnostics/fault.ts';
import { loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';
import { q } from '../question.ts';
import { avec, FICHIERS, remplace, SEANCE_ID } from './fixtures.ts';
import { pointed } from './pointed.ts';

const SEANCE = '2024-09-26/seance.yaml';
const PRESENCES = '2024-09-26/presences.yaml';
const RAPPORT = '2024-09-26/rapports/3.md';
const CONVENTION = '2024-09-26/conventions/pole-du-verre.md';

const { sources, dossier } = loadDossier('data', SEANCE_ID, memoryReader(FICHIERS));

function at(path: DataPath, onKey = false): string {
  const position = sources.position(path, onKey);
  return position ? pointed({ code: '', severity: 'erreur', message: '', position }) : 'nowhere';
}

const CONV: DataPath = ['conventions', 'pole-du-verre'];

describe('a path of the dossier is found where it is written', () => {
  const cases: readonly (readonly [DataPath, string])[] = [
    [['conseil', 'collectivite', 'nom'], 'conseil.yaml:3 Val de Brume Agglomération'],
    [['presences', 'procurations', 1, 'a'], `${PRESENCES}:11 Élodie MARCHAND`],
    [['rapports', '3', 'avis', 0, 'date'], `${RAPPORT}:7 2024-08-28`],
    [['rapports', '8/a', 'titre'], '2024-09-26/rapports/8-a.md:3 Avenant à la convention de voirie'],
    [['registre', 'communes', 0, 'membres', 1], 'registre.yaml:5 M. Bastien ROCHEFORT'],
    [[...CONV, 'budget', 'axes', 1, 'sous_axes', 0, 'lignes', 1, 'montant'], `${CONVENTION}:36 15 375`],
    [[...CONV, 'parties', 0, 'representant', 'personne'], `${CONVENTION}:11 M. Igor SABLIER`],
    [['acquittements', 0, 'motif'], '2024-09-26/acquittements.yaml:4 confirmé par le cabinet'],
    [['rapports', '3', 'corps', 3], `${RAPPORT}:29 Le Pôle du Verre présente son programme.`],
    [['rapports', '3', 'corps', 7], `${RAPPORT}:33 ## Le contexte`],
    [[...CONV, 'corps', 1], `${CONVENTION}:44 # Exposé des motifs`],
  ];
  test.each(cases)('%j', (path, expected) => expect(at(path)).toBe(expected));
});

describe('words of a value over several lines', () => {
  const titre = [
    'titre: >-',
    "  Soutien au programme d'actions",
    '  du Pôle du Verre, pour 10 000',
    '  euros',
  ].join('\n');
  const { sources: places } = loadDossier(
    'data',
    SEANCE_ID,
    memoryReader(remplace(RAPPORT, "titre: Soutien au programme d'actions du Pôle du Verre", titre)),
  );
  const line = (words?: string) => places.position(['rapports', '3', 'titre'], false, words)?.line;

  test.each([
    ['Soutien', 5],
    ['Pôle du Verre', 6],
    ['actions du Pôle', 5],
    ['10 000 euros', 6],
    ['introuvable', 4],
    ['a.b*', 4],
  ])('%s', (words, expected) => expect(line(words)).toBe(expected));
});

describe('a value that the loader made is found where it comes from', () => {
  const cases: readonly (readonly [DataPath, string])[] = [
    [['registre', 'communes', 0, 'membres', 3, 'nom', 'nom'], 'registre.yaml:7 M. Damien LE GOFF'],
    [['registre', 'communes', 1, 'suppleant', 'nom'], 'registre.yaml:13 Mme Gaëlle TISSERAND'],
    [['presences', 'mouvements', 1, 'sortent', 0], `${PRESENCES}:5 Hélène PÉRIGORD`],
    [
      ['rapports', '3', 'decision', 0, 'texte'],
      `${RAPPORT}:20 se prononce favorablement sur le soutien au programme, à hauteur de [montant](#subvention)`,
    ],
    [['rapports', '3', 'decision', 1, 'signature'], `${RAPPORT}:21 pole-du-verre`],
    [['rapports', '3', 'scrutin', 'annonce', 'resultat'], `${RAPPORT}:18 adopté à la majorité`],
    [['rapports', '3', 'scrutin', 'contre', 0, 'elu'], `${RAPPORT}:16 Bastien ROCHEFORT`],
    [['seance', 'ordre_de_passage', 1], `${SEANCE}:11 1 à 3`],
    [['seance', 'ordre_de_passage', 3], `${SEANCE}:11 8/a`],
    [['seance', 'ordre_de_passage', 4], `${SEANCE}:11 6.10`],
    [['seance', 'autres_presidences', 0, 'questions', 0], `${SEANCE}:7 5`],
    [['rapports', '2'], `${SEANCE}:11 1 à 3`],
  ];
  test.each(cases)('%j', (path, expected) => expect(at(path)).toBe(expected));
});

describe('what is not written falls back to the nearest thing above it', () => {
  const cases: readonly (readonly [DataPath, string])[] = [
    [['rapports', '3', 'inscription', 'inconnu', 4], `${RAPPORT}:9 inscription`],
    [['rapports', '3', 'scrutin', 'ne_votent_pas', 2], `${RAPPORT}:15 scrutin`],
    [['presences', 'procurations', 9], `${PRESENCES}:9 procurations`],
    [
      ['presences', 'procurations', 1, 'jusqu_a'],
      `${PRESENCES}:11 { de: Félix ŒUVRARD, a: Élodie MARCHAND }`,
    ],
    [['rapports', '3'], `${RAPPORT}:2 question: 3`],
    [['seance'], `${SEANCE}:1 date: 2024-09-26`],
    [['nulle', 'part'], 'nowhere'],
    [['rapports', '99'], 'nowhere'],
  ];
  test.each(cases)('%j', (path, expected) => expect(at(path)).toBe(expected));
});

test('the key is pointed at when it is asked', () => {
  expect(at(['presences', 'procurations', 1, 'a'], true)).toBe(`${PRESENCES}:11 a`);
  expect(at(['rapports', '3', 'rapporteur'], true)).toBe(`${RAPPORT}:5 rapporteur`);
  expect(at([...CONV, 'budget'], true)).toBe(`${CONVENTION}:23 budget`);
});

test('the body says how many lines come before it', () => {
  const text = FICHIERS[RAPPORT] ?? '';
  const offset = sources.bodyOffset(['rapports', '3']) ?? 0;
  expect(text.split('\n').slice(offset).join('\n')).toBe(dossier?.rapports[q('3')]?.corps);
  expect(sources.bodyOffset(['presences'])).toBeUndefined();
  const windows = loadDossier(
    'data',
    SEANCE_ID,
    memoryReader(avec({ [RAPPORT]: text.replace(/\n/gu, '\r\n') })),
  );
  expect(windows.sources.bodyOffset(['rapports', '3'])).toBe(offset);
});

test('what follows something that could not be read is found all the same', () => {
  const files = remplace(PRESENCES, '{ de: Bastien ROCHEFORT, a: Hélène PÉRIGORD, jusqu_a: 1 }', '{ de: 3 }');
  const result = loadDossier('data', SEANCE_ID, memoryReader(files));
  expect(result.dossier?.presences.procurations).toEqual([{ de: 'Félix ŒUVRARD', a: 'Élodie MARCHAND' }]);
  expect(result.sources.position(['presences', 'procurations', 0, 'a'])).toMatchObject({
    line: 11,
    column: 29,
  });
});

/** Every path of a plain value. */
function paths(value: unknown, base: DataPath): readonly DataPath[] {
  if (typeof value !== 'object' || value === null) return [base];
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [base, ...children.flatMap(([key, child]) => paths(child, [...base, key]))];
}

test('every path of the dossier has a place in the right file, and its text there', () => {
  const all = paths(dossier, []).filter(
    ([first, second]) =>
      first !== 'id' && first !== undefined && (second !== undefined || first !== 'rapports'),
  );
  expect(all.length).toBeGreaterThan(200);
  for (const path of all.filter(
    ([first, second]) =>
      !(second === undefined && ['rapports', 'conventions', 'acquittements'].includes(String(first))),
  )) {
    const position = sources.position(path);
    expect(position, path.join('.')).toBeDefined();
    const line = (FICHIERS[position?.file.replace(/^data\//u, '') ?? ''] ?? '').split('\n')[
      (position?.line ?? 0) - 1
    ];
    expect(position?.excerpt).toBe(line);
  }
});

test('any path at all gives a place or none, and never throws', () => {
  const heads = ['conseil', 'registre', 'seance', 'presences', 'rapports', 'conventions', 'acquittements'];
  const step = fc.oneof(
    fc.constantFrom(...heads, '3', 'corps', 'pole-du-verre', 'constructor'),
    fc.integer(),
    fc.string(),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...heads),
      fc.array(step, { maxLength: 6 }),
      fc.boolean(),
      (head, rest, onKey) => {
        const position = sources.position([head, ...rest], onKey);
        expect(position === undefined || position.line >= 1).toBe(true);
      },
    ),
  );
});

import { expect, test } from 'vitest';
import { loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';
import { q } from '../question.ts';
import { avec, FICHIERS, remplace, SEANCE_ID } from './fixtures.ts';
import { faultsOf, pointed, told } from './pointed.ts';

const SEANCE = '2024-09-26/seance.yaml';
const PRESENCES = '2024-09-26/presences.yaml';
const RAPPORT = '2024-09-26/rapports/3.md';
const CONVENTION = '2024-09-26/conventions/pole-du-verre.md';

const load = (files: Record<string, string | Uint8Array>) =>
  loadDossier('data', SEANCE_ID, memoryReader(files));

test('an unknown name is told with the nearest of the register, and read as it when there is no doubt', () => {
  const files = remplace(PRESENCES, '- Félix ŒUVRARD', '- Félix ŒUVRAR');
  const [fault, ...others] = faultsOf(files);
  expect(others).toEqual([]);
  expect(fault).toMatchObject({
    code: 'NOM-01',
    severity: 'erreur',
    message: "« Félix ŒUVRAR » n'est pas au registre du conseil ; on y lit « Félix ŒUVRARD ».",
    written: 'Félix ŒUVRAR',
  });
  expect(load(files)).toMatchObject({
    partial: false,
    dossier: { presences: { absents: ['Félix ŒUVRARD'] } },
  });
});

test("a name that is nobody's is kept as written, and the dossier told to be partial", () => {
  const files = remplace(PRESENCES, '- Félix ŒUVRARD', '- Zacharie WXYZ');
  expect(told(files)).toEqual([`NOM-01 ${PRESENCES}:2 Zacharie WXYZ`]);
  expect(faultsOf(files)[0]?.message).toBe("« Zacharie WXYZ » n'est pas au registre du conseil.");
  expect(load(files)).toMatchObject({
    partial: true,
    dossier: { presences: { absents: ['Zacharie WXYZ'] } },
  });
});

test('two names as near are both proposed, and neither is taken', () => {
  const registre = remplace(
    'registre.yaml',
    '- M. Félix ŒUVRARD',
    '- M. Frank LAIDIE\n      - M. Frans LAIDIE\n      - M. Félix ŒUVRARD',
  );
  const files = {
    ...registre,
    [PRESENCES]: (FICHIERS[PRESENCES] ?? '').replace('- Félix', '- Franc LAIDIE\n  - Félix'),
  };
  expect(faultsOf(files)[0]?.message).toMatch(/« Frank LAIDIE » ou « Frans LAIDIE »/u);
  expect(load(files).partial).toBe(true);
});

test.each([
  'Felix OEUVRARD',
  'félix œuvrard',
  'Félix  Œuvrard',
  'FÉLIX ŒUVRARD',
])('%s differs by accents, case or blanks only, and it is said so', (name) => {
  const files = remplace(PRESENCES, '- Félix ŒUVRARD', `- ${name}`);
  const faults = faultsOf(files);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({
    code: 'NOM-02',
    message: expect.stringContaining('on y lit « Félix ŒUVRARD »'),
  });
  expect(load(files).dossier?.presences.absents).toEqual(['Félix ŒUVRARD']);
});

test.each([
  'M. Félix ŒUVRARD',
  'Monsieur Félix ŒUVRARD',
  'M Félix ŒUVRARD',
])('%s: a civility that agrees is accepted', (name) => {
  expect(told(remplace(PRESENCES, '- Félix ŒUVRARD', `- ${name}`))).toEqual([]);
});

test('a word that is a method in JavaScript is no civility', () => {
  expect(told(remplace(PRESENCES, '- Félix ŒUVRARD', '- constructor Félix ŒUVRARD'))).toEqual([
    expect.stringMatching(/^NOM-01 |^FORME-22 /u),
  ]);
});

test('a civility that does not agree is a fault', () => {
  const files = remplace(PRESENCES, '- Félix ŒUVRARD', '- Mme Félix ŒUVRARD');
  expect(told(files)).toEqual([`NOM-03 ${PRESENCES}:2 Mme Félix ŒUVRARD`]);
  expect(faultsOf(files)[0]?.message).toContain('on lit « M. Félix ŒUVRARD »');
});

test.each([
  [SEANCE, 'presidence: Élodie MARCHAND'],
  [SEANCE, "secretaire: Coralie D'ARGENT"],
  [SEANCE, 'presidence: Damien LE GOFF'],
  [PRESENCES, 'arrivent: [Bastien ROCHEFORT]'],
  [PRESENCES, 'sortent: [Hélène PÉRIGORD]'],
  [PRESENCES, 'de: Félix ŒUVRARD'],
  [PRESENCES, 'a: Élodie MARCHAND'],
  [RAPPORT, 'rapporteur: Élodie MARCHAND'],
  [RAPPORT, "interesses: [Coralie D'ARGENT]"],
  [RAPPORT, 'contre: [Bastien ROCHEFORT]'],
  [RAPPORT, 'abstentions: [Hélène PÉRIGORD]'],
  ['2024-09-26/rapports/5-comptes.md', 'demandeurs: [Damien LE GOFF,'],
])('every reference is looked up: %s, %s', (file, written) => {
  const strange = written.replace(/(: \[?)[^\],]+/u, '$1Quidam INTROUVABLE');
  expect(told(remplace(file, written, strange))).toEqual([
    expect.stringMatching(/^NOM-01 .* Quidam INTROUVABLE$/u),
  ]);
});

test('names are still looked up in a file where a key is missing', () => {
  const files = remplace(RAPPORT, 'rapporteur: Élodie MARCHAND', 'raporteur: Quidam INTROUVABLE');
  const without = { ...files, [RAPPORT]: (files[RAPPORT] ?? '').replace(/^titre: .*\n/mu, '') };
  expect(told(without)).toEqual([
    `FORME-03 ${RAPPORT}:2 question`,
    `FORME-02 ${RAPPORT}:4 raporteur`,
    `NOM-01 ${RAPPORT}:4 Quidam INTROUVABLE`,
  ]);
});

test('no name is held against a register that could not be read whole', () => {
  const files = remplace('registre.yaml', '- M. Bastien ROCHEFORT', '- Bastien ROCHEFORT');
  expect(told(files)).toEqual(['FORME-18 registre.yaml:5 Bastien ROCHEFORT']);
  expect(faultsOf(files)[0]?.message).toContain("n'a pas de civilité (M. ou Mme)");
});

test('a person or a commune that stands twice in the register', () => {
  const person = remplace(
    'registre.yaml',
    'suppleant: Mme Gaëlle TISSERAND',
    'suppleant: Mme Hélène PÉRIGORD',
  );
  const [fault] = faultsOf(person);
  expect(told(person)).toEqual(['NOM-04 registre.yaml:16 Mme Hélène PÉRIGORD']);
  expect(fault?.related?.map((place) => pointed({ ...fault, ...place }))).toEqual([
    'registre.yaml:13 Mme Hélène PÉRIGORD',
  ]);
  expect(told(remplace('registre.yaml', 'nom: Saint-Alban', 'nom: Brumeville'))).toEqual([
    'NOM-05 registre.yaml:14 Brumeville',
  ]);
});

test('an unknown convention is told with the nearest', () => {
  const files = remplace(RAPPORT, 'signature: pole-du-verre', 'signature: pole-du-vere');
  expect(told(files)).toEqual([`NOM-06 ${RAPPORT}:21 pole-du-vere`]);
  expect(faultsOf(files)[0]?.message).toContain('on y trouve « pole-du-verre »');
  expect(told(remplace(RAPPORT, 'convention: pole-du-verre', 'convention: ../../secret'))).toEqual([
    `NOM-06 ${RAPPORT}:23 ../../secret`,
  ]);
});

test('posts and axes that the budget does not have', () => {
  expect(told(remplace(CONVENTION, 'poste: directeur', 'poste: directrice'))).toEqual([
    `NOM-07 ${CONVENTION}:30 directrice`,
  ]);
  expect(told(remplace(CONVENTION, 'poste: directeur', 'poste: constructor'))).toEqual([
    `NOM-07 ${CONVENTION}:30 constructor`,
  ]);
  expect(told(remplace(CONVENTION, 'axes: [1, 2]', 'axes: [1, 3]'))).toEqual([`NOM-08 ${CONVENTION}:38 3`]);
});

test.each([
  [PRESENCES, 'avant: 2', 'avant: 4', '4'],
  [PRESENCES, 'apres: 6.10', 'apres: 6.1', '6.1'],
  [PRESENCES, 'pendant: [8/a]', 'pendant: [8/a, 8/b]', '8/b'],
  [PRESENCES, 'jusqu_a: 1', 'jusqu_a: 76', '76'],
  [SEANCE, 'questions: 5', 'questions: 4 à 7', '4 à 7'],
  [SEANCE, 'questions: [1, 2]', 'questions: [1, 2 à 9]', '2 à 9'],
])('in %s, a question that is not in the order of passage: %s -> %s', (file, good, bad, points) => {
  expect(told(remplace(file, good, bad))).toEqual([
    expect.stringMatching(`^ORDRE-01 ${file}:\\d+ ${points}$`),
  ]);
});

test('a range that goes backwards, and one without end', () => {
  expect(told(remplace(SEANCE, '[1 à 3, 8/a', '[3 à 1, 1, 2, 3, 8/a'))).toEqual([
    `ORDRE-05 ${SEANCE}:11 3 à 1`,
  ]);
  expect(told(remplace(SEANCE, '[1 à 3, 8/a', '[1 à 999999999, 8/a'))).toEqual([
    `FORME-21 ${SEANCE}:11 1 à 999999999`,
  ]);
  expect(
    told(remplace(SEANCE, 'ordre_de_passage: [1 à 3, 8/a, 6.10, 5]', 'ordre_de_passage: 1, 2, 3')),
  ).toEqual([`FORME-21 ${SEANCE}:11 1, 2, 3`]);
});

test('a question called twice', () => {
  expect(told(remplace(SEANCE, '6.10, 5]', '6.10, 5, 2]'))).toEqual([`ORDRE-02 ${SEANCE}:11 2`]);
});

test('two reports for one question, and a report that no question calls', () => {
  const two = avec({ '2024-09-26/rapports/3-bis.md': FICHIERS[RAPPORT] });
  const [fault] = faultsOf(two);
  expect(told(two)).toEqual([`ORDRE-03 ${RAPPORT}:2 3`]);
  expect(fault?.related?.map((place) => pointed({ ...fault, ...place }))).toEqual([
    '2024-09-26/rapports/3-bis.md:2 3',
  ]);
  const stray = remplace(RAPPORT, 'question: 3', 'question: 4');
  expect(told(stray)).toEqual([`ORDRE-04 ${RAPPORT}:2 4`]);
  expect(load(stray).dossier?.rapports[q('4')]).toBeUndefined();
});

test.each([
  ['Rose D’ÉTRANGE', "Rose D'ÉTRANGE"],
  ["Rose D'ÉTRANGE", 'Rose D’ÉTRANGE'],
  ['Rose DʼÉTRANGE', 'Rose D’ÉTRANGE'],
])('%s is the %s of the register: an apostrophe is as good as another', (written, known) => {
  const registre = remplace(
    'registre.yaml',
    '- M. Félix ŒUVRARD',
    `- Mme ${known}\n      - M. Félix ŒUVRARD`,
  );
  const files = {
    ...registre,
    [PRESENCES]: (FICHIERS[PRESENCES] ?? '').replace('- Félix', `- ${written}\n  - Félix`),
  };
  expect(faultsOf(files)).toEqual([]);
  expect(load(files).dossier?.presences.absents).toContain(known);
});

test.each([
  'ŒUVRARD Félix',
  'OEUVRARD Felix',
  'M. ŒUVRARD Félix',
  'ŒUVRARD, Félix',
  'œuvrard félix',
  'ŒUVRAR Félix',
])('the surname first, %s, is told with the name of the register', (written) => {
  const files = remplace(PRESENCES, '- Félix ŒUVRARD', `- ${written}`);
  expect(told(files)).toEqual([`NOM-01 ${PRESENCES}:2 ${written}`]);
  expect(faultsOf(files)[0]?.hint).toContain('Écrire « Félix ŒUVRARD »');
  expect(load(files).partial).toBe(false);
});

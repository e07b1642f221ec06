import { expect, test } from 'vitest';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { rapportDe } from '../../src/domaine/dossier.ts';
import { loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';
import { q } from '../question.ts';
import { FICHIERS, remplace, SEANCE_ID } from './fixtures.ts';
import { told } from './pointed.ts';

const SEANCE = '2024-09-26/seance.yaml';
const RAPPORT = '2024-09-26/rapports/3.md';

function dossierOf(files: Record<string, string>): Dossier {
  const { dossier, faults } = loadDossier('data', SEANCE_ID, memoryReader(files));
  expect(faults).toEqual([]);
  if (!dossier) throw new Error('no dossier');
  return dossier;
}

test('the fixture loads whole', () => {
  const { dossier, faults, partial } = loadDossier('data', SEANCE_ID, memoryReader(FICHIERS));
  expect(faults).toEqual([]);
  expect(partial).toBe(false);
  expect(dossier?.id).toBe(SEANCE_ID);
  expect(Object.keys(dossier?.rapports ?? {}).toSorted()).toEqual(['3', '5', '6.10', '8/a']);
});

test('files with Windows line ends load as the others', () => {
  const windows = Object.fromEntries(
    Object.entries(FICHIERS).map(([path, text]) => [path, text.replace(/\n/gu, '\r\n')]),
  );
  expect(dossierOf(windows)).toEqual(dossierOf(FICHIERS));
});

test('accents in two characters load as in one', () => {
  const decomposed = Object.fromEntries(
    Object.entries(FICHIERS).map(([path, text]) => [path, text.normalize('NFD')]),
  );
  expect(dossierOf(decomposed)).toEqual(dossierOf(FICHIERS));
});

test('nothing is taken for a number, a date or a boolean', () => {
  const { seance, rapports, conventions } = dossierOf(FICHIERS);
  expect(seance.ordre_de_passage).toEqual(['1', '2', '3', '8/a', '6.10', '5']);
  expect(seance.ouverture).toBe('18h00');
  expect(seance.date).toBe('2024-09-26');
  expect(rapports[q('3')]?.deliberation).toBe('2024/2024.00003');
  expect(rapports[q('6.10')]?.question).toBe('6.10');
  expect(conventions['pole-du-verre']?.duree).toEqual({ exercice: '2024', fin: '2025-04-30' });
});

test('what is not written has its default', () => {
  const { conseil, rapports } = dossierOf(FICHIERS);
  expect(conseil.collectivite.complement).toBe('de Val de Brume Agglomération');
  expect(rapports[q('8/a')]).toMatchObject({
    nature: 'deliberation',
    avis: [],
    interesses: [],
    annexes: [],
    scrutin: { mode: 'ordinaire', demandeurs: [], contre: [], abstentions: [], ne_votent_pas: [], tours: [] },
  });
  const elided = remplace('conseil.yaml', 'nom: Val de Brume Agglomération', 'nom: Arc Agglomération');
  expect(dossierOf(elided).conseil.collectivite.complement).toBe("d'Arc Agglomération");
});

test('short forms give the same objects as long ones', () => {
  const { registre, presences, rapports } = dossierOf(FICHIERS);
  expect(registre.communes[0]?.membres[1]).toEqual({
    nom: 'Bastien ROCHEFORT',
    commune: 'Brumeville',
    personne: { civilite: 'M.', prenom: 'Bastien', nom: 'ROCHEFORT' },
  });
  expect(registre.communes[2]).toMatchObject({ sieges: 2, membres: [{ nom: 'Hélène PÉRIGORD' }] });
  expect(presences.mouvements).toEqual([
    { avant: '2', arrivent: ['Bastien ROCHEFORT'], partent: [], sortent: [] },
    { pendant: ['8/a'], arrivent: [], partent: [], sortent: ['Hélène PÉRIGORD'] },
    { apres: '6.10', arrivent: [], partent: ['Damien LE GOFF'], sortent: [] },
  ]);
  expect(rapports[q('3')]?.decision[1]).toEqual({ genre: 'signature', signature: 'pole-du-verre' });
  expect(rapports[q('3')]?.annexes).toEqual([
    { genre: 'convention', titre: 'convention et ses annexes', convention: 'pole-du-verre' },
    { genre: 'texte', titre: 'Calendrier', partie: 'calendrier' },
  ]);
});

test('votes, rounds and announced results', () => {
  const { rapports } = dossierOf(
    remplace(RAPPORT, 'contre: [Bastien ROCHEFORT]', 'contre: [M. Bastien ROCHEFORT (2)]'),
  );
  expect(rapports[q('3')]?.scrutin).toMatchObject({
    contre: [{ elu: 'Bastien ROCHEFORT', voix: 2 }],
    abstentions: [{ elu: 'Hélène PÉRIGORD', voix: 1 }],
    annonce: { resultat: 'adopté à la majorité', pour: 2, contre: 1, abstentions: 1 },
  });
  expect(rapports[q('5')]?.scrutin.tours).toEqual([
    {
      suffrages: [
        { pour: 'Pour', voix: 3 },
        { pour: 'Contre', voix: 1 },
      ],
      blancs: 1,
      nuls: 0,
    },
  ]);
});

test('amounts in centimes, shares and quantities in hundredths', () => {
  const { rapports, conventions } = dossierOf(FICHIERS);
  expect(rapports[q('3')]?.inscription).toMatchObject({
    exercice: '2024',
    prevu: 2_440_000,
    operation: 1_000_050,
  });
  const convention = conventions['pole-du-verre'];
  expect(convention?.versements.map(({ part }) => part)).toEqual([5000, 5000]);
  expect(convention?.budget?.axes[0]?.lignes[0]).toMatchObject({ quantite: 250, montant: 162_500 });
  expect(convention?.budget?.tarifs.directeur).toBe(65_000);
});

test.each([
  'constructor',
  'toString',
  'valueOf',
  '__proto__',
])('what is not there is undefined: %s', (name) => {
  const { conventions, ...dossier } = dossierOf(FICHIERS);
  expect(rapportDe(dossier, name)).toBeUndefined();
  expect(conventions[name]).toBeUndefined();
  expect(conventions['pole-du-verre']?.budget?.tarifs[name]).toBeUndefined();
});

test('every slip of a file is told at once', () => {
  const files = remplace(
    SEANCE,
    'date: 2024-09-26\nconvocation:\n  date: 2024-09-19',
    'date: demain\nconvocation:\n  date: hier',
  );
  const both = {
    ...files,
    [SEANCE]: (files[SEANCE] ?? '')
      .replace('levee: 21h31', 'levee: tard')
      .replace('questions: 5', 'questions: 99'),
  };
  expect(told(both)).toEqual([
    `FORME-10 ${SEANCE}:1 demain`,
    `FORME-10 ${SEANCE}:3 hier`,
    `ORDRE-01 ${SEANCE}:7 99`,
    `FORME-11 ${SEANCE}:9 tard`,
  ]);
});

test('a dossier is given when only a part of it can not be read, and told to be partial', () => {
  const { dossier, partial } = loadDossier(
    'data',
    SEANCE_ID,
    memoryReader(remplace(RAPPORT, 'date: 2024-09-12', 'date: x')),
  );
  expect(partial).toBe(true);
  expect(dossier?.rapports[q('3')]?.avis.map(({ instance }) => instance)).toEqual(['Commission n°2']);
});

test('no dossier is given when a needed file can not be made sense of', () => {
  const { dossier, partial } = loadDossier(
    'data',
    SEANCE_ID,
    memoryReader(remplace(SEANCE, 'date: 2024-09-26', 'date: x')),
  );
  expect(dossier).toBeUndefined();
  expect(partial).toBe(true);
});

import { describe, expect, it, test } from 'vitest';
import { dits } from '../seance/dits.ts';
import { check } from './cases.ts';
import { FICHIERS, remplace } from './fixtures.ts';
import { faultsOf } from './pointed.ts';

const FEUILLE = '2024-09-26/presences.yaml';
const avant = '  - { avant: 2, arrivent: [Bastien ROCHEFORT] }\n';

describe('the hour of a movement', () => {
  check([
    {
      what: 'alone, in a sitting that notes no hour of its questions',
      files: remplace(FEUILLE, avant, '  - { heure: 18h40, arrivent: [Bastien ROCHEFORT] }\n'),
      told: ['ORDRE-06 2024-09-26/presences.yaml:4 18h40'],
      says: /ne dit pas quelle question était alors appelée, parmi 1 à 3, 8\/a, 6\.10, 5/u,
    },
    {
      what: 'before the opening, of someone who leaves',
      files: remplace(FEUILLE, avant, '  - { heure: 17h40, partent: [Bastien ROCHEFORT] }\n'),
      told: ['ORDRE-06 2024-09-26/presences.yaml:4 17h40'],
      says: /la séance n'était pas ouverte/u,
    },
    {
      what: 'beside the questions of an outing',
      files: remplace(FEUILLE, '{ pendant: [8/a], ', '{ pendant: [8/a], heure: 18h40, '),
      told: [
        'FORME-07 2024-09-26/presences.yaml:5 { pendant: [8/a], heure: 18h40, sortent: [Hélène PÉRIGORD] }',
      ],
      says: /par un départ et une arrivée, chacun avec son heure/u,
    },
    {
      what: 'that is none',
      files: remplace(FEUILLE, avant, '  - { heure: vers 19h, arrivent: [Bastien ROCHEFORT] }\n'),
      told: ['FORME-11 2024-09-26/presences.yaml:4 vers 19h'],
      says: /doit être une heure/u,
    },
  ]);

  it.each([
    ['beside its question', '{ avant: 2, heure: 18h40, arrivent: [Bastien ROCHEFORT] }', ''],
    [
      'alone, the hours of the sitting telling',
      '{ heure: 18h40, arrivent: [Bastien ROCHEFORT] }',
      '2, appelee: 18:30',
    ],
    ['in other words', '{ heure: 18 heures 40, arrivent: [Bastien ROCHEFORT] }', '2, appelee: 18h30'],
  ])('is right %s', (_, line, called) => {
    const files = remplace(FEUILLE, avant, `  - ${line}\n`);
    const seance = `${FICHIERS['2024-09-26/seance.yaml']}horaires:\n  - { question: ${called || '1, appelee: 18h05'} }\n  - { question: 3, appelee: 18h50 }\n`;
    expect(faultsOf({ ...files, '2024-09-26/seance.yaml': seance })).toEqual([]);
  });
});

test('the minutes print the hours that the sheet notes', () => {
  const { document } =
    dits(`seance.yaml: { horaires: [{ question: 2, appelee: 18h45 }, { question: 3, appelee: 19h00 }, { question: 4, appelee: 19h10 }] }
presences.yaml: { mouvements: [{ heure: 18h50, arrivent: [Hugo LEROUX] }, { heure: 19h00, partent: [Denise DELORME] }, { apres: 4, partent: [Inès GUYOT] }], procurations: [] }`);
  const pv = document('proces-verbal');
  expect(pv).toContain('Arrivée : M. Hugo LEROUX à 18h50.');
  expect(pv).toContain('Départ : Mme Denise DELORME à 19h00.');
  expect(pv).toContain('Départ : Mme Inès GUYOT.');
});

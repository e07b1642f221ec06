import { describe, expect, it } from 'vitest';
import { diskReader } from '../../src/doors/disk/disk-reader.ts';
import { loadDossier } from '../../src/readers/dossier/index.ts';
import { FICHIERS } from '../readers/fixtures.ts';
import { petitBureau } from './bureau.ts';
import { csvOf } from './tables.ts';

const SEANCE = '2024-09-26';
const VIDE = 'absents: []\nmouvements: []\nsuppleants: []\nprocurations: []\n';

/** Hours of the small sitting, whose questions are 1, 2, 3, 8/a, 6.10 and 5. */
const HORAIRES = `horaires:
  - { question: 2, appelee: 18h20 }
  - { question: 3, appelee: 18h40 }
  - { question: 8/a, appelee: 19h00, votee: 19h10 }
  - { question: 6.10, appelee: 19h15 }
  - { question: 5, appelee: 19h30 }
`;

async function importe(rows: readonly (readonly string[])[], horaires = HORAIRES) {
  const seance = `${FICHIERS[`${SEANCE}/seance.yaml`] ?? ''}${horaires}`;
  const bureau = petitBureau({ [`${SEANCE}/presences.yaml`]: VIDE, [`${SEANCE}/seance.yaml`]: seance });
  bureau.ecrit('p.csv', csvOf(rows));
  const { code, err } = await bureau.seance('importer', 'presences', 'p.csv', '--ecrire');
  const { dossier, faults } = loadDossier('data', SEANCE, diskReader(bureau.chemin('data')));
  return { code, err, presences: dossier?.presences, faults, bureau };
}

const RESTE: readonly (readonly string[])[] = [
  ["D'ARGENT Coralie", 'x', '', ''],
  ['OEUVRARD Félix', 'x', '', ''],
  ['PÉRIGORD Hélène', 'x', '', ''],
];

describe('a sheet that notes hours', () => {
  it('keeps them, and the hours of the sitting say the questions', async () => {
    const { code, err, presences, faults, bureau } = await importe([
      ['Nom', 'Présent', "Heure d'arrivée", 'Heure de départ'],
      ['MARCHAND', 'x', '', '19:12'],
      ['ROCHEFORT', 'x', '18h45', ''],
      ['LE GOFF', 'x', '18 h 25', '19 heures 05'],
      ...RESTE,
    ]);
    expect(err).toMatch(/arrivées +2\n.*départs +2\n/su);
    expect([code, faults]).toEqual([0, []]);
    expect(bureau.lit(`data/${SEANCE}/presences.yaml`)).toContain(
      '{ heure: 18h25, arrivent: [Damien LE GOFF] }',
    );
    expect(presences?.mouvements).toEqual([
      { heure: '18h25', avant: '2', arrivent: ['Damien LE GOFF'], partent: [], sortent: [] },
      { heure: '18h45', avant: '3', arrivent: ['Bastien ROCHEFORT'], partent: [], sortent: [] },
      // Gone before the vote on 8/a; gone between that vote and the next call.
      { heure: '19h05', avant: '8/a', arrivent: [], partent: ['Damien LE GOFF'], sortent: [] },
      { heure: '19h12', avant: '6.10', arrivent: [], partent: ['Élodie MARCHAND'], sortent: [] },
    ]);
  });

  it('says which questions the hours do not part, and how to', async () => {
    const { code, err } = await importe(
      [
        ['Nom', 'Présent', 'Arrivé(e) à', 'Parti(e) à'],
        ['MARCHAND', 'x', '', ''],
        ['ROCHEFORT', 'x', '18h45', ''],
        ['LE GOFF', 'x', '', ''],
        ...RESTE,
      ],
      'horaires: [{ question: 2, appelee: 18h20 }, { question: 6.10, appelee: 19h15 }]\n',
    );
    expect(code).toBe(1);
    expect(err).toContain(
      '« 18h45 » est une heure, qui ne dit pas quelle question était alors appelée, parmi 2, 3, 8/a.',
    );
    expect(err).toContain('Noter sous « horaires » de seance.yaml');
  });
});

const SIGNES: readonly (readonly [name: string, cell: string])[] = [
  ['MARCHAND', 'E. Marchand'],
  ['ROCHEFORT', 'Abs. exc.'],
  ["D'ARGENT", 'Exc., pouvoir à Mme MARCHAND'],
  ['LE GOFF', 'Prés.'],
  ['OEUVRARD', 'signé'],
  ['PÉRIGORD', 'HP'],
];

const signes = (name: string, cell: string) =>
  importe([['Nom', 'Émargement'], ...SIGNES.map((row) => (row[0] === name ? [name, cell] : row))]);

describe('a sheet whose only column is that of signatures', () => {
  it('reads signatures as such, and words as what they say', async () => {
    const { code, presences } = await signes('LE GOFF', 'arrivé à 18h45');
    expect(code).toBe(0);
    expect(presences).toMatchObject({
      absents: ['Bastien ROCHEFORT', "Coralie D'ARGENT"],
      excuses: [{ elu: 'Bastien ROCHEFORT' }, { elu: "Coralie D'ARGENT" }],
      mouvements: [{ heure: '18h45', arrivent: ['Damien LE GOFF'] }],
      procurations: [{ de: "Coralie D'ARGENT", a: 'Élodie MARCHAND' }],
    });
  });

  it.each([
    ['Pouvoir à M. ROCHEFORT', 'Bastien ROCHEFORT'],
    ['Procuration donnée à B. Rochefort', 'Bastien ROCHEFORT'],
    ['Absent - donne pouvoir à Élodie MARCHAND', 'Élodie MARCHAND'],
    ['Représenté par Mme MARCHAND', 'Élodie MARCHAND'],
    ['Abs. (pouvoir : MARCHAND)', 'Élodie MARCHAND'],
  ])('finds the bearer in « %s »', async (cell, a) => {
    const { presences } = await signes('LE GOFF', cell);
    expect(presences?.absents).toContain('Damien LE GOFF');
    expect(presences?.procurations).toContainEqual({ de: 'Damien LE GOFF', a });
  });

  it.each([
    'malade',
    'voir courrier',
    'démissionnaire',
    'Pouvoir ?',
  ])('never takes « %s » for a signature', async (cell) => {
    const { code, err } = await signes('LE GOFF', cell);
    expect(code).toBe(1);
    expect(err).toMatch(/IMPO-0[358] Ligne 5/u);
  });
});

describe('words beside columns that say how people were', () => {
  const titres = ['Nom', 'Présent', 'Absent', 'Signature'];
  const avec = (row: readonly string[]) =>
    importe([titres, ['MARCHAND', 'x', '', ''], row, ...[...RESTE, ['LE GOFF', 'x', '', '']]]);

  it('fill in for columns left blank', async () => {
    const { presences } = await avec(['ROCHEFORT', '', '', 'Pouvoir à MARCHAND']);
    expect(presences).toMatchObject({
      absents: ['Bastien ROCHEFORT'],
      procurations: [{ de: 'Bastien ROCHEFORT', a: 'Élodie MARCHAND' }],
    });
  });

  it('are told when they say otherwise', async () => {
    const { code, err } = await avec(['ROCHEFORT', 'x', '', 'Excusé']);
    expect(code).toBe(1);
    expect(err).toMatch(/IMPO-08 Ligne 3, colonne 4 : la ligne dit « présent », et « Excusé » à la place/u);
  });

  it('leave a remark under the table aside, unless it tells of someone', async () => {
    const rows = [titres, ...['MARCHAND', 'ROCHEFORT', 'LE GOFF'].map((nom) => [nom, 'x', '', '']), ...RESTE];
    const plain = await importe([
      ...rows,
      ['Fait à Brumeville, le 26 septembre 2024', '', '', ''],
      ['', '', 'Le Maire'],
    ]);
    expect(plain.code).toBe(0);
    expect(plain.err).toContain(
      '« Fait à Brumeville, le 26 septembre 2024 » : une remarque, laissée de côté',
    );
    const telling = await importe([...rows, ['Observation : M. ROCHEFORT est arrivé à 18h45', '', '', '']]);
    expect(telling.code).toBe(1);
  });
});

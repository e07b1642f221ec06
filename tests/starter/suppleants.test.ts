import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/readers/dossier/yaml/parse-yaml.ts';
import { petitBureau } from './bureau.ts';
import { csvOf } from './tables.ts';

const SEANCE = '2024-09-26';
const PRESENCES = `${SEANCE}/presences.yaml`;

/** Statutes give Aubiac two substitutes for three seats, and Belorme one for its only seat. */
const REGISTRE = `communes:
  - nom: Aubiac
    membres: [M. Paul ABEL, Mme Rose BIARD, M. Luc CORDIER]
    suppleants: [Mme Ida DUMAS, M. Noé ESTEVE]
  - nom: Belorme
    membres: [Mme Eva FARGE]
    suppleant: M. Guy HALLE
`;

const TITRES = ['Nom Prénom', 'Présence', 'Arrivée', 'Procuration à', 'Suppléant'];

/** Imports a sheet of which only the rows given are not those of members who are there. */
async function importe(rows: Readonly<Record<string, readonly string[]>>, titres = TITRES) {
  const membres = { 'ABEL Paul': ['P'], 'BIARD Rose': ['P'], 'CORDIER Luc': ['P'], 'FARGE Eva': ['P'] };
  const bureau = petitBureau({
    'registre.yaml': REGISTRE,
    [`${SEANCE}/seance.yaml`]: `date: ${SEANCE}\nordre_de_passage: [1, 2, 3]\n`,
    [PRESENCES]: 'absents: []\nmouvements: []\nsuppleants: []\nprocurations: []\n',
  });
  const lines = Object.entries({ ...membres, ...rows }).filter(([, cells]) => cells.length > 0);
  bureau.ecrit('p.csv', csvOf([titres, ...lines.map(([name, cells]) => [name, ...cells])]));
  const { code, err } = await bureau.seance('importer', 'presences', 'p.csv', SEANCE, '--ecrire');
  const parsed = parseYaml(bureau.lit(`data/${PRESENCES}`));
  return { code, err, presences: parsed.ok ? parsed.value : undefined };
}

describe('a substitute of a syndicate', () => {
  it.each([
    'P',
    'présente',
    'suppléante',
  ])('sits where their row says « %s », in the place of a titular who is away', async (etat) => {
    const { code, err, presences } = await importe({ 'BIARD Rose': ['A'], 'DUMAS Ida': [etat] });
    expect(err).toMatch(/absents +1\n.*suppléants qui siègent +1\n/su);
    expect(code).toBe(0);
    expect(presences).toMatchObject({ absents: ['Rose BIARD'], suppleants: ['Ida DUMAS'] });
  });

  it.each(['DUMAS Ida (suppléante)', 'Ida DUMAS (suppl.)'])('is found under « %s »', async (nom) => {
    const { code, presences } = await importe({ 'BIARD Rose': ['A'], [nom]: ['P'] });
    expect(code).toBe(0);
    expect(presences).toMatchObject({ suppleants: ['Ida DUMAS'] });
  });

  it('sits where their row is signed', async () => {
    const { presences } = await importe(
      {
        'ABEL Paul': ['P. Abel'],
        'BIARD Rose': ['excusée'],
        'CORDIER Luc': ['L. Cordier'],
        'FARGE Eva': ['signé'],
        'DUMAS Ida': ['I. Dumas'],
        'ESTEVE Noé': [''],
      },
      ['Nom Prénom', 'Émargement'],
    );
    expect(presences).toMatchObject({
      absents: ['Rose BIARD'],
      excuses: ['Rose BIARD'],
      suppleants: ['Ida DUMAS'],
    });
  });

  it.each([
    ['absent', ['A']],
    ['excusé', ['Exc.']],
    ['without a word', ['']],
  ])('who stayed at home, %s, is in no list', async (_, cells) => {
    const { code, err, presences } = await importe({
      'BIARD Rose': ['A'],
      'ESTEVE Noé': cells,
      'HALLE Guy': cells,
    });
    expect(err).toMatch(/4 lignes comprises.*absents +1\n/su);
    expect(code).toBe(0);
    expect(presences).toMatchObject({ absents: ['Rose BIARD'], suppleants: [] });
    expect(presences).not.toHaveProperty('excuses');
  });

  it.each([
    ['« suppléé » and a name', { 'CORDIER Luc': ['suppléé', '', '', 'DUMAS'] }],
    ['an absence and a name', { 'CORDIER Luc': ['A', '', '', 'Mme Ida Dumas'] }],
    ['words in the state', { 'CORDIER Luc': ['remplacé par Mme DUMAS'] }],
    ['« suppléé », and she signs on her own row', { 'CORDIER Luc': ['suppléé'], 'DUMAS Ida': ['P'] }],
    ['both rows', { 'CORDIER Luc': ['suppléé', '', '', 'DUMAS'], 'DUMAS Ida': ['P'] }],
    ['her row alone', { 'CORDIER Luc': [], 'DUMAS Ida': ['P'] }],
  ])('is called by the row of the titular: %s', async (_, rows) => {
    const { code, presences } = await importe(rows);
    expect(code).toBe(0);
    expect(presences).toMatchObject({ absents: ['Luc CORDIER'], suppleants: ['Ida DUMAS'] });
  });

  it('is left to the timeline where two titulars are away', async () => {
    const { code, presences } = await importe({
      'ABEL Paul': ['A'],
      'BIARD Rose': ['E', '', 'Luc CORDIER'],
      'DUMAS Ida': ['P'],
    });
    expect(code).toBe(0);
    expect(presences).toMatchObject({
      absents: ['Paul ABEL', 'Rose BIARD'],
      suppleants: ['Ida DUMAS'],
      procurations: [{ de: 'Rose BIARD', a: 'Luc CORDIER' }],
    });
  });

  it.each([
    [
      'the rows of the titulars',
      { 'ABEL Paul': ['remplacé par M. ESTEVE'], 'BIARD Rose': ['A', '', '', 'DUMAS'] },
    ],
    [
      'the rows of the substitutes',
      {
        'ABEL Paul': ['A'],
        'BIARD Rose': ['A'],
        'DUMAS Ida': ['remplace Mme BIARD'],
        'ESTEVE Noé': ['remplace M. ABEL'],
      },
    ],
  ])('stands in for the one whom the sheet says, where several are away: %s', async (_, rows) => {
    const { code, err, presences } = await importe(rows);
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(presences).toMatchObject({
      absents: ['Paul ABEL', 'Rose BIARD'],
      suppleants: expect.arrayContaining([
        { nom: 'Ida DUMAS', remplace: 'Rose BIARD' },
        { nom: 'Noé ESTEVE', remplace: 'Paul ABEL' },
      ]),
    });
  });

  it('shares a seat with a titular who comes later', async () => {
    const { code, presences } = await importe({ 'FARGE Eva': ['P', '2'], 'HALLE Guy': ['P'] });
    expect(code).toBe(0);
    expect(presences).toMatchObject({
      absents: [],
      mouvements: [{ avant: '2', arrivent: ['Eva FARGE'] }],
      suppleants: ['Guy HALLE'],
    });
  });

  it('does not sit because a column tells who everyone’s substitute is', async () => {
    const { code, presences } = await importe({
      'ABEL Paul': ['P', '', '', 'DUMAS'],
      'BIARD Rose': ['A', '', '', 'ESTEVE'],
      'FARGE Eva': ['E', '', '', 'HALLE'],
    });
    expect(code).toBe(0);
    expect(presences).toMatchObject({ absents: ['Rose BIARD', 'Eva FARGE'], suppleants: [] });
  });

  it.each([
    ['nobody is away', { 'DUMAS Ida': ['P'] }, /IMPO-08 Ligne 6 : « Ida DUMAS » .* « Aubiac »/u],
    [
      'who is away gave a proxy',
      { 'BIARD Rose': ['E', '', 'ABEL'], 'DUMAS Ida': ['P'] },
      /IMPO-08 Ligne 6 : « Ida DUMAS »/u,
    ],
    [
      'two sit for one who is away',
      { 'BIARD Rose': ['A'], 'DUMAS Ida': ['P'], 'ESTEVE Noé': ['P'] },
      /IMPO-08 Ligne 7 : « Noé ESTEVE »/u,
    ],
    ['the only titular is there', { 'HALLE Guy': ['P'] }, /IMPO-08 Ligne 5 : .* « Guy HALLE »/u],
    [
      '« suppléé » by nobody',
      { 'BIARD Rose': ['suppléée'] },
      /IMPO-09 Ligne 3 : .*« Ida DUMAS » ou « Noé ESTEVE »/u,
    ],
    [
      'one of another commune',
      { 'BIARD Rose': ['suppléée', '', '', 'HALLE'] },
      /IMPO-09 Ligne 3, colonne 5 : .*« Ida DUMAS » ou « Noé ESTEVE »/u,
    ],
    [
      'one at home who gives a proxy',
      { 'BIARD Rose': ['A'], 'DUMAS Ida': ['représentée', '', 'ABEL'] },
      /IMPO-08 Ligne 6 : « Ida DUMAS » .* ne siège pas/u,
    ],
    [
      'a titular forgotten',
      { 'BIARD Rose': [], 'CORDIER Luc': [], 'DUMAS Ida': ['P'] },
      /IMPO-04 .*Rose BIARD, Luc CORDIER/u,
    ],
  ])('is told when %s', async (_, rows, attendu) => {
    const { code, err } = await importe(rows);
    expect(err).toMatch(attendu);
    expect(code).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/readers/dossier/yaml/parse-yaml.ts';
import { petitBureau } from './bureau.ts';
import { csvOf } from './tables.ts';

const SEANCE = '2024-09-26';
const PRESENCES = `${SEANCE}/presences.yaml`;

const REGISTRE = `communes:
  - nom: Aubiac
    membres: [M. Paul ABEL, Mme Rose BIARD, M. Luc CORDIER]
    suppleants: [Mme Ida DUMAS]
`;

const HORAIRES =
  'ouverture: 18h00\nhoraires: [{ question: 2, appelee: 19h00 }, { question: 3, appelee: 20h30 }]\n';

/** Imports a sheet in which one row has a state and a remark, under the title of a column without a role. */
async function importe(etat: string, remarque: string, titre = 'Observations', ligne = 'BIARD Rose') {
  const bureau = petitBureau({
    'registre.yaml': REGISTRE,
    [`${SEANCE}/seance.yaml`]: `date: ${SEANCE}\nordre_de_passage: [1, 2, 3]\n${HORAIRES}`,
    [PRESENCES]: 'absents: []\nmouvements: []\nsuppleants: []\nprocurations: []\n',
  });
  const etats = new Map([
    ['ABEL Paul', ['P', '']],
    ['BIARD Rose', [ligne === 'BIARD Rose' ? 'P' : 'A', '']],
    ['CORDIER Luc', ['P', '']],
  ]);
  etats.set(ligne, [etat, remarque]);
  const rows = [...etats].map(([nom, cells]) => [nom, ...cells]);
  bureau.ecrit('p.csv', csvOf([['Nom Prénom', 'Présence', titre], ...rows]));
  const { code, err } = await bureau.seance('importer', 'presences', 'p.csv', SEANCE, '--ecrire');
  const parsed = parseYaml(bureau.lit(`data/${PRESENCES}`));
  return { code, err, presences: parsed.ok ? parsed.value : undefined };
}

const POUVOIR = { absents: ['Rose BIARD'], procurations: [{ de: 'Rose BIARD', a: 'Paul ABEL' }] };

describe('a column that no title gives a role', () => {
  it.each([
    ['Exc.', 'Pouvoir à P. ABEL', 'Observations'],
    ['A', 'donne pouvoir à M. Abel', 'Remarques'],
    ['A', 'A donné procuration à Paul ABEL', 'Mentions'],
    ['', 'Procuration à ABEL', 'Observations diverses'],
    ['E', 'souffrante, pouvoir à M. ABEL', 'Notes'],
    ['Excusée', 'Pouvoir donné à M. ABEL', 'Colonne 3'],
    ['A', 'procuration à M. ABEL', 'À savoir'],
  ])('gives the proxy: %s, « %s », under « %s »', async (etat, remarque, titre) => {
    const { code, err, presences } = await importe(etat, remarque, titre);
    expect(err).toMatch(/les remarques, lues\n.*procurations +1\n/su);
    expect(code).toBe(0);
    expect(presences).toMatchObject(POUVOIR);
  });

  it.each([
    ['Exc.', 'M. Paul ABEL', 'Observations / pouvoir'],
    ['A', 'Pouvoir à P. Abel', 'Pouvoir, observations'],
    ['Excusée', 'pouvoir à M. ABEL', 'Procurations et remarques'],
  ])('gives the proxy where its title tells remarks too: %s, « %s », under « %s »', async (...ligne) => {
    const { code, err, presences } = await importe(...ligne);
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(presences).toMatchObject(POUVOIR);
  });

  it('tells who came late under a title that tells proxies too', async () => {
    const { code, err, presences } = await importe(
      'P',
      'Arrivée à 19h10 (question 3)',
      'Observations / pouvoir',
    );
    expect({ code, err }).toMatchObject({ code: 0 });
    expect(presences).toMatchObject({ mouvements: [{ arrivent: ['Rose BIARD'] }] });
  });

  it.each([
    ['A', 'excusée'],
    ['', 'Excusée'],
    ['A', 'Excusée (raisons médicales)'],
    ['absente', 'excusée pour raisons familiales'],
  ])('gives the excuse: « %s », « %s »', async (etat, remarque) => {
    const { code, presences } = await importe(etat, remarque);
    expect(code).toBe(0);
    expect(presences).toMatchObject({ absents: ['Rose BIARD'], excuses: ['Rose BIARD'] });
  });

  it.each([
    ['P', 'arrivée à 19h10', 'Observations', { heure: '19h10', arrivent: ['Rose BIARD'] }],
    ['', 'Arrivée à 19h10', 'Observations', { heure: '19h10', arrivent: ['Rose BIARD'] }],
    ['P', 'partie à 20h10', 'Divers', { heure: '20h10', partent: ['Rose BIARD'] }],
    ['P', 'arrivée à 19 h 10', 'Colonne 3', { heure: '19h10', arrivent: ['Rose BIARD'] }],
  ])('gives the hour: « %s », « %s », under « %s »', async (etat, remarque, titre, mouvement) => {
    const { code, presences } = await importe(etat, remarque, titre);
    expect(code).toBe(0);
    expect(presences).toMatchObject({ absents: [], mouvements: [mouvement] });
  });

  it('gives a departure and the proxy that goes with it', async () => {
    const { code, presences } = await importe('P', 'partie à 20h10, pouvoir à M. CORDIER');
    expect(code).toBe(0);
    expect(presences).toMatchObject({
      absents: [],
      mouvements: [{ heure: '20h10', partent: ['Rose BIARD'] }],
      procurations: [{ de: 'Rose BIARD', a: 'Luc CORDIER' }],
    });
  });

  it.each([
    'remplace Mme BIARD',
    'en remplacement de Mme Rose BIARD',
  ])('says of a substitute: « %s »', async (remarque) => {
    const { code, presences } = await importe('P', remarque, 'Observations', 'DUMAS Ida');
    expect(code).toBe(0);
    expect(presences).toMatchObject({ absents: ['Rose BIARD'], suppleants: ['Ida DUMAS'] });
  });

  it('says of a titular who replaces them', async () => {
    const { code, presences } = await importe('A', 'remplacée par Mme DUMAS');
    expect(code).toBe(0);
    expect(presences).toMatchObject({ absents: ['Rose BIARD'], suppleants: ['Ida DUMAS'] });
  });

  it.each([
    ['P', 'voir son courriel', 'Observations'],
    ['P', 'secrétaire de séance', 'Remarques'],
    ['P', 'Suppléante', 'Qualité'],
    ['P', 'Parti des territoires', 'Étiquette'],
    ['P', 'arrivée au conseil en 2020', 'Parcours'],
    ['P', 'déléguée aux pouvoirs de police', 'Attributions'],
    ['P', 'Excusée', 'Séance précédente'],
    ['P', 'Pouvoir de M. CORDIER', 'Pouvoirs reçus'],
    ['P', 'S', 'Collège'],
  ])('is left aside where it tells nothing of the sitting: %s, « %s », under « %s »', async (etat, remarque, titre) => {
    const { code, err, presences } = await importe(etat, remarque, titre);
    expect(err).toContain(`« ${titre} » : laissée de côté`);
    expect(code).toBe(0);
    expect(presences).toMatchObject({ absents: [], mouvements: [], procurations: [] });
  });

  it.each([
    [
      'E',
      'Pouvoir à Mme INCONNUE',
      'Observations',
      /IMPO-03 Ligne 3 : « INCONNUE|IMPO-03 Ligne 3 : « Mme INCONNUE/u,
    ],
    ['A', 'pouvoir (voir papier)', 'Observations', /IMPO-11 Ligne 3, colonne 3 : « pouvoir/u],
    ['E', 'M. ABEL', 'Observations', /IMPO-11 Ligne 3, colonne 3 : « M\. ABEL »/u],
    ['P', 'procuration', 'Remarques', /IMPO-11 Ligne 3, colonne 3 : « procuration »/u],
    ['A', "absente jusqu'à 19h", 'Observations', /IMPO-11 Ligne 3, colonne 3 : « absente jusqu'à 19h »/u],
    ['P', 'excusée', 'Observations', /IMPO-08 Ligne 3 : .*« présent ».*« excusé »/u],
    ['P', 'remplacée par Mme DUMAS', 'Observations', /IMPO-08 Ligne 3 : .*« présent ».*« suppléé »/u],
    ['P', 'pouvoir à M. ABEL', 'Observations', /IMPO-08 Ligne 3 : .*donner procuration/u],
  ])('is told where it can’t be read, or says otherwise: %s, « %s », under « %s »', async (etat, remarque, titre, attendu) => {
    const { code, err } = await importe(etat, remarque, titre);
    expect(err).toMatch(attendu);
    expect(code).toBe(1);
  });
});

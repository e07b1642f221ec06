import { expect, test } from 'vitest';
import { contexteDe } from '../../src/check/contexte.ts';
import { checkDossier } from '../../src/check/index.ts';
import { faitsDeLaSeance } from '../../src/derive/faits-de-la-seance.ts';
import { cadre } from '../../src/derive/index.ts';
import { loadDossier } from '../../src/readers/dossier/load-dossier.ts';
import { memoryReader } from '../../src/readers/dossier/memory-reader.ts';
import { BASE } from '../check/base.ts';
import { contexte, demande, faults } from '../check/patch.ts';

const ABSENTS = 'absents: [Luc OLIVIER, Rose THOMAS, Maud PERRIN]';
const FEUILLE = 'mouvements: [], suppleants: [], procurations: [], pointages: []';

test.each([
  ['dans leur liste', 'absents: [Luc OLIVIER, Rose THOMAS], excuses: [Maud PERRIN]', undefined],
  ['dans les deux listes', `${ABSENTS}, excuses: [Maud PERRIN]`, undefined],
  [
    'avec un motif',
    `absents: [Luc OLIVIER, Rose THOMAS], excuses: [{ nom: Maud PERRIN, motif: souffrante }]`,
    'souffrante',
  ],
  [
    'à côté de l’absence',
    'absents: [Luc OLIVIER, { nom: Maud PERRIN, excuse: oui }, Rose THOMAS]',
    undefined,
  ],
  [
    'motif à côté de l’absence',
    'absents: [Luc OLIVIER, { nom: Maud PERRIN, motif: souffrante }, Rose THOMAS]',
    'souffrante',
  ],
])('les excusés s’écrivent %s, et sont absents toute la séance', (_, liste, motif) => {
  const { dossier, presences } = contexte(`presences.yaml: { ${liste}, ${FEUILLE} }`);
  expect(dossier.presences.absents.toSorted()).toEqual(['Luc OLIVIER', 'Maud PERRIN', 'Rose THOMAS']);
  expect(dossier.presences.excuses).toEqual([
    { elu: 'Maud PERRIN', ...(motif === undefined ? {} : { motif }) },
  ]);
  expect(presences.get('Maud PERRIN')?.plages).toEqual([]);
});

test('un absent dit non excusé ne l’est pas', () => {
  const { dossier } = contexte(
    `presences.yaml: { absents: [{ nom: Maud PERRIN, excuse: non }], ${FEUILLE} }`,
  );
  expect(dossier.presences).toMatchObject({ absents: ['Maud PERRIN'] });
  expect(dossier.presences.excuses).toBeUndefined();
});

test('un excusé qui arrive ensuite est présent à compter de son arrivée', () => {
  const { presences } = contexte(
    'presences.yaml: { absents: [], excuses: [Maud PERRIN], mouvements: [{ avant: 3, arrivent: [Maud PERRIN] }], procurations: [] }',
  );
  expect(presences.get('Maud PERRIN')?.plages).toMatchObject([{ debut: 2 }]);
});

test('un nom inconnu parmi les excusés se dit où il est écrit', () => {
  const commun = Object.entries(BASE).map(([nom, texte]) =>
    nom === 'conseil.yaml' || nom === 'registre.yaml' ? [nom, texte] : [`2024-06-13/${nom}`, texte],
  );
  const feuille = 'absents:\n  - Luc OLIVIER\nexcuses:\n  - { nom: Ulysse INCONNU, motif: souffrant }\n';
  const files = { ...Object.fromEntries(commun), '2024-06-13/presences.yaml': feuille };
  const { faults: trouvees } = loadDossier('data', '2024-06-13', memoryReader(files));
  expect(trouvees.map(({ code, position }) => [code, position?.line])).toEqual([['NOM-01', 4]]);
});

test('plusieurs secrétaires, et tous les constats à leur nom', () => {
  const { dossier } = contexte('seance.yaml: { secretaire: [Inès GUYOT, Denise DELORME] }');
  expect(dossier.seance).toMatchObject({
    secretaire: 'Inès GUYOT',
    secretaires: ['Inès GUYOT', 'Denise DELORME'],
  });
  expect(
    faults('seance.yaml: { secretaire: [Inès GUYOT, Denise DELORME] }').filter(({ code }) =>
      code.startsWith('SEAN-'),
    ),
  ).toEqual(faults('{}').filter(({ code }) => code.startsWith('SEAN-')));
  const absente = `presences.yaml: { absents: [Denise DELORME], ${FEUILLE} }\nseance.yaml: { secretaire: [Inès GUYOT, Denise DELORME] }`;
  expect(faults(absente, 'SEAN-09').map(({ path }) => path)).toEqual([['seance', 'secretaire', 1]]);
  const presidente = 'seance.yaml: { secretaire: [Inès GUYOT, Camille AUBRY] }';
  expect(faults(presidente, 'SEAN-18').map(({ path }) => path)).toEqual([['seance', 'secretaire', 1]]);
});

test('de deux secrétaires, un seul suffit à chaque question', () => {
  const part = (qui: string): string =>
    `presences.yaml: { absents: [], mouvements: [{ apres: 1, partent: [${qui}] }], procurations: [] }\nseance.yaml: { secretaire: [Inès GUYOT, Denise DELORME] }`;
  expect(faults(part('Inès GUYOT'), 'SEAN-09')).toEqual([]);
  expect(faults(part('Inès GUYOT, Denise DELORME'), 'SEAN-09')).toHaveLength(1);
});

test('une séance sans lieu, sans convocation et sans rapporteur se lit, et seul le délai reste à vérifier', () => {
  const yaml =
    'seance.yaml: { lieu: , convocation:  }\nrapports/1.md: { rapporteur:  }\nrapports/2.md: { rapporteur:  }';
  const graves = faults(yaml).filter(({ severity }) => severity !== 'information');
  expect(graves).toEqual([]);
  expect(faults(yaml, 'SEAN-01').map(({ severity }) => severity)).toEqual(['information']);
  const { dossier, chronologie } = contexte(yaml);
  const faits = faitsDeLaSeance(cadre(dossier, chronologie));
  expect([faits.seance.lieu, faits.seance.convocation, faits.delai]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('l’heure de levée n’est demandée que par un modèle qui l’imprime, et le secrétaire par la loi', () => {
  const demandee = demande('seance.yaml: { levee: , secretaire:  }');
  const codes = (modeleQuiImprime: (fait: string) => string | undefined): readonly unknown[] =>
    checkDossier({ ...demandee, modeleQuiImprime }).faults.flatMap(({ code, path }) =>
      code === 'SEAN-25' ? [path] : [],
    );
  expect(codes(() => undefined)).toEqual([['seance', 'secretaire']]);
  expect(codes(() => 'deliberation/tete')).toEqual([
    ['seance', 'levee'],
    ['seance', 'secretaire'],
  ]);
  expect(contexteDe(demandee).modeleQuiImprime('levee')).toBeDefined();
});

test('une question retirée peut n’avoir aucune décision', () => {
  const rapport =
    "rapports/3.md: { question: 3, titre: Cession d'une parcelle, rapporteur: Paul SIMONET, decision: [] }";
  expect(faults(rapport, 'RAPP-08')).toHaveLength(1);
  expect(faults(`${rapport}\nseance.yaml: { retirees: [{ questions: [3] }] }`, 'RAPP-08')).toEqual([]);
});

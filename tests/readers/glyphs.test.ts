import { expect, test } from 'vitest';
import { loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';
import { avec, CHEMINS, type Changement, SEANCE } from '../actes/donnees.ts';

const CAS: readonly (readonly [string, Changement])[] = [
  ['le titre du rapport', ['rapport', 'Actions recherche et innovation - Soutien', 'Actions ☐ recherche']],
  ['la prose d’un rapport', ['rapport', 'Depuis 2005, la communauté', 'Depuis 2005, ☐ la communauté']],
  ['un intitulé du budget', ['convention', 'Directeur (argumentaire, pilotage)', 'Directeur ☐']],
  ['le nom d’une partie', ['convention', '  - nom: Pôle des Microtechniques', '  - nom: Pôle ☐']],
  ['le lieu', ['seance', 'lieu: ', 'lieu: ☐ ']],
];

test.each(CAS)('%s : un signe que la police n’a pas est montré à sa ligne et à sa colonne', (_, change) => {
  const [sorte] = change;
  const fichiers = avec([change]);
  const { faults } = loadDossier('data', SEANCE, memoryReader(fichiers));
  const texte = fichiers[CHEMINS[sorte]] ?? '';
  const avant = texte.slice(0, texte.indexOf('☐')).split('\n');
  expect(faults.filter(({ code }) => code === 'CARAC-08')).toMatchObject([
    {
      severity: 'erreur',
      message: expect.stringContaining('« ☐ » (U+2610)'),
      position: {
        file: `data/${CHEMINS[sorte]}`,
        line: avant.length,
        column: (avant.at(-1) ?? '').length + 1,
        length: 1,
      },
    },
  ]);
});

test('un commentaire peut contenir n’importe quel signe', () => {
  const fichiers = avec([['rapport', '# Ni débat, ni vote', '# ☐ Ni débat, ni vote']]);
  expect(loadDossier('data', SEANCE, memoryReader(fichiers)).faults).toEqual([]);
});

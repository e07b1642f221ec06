import { describe, expect, it } from 'vitest';
import { composer } from './composition.ts';
import { avec, CHEMINS, type Changement } from './donnees.ts';

/** Characters that no act can print, by what they are, and what they do if they are let in. */
const REFUSES: readonly (readonly [nom: string, signe: string])[] = [
  ['une commande (U+0007)', '\u0007'],
  ['un saut de ligne oublié par Unicode (U+2028)', '\u2028'],
  ['une marque de sens d’écriture (U+200E)', '\u200E'],
  ['un retournement du sens d’écriture (U+202E)', '\u202E'],
  ['un trait d’union conditionnel (U+00AD)', '\u00AD'],
  ['une liaison sans largeur (U+200D)', '\u200D'],
  ['un signe à usage privé (U+E000)', '\uE000'],
  ['un signe de remplacement (U+FFFD)', '\uFFFD'],
  ['un code qui n’est pas un caractère (U+FFFE)', '\uFFFE'],
];

/** Where each is put, and in which column it then stands. */
const PLACES: readonly (readonly [
  nom: string,
  chemin: string,
  pose: (signe: string) => Changement,
  colonne: number,
])[] = [
  ['le lieu', CHEMINS.seance, (signe) => ['seance', 'lieu: Salle', `lieu: Sa${signe}lle`], 9],
  ['un nom du registre', CHEMINS.registre, (signe) => ['registre', 'Hasni ALEM', `Ha${signe}sni ALEM`], 14],
  [
    'un libellé',
    CHEMINS.convention,
    (signe) => ['convention', 'libelle: Études', `libelle: É${signe}tudes`],
    23,
  ],
  ['le résumé', CHEMINS.rapport, (signe) => ['rapport', 'Pour mémoire, GBM', `Pour ${signe}mémoire, GBM`], 6],
  ['un article', CHEMINS.convention, (signe) => ['convention', 'Tout litige', `Tout${signe} litige`], 5],
];

describe.each(PLACES)('dans %s', (_, chemin, pose, colonne) => {
  it.each(REFUSES)('%s est une erreur, à sa ligne et à sa colonne', (_nom, signe) => {
    const fichiers = avec([pose(signe)]);
    const { fautes } = composer(fichiers);
    const ligne = (fichiers[chemin] ?? '')
      .slice(0, (fichiers[chemin] ?? '').indexOf(signe))
      .split('\n').length;
    const placees = fautes.filter(({ position }) => position?.line === ligne && position.column === colonne);
    expect(placees.map(({ severity }) => severity)).toContain('erreur');
    expect(placees.every(({ position }) => position?.file === `data/${chemin}`)).toBe(true);
    const code = `U+${signe.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    expect(placees[0]?.message).toContain(code);
    expect(placees[0]?.message).not.toContain(signe);
  });
});

describe('tous ensemble', () => {
  it('sont signalés en une fois, chacun à sa place', () => {
    const { fautes } = composer(avec(PLACES.map(([, , pose], rang) => pose(REFUSES[rang]?.[1] ?? ''))));
    for (const [, chemin, , colonne] of PLACES)
      expect(fautes.map(({ position }) => `${position?.file}:${position?.column}`)).toContain(
        `data/${chemin}:${colonne}`,
      );
  });
});

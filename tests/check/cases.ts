import { describe, expect, it } from 'vitest';
import { faults } from './patch.ts';

/** One sitting before a rule: what it shows, what is merged over the base sitting, what the rule finds there, in order. */
export type Case = readonly [shows: string, yaml: string, found: readonly object[]];

/** Each case as a test of the rule `code`; an empty list is a sitting in which the rule finds nothing. */
export function cases(code: string, all: readonly Case[]): void {
  describe(code, () => {
    it.each(all)('%s', (_shows, yaml, found) => {
      expect(faults(yaml, code)).toMatchObject(found);
    });
  });
}

const body = (file: string, ...parts: readonly string[]): string =>
  `${file}:\n  corps: |\n${parts.join('\n\n').replace(/^(?=.)/gmu, '    ')}`;

/** The convention with these articles for its whole body; they stand from line 2 on. */
export const articles = (...parts: readonly string[]): string =>
  body('conventions/aide.md', '# Articles', ...parts);

/** The second report with this text for its whole body; it stands from line 2 on. */
export const expose = (...parts: readonly string[]): string => body('rapports/2.md', '# Exposé', ...parts);

/** An article that says nothing of what a convention must say. */
export const OBJET = '## Objet {#objet}\n\nLa présente convention fixe les conditions du soutien.';

/** Who signs for that party. */
export const REPRESENTANT = {
  personne: 'Mme Yvonne ZELLER',
  fonction: 'Présidente',
  habilitation: 'ses statuts',
};

const ASSOCIATION = {
  nom: 'Atelier des Rives',
  genre: 'masculin',
  forme: 'association',
  prive: 'oui',
  siege: '12 rue des Tanneurs, 39800 Poligny',
  siret: '51234567900017',
  representant: REPRESENTANT,
};

/** The convention with one party, an association of which all is told, but for `change`: what is undefined there is left out. */
export const partie = (change: Readonly<Record<string, unknown>>): string =>
  `conventions/aide.md: { parties: [${JSON.stringify({ ...ASSOCIATION, ...change })}] }`;

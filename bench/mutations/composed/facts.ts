import { ecrits } from '../../../src/check/ecrits/ecrit.ts';
import { personnesCitees } from '../../../src/check/ecrits/personnes.ts';
import type { Trouvaille } from '../../../src/check/ecrits/recherche.ts';
import { cherche } from '../../../src/check/ecrits/recherche.ts';
import { montantsEcrits } from '../../../src/check/finances/montants-ecrits.ts';
import type { Dossier } from '../../../src/domaine/dossier.ts';
import type { Sources } from '../../../src/readers/dossier/index.ts';
import type { Files } from '../sample/files.ts';
import type { Instance } from './instances.ts';

const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const FIGURES = 'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze';
const SPANS = 'ans?|années?|mois|semaines?|jours?|heures?';

/** What prose states besides sums and people. */
const SAID: readonly (readonly [string, RegExp])[] = [
  ['date', new RegExp(`(?<![\\d/])\\d{1,2}(?:er)? (?:${MONTHS}) \\d{4}(?!\\d)`, 'giu')],
  ['pourcentage', /(?<![\d,.])\d+(?:[.,]\d+)?[ \u00a0\u202f]?%/gu],
  ['durée', new RegExp(`(?<!\\p{L})(?:\\d+|${FIGURES})[ \\u00a0](?:${SPANS})(?!\\p{L})`, 'giu')],
  ['année', new RegExp(`(?<!(?:${MONTHS}) )(?<![\\d/.,-])(?:19|20)\\d{2}(?![\\d/.,-])`, 'giu')],
  ['nombre', new RegExp(`(?<![\\d,.%/-]|n° ?)\\d{1,4}(?= (?!${MONTHS}|${SPANS}|euros?)[a-zà-ÿ]{4,})`, 'giu')],
];

/** The field whose prose a fact stands in: `rapport.decision[]`, `convention, texte`. */
function fieldOf({ papier, ligne }: Trouvaille): string {
  const steps = ligne.chemin.slice(2);
  if (steps[0] === 'corps') return `${papier.genre}, texte`;
  const path = steps.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join('');
  return `${papier.genre}${path}`;
}

/** Where the words of a finding stand in its file; undefined when the file writes them otherwise. */
function placeIn(files: Files, sources: Sources, { ligne, place, ecrit }: Trouvaille) {
  const position = sources.position(ligne.chemin);
  const file = position?.file.replace(/^data\//u, '') ?? '';
  const text = files[file];
  if (position === undefined || text === undefined) return undefined;
  const line = text.split('\n', position.line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const exact = line + place;
  const start = text.startsWith(ecrit, exact) ? exact : text.indexOf(ecrit, line);
  return start === -1 || start - line > 2000 ? undefined : { file, start, end: start + ecrit.length };
}

/** Every fact that the prose of reports and conventions states, found by what the rules find it with, by its kind. */
export function factsIn(files: Files, dossier: Dossier, sources: Sources): readonly Instance[] {
  const kinds: Readonly<Record<string, readonly Trouvaille[]>> = {
    montant: ecrits(dossier).flatMap((papier) => montantsEcrits(papier).map(({ lieu }) => lieu)),
    personne: personnesCitees(dossier).map(({ lieu }) => lieu),
    ...Object.fromEntries(SAID.map(([kind, pattern]) => [kind, cherche(dossier, pattern)])),
  };
  return Object.entries(kinds).flatMap(([kind, found]) =>
    found.flatMap((one) => {
      const at = placeIn(files, sources, one);
      if (at === undefined) return [];
      const { start, end } = at;
      const field = `${fieldOf(one)} : ${kind}`;
      return [{ ...at, field, text: one.ecrit, isValue: true, whole: [start, end] as const }];
    }),
  );
}

import { DEROGATIONS } from './periodes.ts';
import type { SorteDeRegime } from './sorte.ts';

const COMMUNES: readonly SorteDeRegime[] = ['commune', 'alsace-moselle', 'paris'];
const GROUPEMENTS: readonly SorteDeRegime[] = ['fiscalite-propre', 'syndicat'];

/** Municipal articles that the local law puts aside in Alsace-Moselle (CGCT L2541-1, as read in a stored copy). */
const SANS_ALSACE: ReadonlySet<string> = new Set([
  'L2121-9',
  'L2121-10',
  'L2121-11',
  'L2121-15',
  'L2121-22',
  'L2121-29',
  'L2121-31',
]);

/** Municipal articles on the acts also hold for establishments of a commune (L2131-12). */
const ACTES = /^[LR]2131-/u;

/** Municipal articles that groupings have a text of their own for (CGCT L5211-11). */
const SANS_GROUPEMENTS: ReadonlySet<string> = new Set(['L2121-7', 'L2121-18']);

/** Bodies that the emergency laws of 2020 to 2022 name. */
const EN_URGENCE: readonly SorteDeRegime[] = [...COMMUNES, ...GROUPEMENTS, 'departement', 'lyon', 'region'];

/** For whom each part of the code speaks, by the beginning of the article. */
const PARTIES: readonly (readonly [RegExp, readonly SorteDeRegime[]])[] = [
  [/^[LRD]2541-/u, ['alsace-moselle']],
  [/^[LRD]2512-/u, ['paris']],
  [/^[LRD]36/u, ['lyon']],
  // The acts of an open mixed syndicate follow those of departments (CGCT L5721-4).
  [/^L313[12]-/u, ['departement', 'lyon', 'statuts']],
  [/^[LRD]3/u, ['departement', 'lyon']],
  [/^[LRD]4/u, ['region']],
  [/^L5211-6(?:-|$)/u, ['fiscalite-propre']],
  [/^L5212-/u, ['syndicat']],
  [/^L572[12]-/u, ['statuts']],
  [/^[LRD]52/u, GROUPEMENTS],
];

function municipal(article: string): readonly SorteDeRegime[] {
  const communes = SANS_ALSACE.has(article)
    ? COMMUNES.filter((sorte) => sorte !== 'alsace-moselle')
    : COMMUNES;
  return [
    ...communes,
    ...(SANS_GROUPEMENTS.has(article) ? [] : GROUPEMENTS),
    ...(ACTES.test(article) ? (['ccas'] as const) : []),
  ];
}

/**
 * The bodies for which an article of the CGCT speaks; undefined when it speaks for all (part one, and whatever is not
 * of that code). Groupings follow the municipal articles by reference (CGCT L5211-1 to L5211-3).
 */
export function sortesDeLArticle(texte: string, article = ''): readonly SorteDeRegime[] | undefined {
  if (texte === CASF) return ['ccas'];
  // The substitutes of community councillors.
  if (texte === 'Code électoral' && article.startsWith('L273-')) return ['fiscalite-propre'];
  if (DEROGATIONS.some((une) => une.texte === texte)) return EN_URGENCE;
  if (texte !== 'CGCT') return undefined;
  if (/^[LRD]2(?!5)/u.test(article)) return municipal(article);
  return PARTIES.find(([debut]) => debut.test(article))?.[1];
}

/** The code that governs the communal centres of social action. */
export const CASF = "code de l'action sociale et des familles";

/** The same rule for another body: its code, its article, since when. */
export interface Jumeau {
  readonly texte: string;
  readonly article?: string;
  readonly pour: readonly SorteDeRegime[];
  readonly depuis?: string;
}

const cgct = (article: string, pour: readonly SorteDeRegime[], depuis?: string): Jumeau => ({
  texte: 'CGCT',
  article,
  pour,
  ...(depuis === undefined ? {} : { depuis }),
});

/** Statutes settle how an open mixed syndicate convenes, sits and votes (CGCT L5721-2). */
const STATUTS: Jumeau = { texte: 'statuts du syndicat', pour: ['statuts'] };

const DEPARTEMENTS: readonly SorteDeRegime[] = ['departement', 'lyon'];

/** An open mixed syndicate's acts follow those of departments (CGCT L5721-4). */
const ACTES_DU_DEPARTEMENT: readonly SorteDeRegime[] = [...DEPARTEMENTS, 'statuts'];

/**
 * Articles that say for another body what a municipal article says for communes, as read; nothing where none was. An
 * article that settles several matters has a line for each: "L2121-20 majorite".
 */
export const JUMEAUX: Readonly<Record<string, readonly Jumeau[]>> = {
  'L2121-17': [
    cgct('L3121-14', DEPARTEMENTS),
    cgct('L4132-13', ['region']),
    { texte: CASF, article: 'R123-17', pour: ['ccas'] },
    STATUTS,
  ],
  'L2121-20': [
    cgct('L3121-16', DEPARTEMENTS),
    cgct('L4132-15', ['region']),
    { texte: CASF, article: 'R123-16 à R123-18', pour: ['ccas'] },
    STATUTS,
  ],
  'L2121-20 majorite': [
    cgct('L3121-14 et L3121-15', DEPARTEMENTS),
    cgct('L4132-13 et L4132-14', ['region']),
    { texte: CASF, article: 'R123-18', pour: ['ccas'] },
    STATUTS,
  ],
  'L2121-21 secret': [
    cgct('L3121-15', DEPARTEMENTS),
    cgct('L4132-14', ['region']),
    { texte: CASF, article: 'R123-18', pour: ['ccas'] },
  ],
  'L2121-12': [
    cgct('L3121-19', DEPARTEMENTS),
    cgct('L4132-18', ['region']),
    { texte: CASF, article: 'R123-16', pour: ['ccas'] },
    STATUTS,
  ],
  'L2131-1': [cgct('L3131-1', ACTES_DU_DEPARTEMENT), cgct('L4141-1', ['region'])],
  'L2131-11': [
    cgct('L3132-5', ACTES_DU_DEPARTEMENT, '2025-12-24'),
    cgct('L4142-5', ['region'], '2025-12-24'),
  ],
};

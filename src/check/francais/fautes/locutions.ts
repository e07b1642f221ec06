import type { Detecteur, FauteDeLangue } from '../faute.ts';
import { capitale, ecritEntre, fauteSur } from '../faute.ts';
import { partiesDe } from '../forme.ts';
import { LOCUTIONS } from '../locutions-fausses.ts';
import { LOCUTIONS_HOMOPHONES } from '../locutions-homophones.ts';
import { LOCUTIONS_PUBLIQUES } from '../locutions-publiques.ts';
import type { MotsLus } from '../mots-lus.ts';
import { ESPACE, formeA, JOINT } from '../mots-lus.ts';

interface Locution {
  readonly fausse: string;
  readonly juste: string;
  /** Its words, and whether each is joined to the one before. */
  readonly mots: readonly { readonly mot: string; readonly joint: boolean }[];
}

const morceaux = (phrase: string): Locution['mots'] =>
  phrase
    .split(' ')
    .flatMap((suite) => partiesDe(suite).map(({ forme, place }) => ({ mot: forme.mot, joint: place > 0 })));

/** What ends in "de" is as wrong before a vowel. */
function avecElision(ligne: string): readonly (readonly [string, string])[] {
  const [fausse = '', juste = ''] = ligne.split(' > ');
  if (!/ de$/u.test(fausse) || !/ de$/u.test(juste)) return [[fausse, juste]];
  return [
    [fausse, juste],
    [fausse.replace(/e$/u, "'"), juste.replace(/e$/u, "'")],
  ];
}

const lesPlusLonguesDAbord = (locutions: readonly Locution[]): readonly Locution[] =>
  locutions.toSorted((a, b) => b.mots.length - a.mots.length);

const lisLocutions = (): ReadonlyMap<string, readonly Locution[]> => {
  const lues = new Map<string, Locution[]>();
  for (const [fausse, juste] of [LOCUTIONS, LOCUTIONS_PUBLIQUES, LOCUTIONS_HOMOPHONES]
    .flatMap((liste) => liste.split('\n'))
    .flatMap(avecElision)) {
    const mots = morceaux(fausse);
    const premier = mots[0]?.mot ?? '';
    lues.set(premier, [...(lues.get(premier) ?? []), { fausse, juste, mots }]);
  }
  return new Map([...lues].map(([mot, siennes]) => [mot, lesPlusLonguesDAbord(siennes)]));
};

/** By their first word, the longest first; made at the first look, since the dictionary tells their words apart. */
let lues: ReadonlyMap<string, readonly Locution[]> | undefined;

const desLocutions = (): ReadonlyMap<string, readonly Locution[]> => {
  lues ??= lisLocutions();
  return lues;
};

function commeIci(lus: MotsLus, rang: number, { mots }: Locution): boolean {
  for (let place = 1; place < mots.length; place += 1) {
    const { mot, joint } = mots[place] ?? { mot: '', joint: false };
    if (formeA(lus, rang + place).mot !== mot || lus.avant[rang + place] !== (joint ? JOINT : ESPACE))
      return false;
  }
  return true;
}

/** Of the phrases that begin with a word, the one that is written there: most words begin some, and few go on. */
function premiereIci<T extends Parameters<typeof commeIci>[2]>(
  lus: MotsLus,
  rang: number,
  candidates: readonly T[],
): T | undefined {
  for (const une of candidates) if (commeIci(lus, rang, une)) return une;
  return undefined;
}

function locution(lus: MotsLus, rang: number): FauteDeLangue | undefined {
  const candidates = desLocutions().get(formeA(lus, rang).mot);
  if (!candidates || (lus.avant[rang] === JOINT && !/'$/u.test(formeA(lus, rang - 1).mot))) return undefined;
  const trouvee = premiereIci(lus, rang, candidates);
  if (trouvee === undefined || trouvee.fausse === trouvee.juste) return undefined;
  const dernier = rang + trouvee.mots.length - 1;
  if (lus.avant[dernier + 1] === JOINT && !trouvee.fausse.endsWith("'")) return undefined;
  return fauteSur(lus, 'locution', [rang, dernier], {
    juste: capitale(ecritEntre(lus, rang, dernier), trouvee.juste),
  });
}

/** Phrases that are wrong wherever they stand. */
export const DES_LOCUTIONS: readonly Detecteur[] = [
  { debute: (mot) => desLocutions().has(mot), cherche: locution },
];

import type { Etat } from './states.ts';
import { readState } from './states.ts';

/** What a cell of states, or of signatures, says in words: "Exc., pouvoir à Mme NOM", "arrivée à 18h40". */
export interface ToldState {
  readonly etat: Etat;
  /** Who holds the proxy, as written. */
  readonly procuration?: string;
  /** The substitute, as written. */
  readonly suppleant?: string;
  /** The titular in whose place a substitute sits, as written. */
  readonly remplace?: string;
  readonly arrivee?: string;
  readonly depart?: string;
}

type Part = keyof Omit<ToldState, 'etat'>;

/** What follows a state, and the state that it stands for by itself. */
const FOLLOWINGS: readonly (readonly [Part, Etat, RegExp])[] = [
  [
    'procuration',
    'represente',
    /^(?:(?:a |ayant )?donn\S*\s+)?(?:(?:sa|son)\s+)?(?:pouvoirs?|procurations?|proc\.|pvr)(?: de vote)?(?: donn\S*)?\s*(?:à|a|:|=)?\s+(?<said>\S.*)$/iu,
  ],
  ['procuration', 'represente', /^rep\S*\s+par\s+(?<said>\S.*)$/iu],
  ['suppleant', 'supplee', /^(?:suppl[ée]\S*|remplac\S*)\s+par\s+(?<said>\S.*)$/iu],
  ['remplace', 'present', /^(?:remplace|en remplacement d[eu]|à la place d[eu])\s+(?<said>\S.*)$/iu],
  ['arrivee', 'present', /^(?:(?:est\s+)?arriv\S*|entr[ée]e?)\s+(?:(?:à|a|vers|au)\s+)?(?<said>\S.*)$/iu],
  [
    'depart',
    'present',
    /^(?:(?:est\s+)?parti\S*|d[ée]part|part|quitte\S*(?:\s+la\s+s[ée]ance)?|sorti\S*)\s+(?:(?:à|a|vers|au)\s+)?(?<said>\S.*)$/iu,
  ],
];

/** Where the parts of a cell begin: at a sign, or at a word that begins to say something else. */
export const PARTS =
  /\s*[,;()\n/]\s*|\s+[-–—]\s+|(?<!\b(?:a|ayant|donn\p{L}*|pouvoirs?|procurations?))\s+(?:et\s+)?(?=(?:(?:a|ayant)\s+donn|donn|pouvoir|procuration|arriv|part[ie]|quitt))/iu;

/** Longest cell that is read as a state. */
const LONGEST = 160;

function followingOf(part: string): { readonly etat: Etat; readonly said: Partial<ToldState> } | undefined {
  for (const [key, etat, pattern] of FOLLOWINGS) {
    const said = pattern.exec(part)?.groups?.said;
    if (said !== undefined) return { etat, said: { [key]: said } };
  }
  return undefined;
}

/** What the cell says, every part of it; undefined when a part says something else. */
export function toldState(text: string): ToldState | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const whole = readState(text);
  if (whole !== undefined) return { etat: whole };
  let etat: Etat | undefined;
  let implied: Etat | undefined;
  let said: Partial<ToldState> = {};
  for (const part of text.split(PARTS).filter((one) => one !== undefined && one.trim() !== '')) {
    const state = readState(part);
    const following = state === undefined ? followingOf(part.trim()) : undefined;
    if (state === undefined && following === undefined) return undefined;
    etat ??= state;
    implied ??= following?.etat;
    said = { ...said, ...following?.said };
  }
  const found = etat ?? implied;
  return found === undefined ? undefined : { ...said, etat: found };
}

import { estElide } from '../../domaine/elision.ts';
import { motQuiDecide } from '../../domaine/verbes-de-decision.ts';

/** Verbs and words that typists leave without accents when they write them in capitals. */
const SANS_ACCENT: Readonly<Record<string, string>> = {
  decide: 'décide',
  designe: 'désigne',
  delegue: 'délègue',
  precise: 'précise',
  elit: 'élit',
  emet: 'émet',
  cree: 'crée',
  cede: 'cède',
  etablit: 'établit',
  adhere: 'adhère',
  reserve: 'réserve',
  revise: 'révise',
  procede: 'procède',
  resilie: 'résilie',
  repartit: 'répartit',
  definit: 'définit',
  delegation: 'délégation',
  defavorable: 'défavorable',
};

/** A word written in capitals, in small letters and with its accent. */
function small(word: string, rank: number): string {
  const lower = word.toLowerCase();
  if (rank > 0 && lower === 'a') return 'à';
  return Object.hasOwn(SANS_ACCENT, lower) ? (SANS_ACCENT[lower] ?? lower) : lower;
}

const INFINITIVE_IN_CAPITALS = /^\p{Lu}+(?:ER|IR|RE)$/u;

/** Words in capitals that go with a verb in capitals: « PREND ACTE DE », « DONNE TOUT POUVOIR À ». */
const WITH_VERB =
  /^(?:ACTE|AVIS|FAVORABLE|DÉFAVORABLE|QUE|QU['’]|DE|D['’]|DES|DU|À|A|AU|LE|LA|LES|L['’]|TOUS?|TOUTE?S?|POUVOIRS?|MANDAT|DÉLÉGATION|ACCORD|SON|UN|UNE|CONNAISSANCE|ET|EN|NE|PAS|FAVORABLEMENT|UNANIMEMENT)$/u;

/** A sentence whose verb is in capitals, with these words in small letters. */
function lowered(text: string): string {
  const words = text.split(' ');
  const [first = ''] = words;
  if (!/^\p{Lu}['’\p{Lu}]*$/u.test(first) || first.length < 2)
    return text.replace(/^(?!M\.|Mmes?\s|Mlle|Monsieur|Madame|Messieurs)\p{Lu}(?=\p{Ll}|['’ ])/u, (letter) =>
      letter.toLowerCase(),
    );
  const stop = words.findIndex(
    (word, rank) => rank > 0 && !WITH_VERB.test(word) && !(rank < 3 && INFINITIVE_IN_CAPITALS.test(word)),
  );
  const end = stop === -1 ? words.length : stop;
  return words.map((word, rank) => (rank < end ? small(word, rank) : word)).join(' ');
}

/** How a sentence that has its own subject begins. */
const SUBJECT =
  /^(?:(?:l[ea]s?|une?|des|ce(?:tte|t|s)?|ils?|elles?|chaque|tou(?:te?s?|s)|aucune?|monsieur|madame|mmes?|mm?\.)(?![\p{L}])|l['’])/iu;

const INFINITIVE = /^(?:ne pas |s['’]|se )?\p{L}+(?:er|ir|re|oir)(?![\p{L}])/iu;

const deVerb = (text: string): string => (estElide(text) ? `décide d'${text}` : `décide de ${text}`);

/** A sentence as a point: its verb in the present, the one that leads the list when it has none. */
export function worded(text: string, prefix: string | undefined): string {
  const own = lowered(text.trim());
  if (/^(?:(?:de|que)(?!\p{L})|d['’]|qu['’])/iu.test(own)) return `décide ${own}`;
  if (prefix === undefined) return own;
  if (/^qu/u.test(prefix)) return estElide(own) ? `décide qu'${own}` : `décide que ${own}`;
  if (SUBJECT.test(own)) return estElide(own) ? `décide qu'${own}` : `décide que ${own}`;
  if (motQuiDecide(own)?.debut === 0 && !INFINITIVE.test(own)) return own;
  return INFINITIVE.test(own) ? deVerb(own) : own;
}

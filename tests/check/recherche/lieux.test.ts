import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ecrit } from '../../../src/check/ecrits/ecrit.ts';
import { lieuxDuMotif } from '../../../src/check/recherche/lieux.ts';
import { draws } from '../../draws.ts';
import { q } from '../../question.ts';

function papier(nu: string): Ecrit {
  const textes = nu.split('\n');
  const debuts = [0];
  for (const { length } of textes.slice(0, -1)) debuts.push((debuts.at(-1) ?? 0) + length + 1);
  const lignes = textes.map((texte, rang) => ({
    chemin: ['corps', rang],
    genre: 'texte' as const,
    niveau: 0,
    texte,
    nu: texte,
  }));
  return { genre: 'rapport', id: q('1'), lignes, nu, debuts };
}

const lus = (trouves: Iterable<RegExpExecArray>): readonly unknown[] =>
  [...trouves].map((lu) => [lu.index, ...lu]);

/** What the pattern finds by itself, and what is found by looking only where it may be. */
const deuxFois = (motif: RegExp, texte: string) => [
  lus(lieuxDuMotif(papier(texte), motif)),
  lus(texte.matchAll(motif)),
];

const MORCEAUX = [
  ...[
    'a',
    'A',
    'le',
    'Le',
    'la',
    'M',
    'Mme',
    'maire',
    'Maire',
    'MAIRE',
    'commune',
    'communes',
    'école',
    'École',
  ],
  ...['12', '2024', '1er', '2e', 'm2', '500', '000', '€', '%', '°', 'n', ' ', ' ', ' ', '\u00a0', '\n', '\t'],
  ...[
    '.',
    ',',
    ';',
    ':',
    '...',
    '(',
    ')',
    '-',
    "'",
    '\u2019',
    '…',
    '\uE000',
    'Ã©',
    'ſ',
    'İ',
    '𝐌',
    'e\u0301',
    '_',
  ],
];

const TEXTE = fc.array(fc.constantFrom(...MORCEAUX), { maxLength: 30 }).map((parties) => parties.join(''));

/** The kinds of patterns that rules have: words, signs, figures, what stands before and after, what must not. */
const MOTIFS: readonly RegExp[] = [
  /maire/gu,
  /(?<!\p{L})maires?(?!\p{L})/giu,
  /(?<=(?<!\p{L})(?:le|la) )([Mm]aire|commune)/gu,
  /(?<=(?<!\p{L})comm\p{L}+ )()([Ll][ea]) (Maire|commune)(?![\p{L}-])/gu,
  /(M\.|Mme|M) ([Ll][ea]) ?(maire|école)/gu,
  /\.{3,}|…{2}|(?<=\s)\.\./gu,
  /[,;] ?[,;]|(?<=\p{L}):(?=\p{L})/gu,
  /(?<![\d,.])(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)[ \u00a0]?(?:€|%)/gu,
  /(?:19|20)\d{2}(?!\d)/gu,
  /\d+/gu,
  /(?<=n)°(?=\d)/giu,
  /(?<![\p{L}\d])(?:1(?:er|ère)|\d+e)(?![\p{L}\d])/giu,
  /^le |communes?$/gmu,
  /A(?= (?:la|le|\d))/gu,
  /[nN]º?|Ã[\u00a0-\u00bf]/gu,
  /(?:\p{L}{0,5}Ã)+\p{L}*/gu,
  /m[23](?![\p{L}\d])/giu,
  /maire[^.;]{0,10}commune/giu,
  /maire\s*commune/gu,
  /(\p{L}+) \1/giu,
  /(?<mot>maire).?\k<mot>/gu,
  /(?:école|)\d?/gu,
  /s/giu,
  /.{1,4}€/gsu,
  /[^\n]maire[\s\S]{0,3}/gu,
  /École|commune(?:s|)(?! 1)|_{1,2}/gu,
];

/** Any pattern made of these. */
const ATOME = fc.constantFrom(
  ...[
    'maire',
    'Le',
    'commune',
    ' ',
    '\\d',
    '\\d+',
    '\\p{L}',
    '\\p{L}*',
    '[ \\u00a0]',
    '[mM]',
    '€',
    '\\.',
    ',',
  ],
  ...[
    '(?<!\\p{L})',
    '(?!\\p{L})',
    '(?<=le )',
    '(?= )',
    '(?<!\\d)',
    '^',
    '$',
    '[^.\\n]{0,5}',
    '.',
    '°',
    '20',
    's?',
  ],
);

const { motif: MOTIF } = fc.letrec<{ motif: string; partie: string }>((tie) => ({
  partie: fc.oneof(
    { depthSize: 'small' },
    ATOME,
    tie('motif').map((un) => `(?:${un})`),
    fc.tuple(tie('motif'), fc.constantFrom('?', '+', '{1,2}', '{2}')).map(([un, fois]) => `(${un})${fois}`),
    fc.tuple(tie('motif'), tie('motif')).map(([un, autre]) => `(?:${un}|${autre})`),
    tie('motif').map((un) => `(?<=${un})`),
    tie('motif').map((un) => `(?=${un})`),
  ),
  motif: fc.array(tie('partie'), { minLength: 1, maxLength: 4 }).map((parties) => parties.join('')),
}));

describe('a pattern tried only where it may be', () => {
  it.each(MOTIFS.map((motif) => [String(motif), motif] as const))('finds all that %s finds', (_, motif) => {
    fc.assert(
      fc.property(TEXTE, (texte) => {
        const [trouves, justes] = deuxFois(motif, texte);
        expect(trouves).toEqual(justes);
      }),
      draws(60),
    );
  });

  it('finds all that any other pattern finds', () => {
    fc.assert(
      fc.property(MOTIF, fc.constantFrom('gu', 'giu', 'gmu'), TEXTE, (source, sorte, texte) => {
        const [trouves, justes] = deuxFois(new RegExp(source, sorte), texte);
        expect(trouves).toEqual(justes);
      }),
      draws(150),
    );
  });
});

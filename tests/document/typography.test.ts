import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Typography } from '../../src/document/charte.ts';
import { inlineText } from '../../src/document/plain-text.ts';
import type { Inline } from '../../src/document/tree.ts';
import { typesetBlocks, typesetLine } from '../../src/document/typography.ts';
import { draws } from '../draws.ts';

const HOUSE: Typography = { apostrophe: 'droite', espace_ponctuation: 'fine', espace_numero: false };
const OTHER: Typography = { apostrophe: 'courbe', espace_ponctuation: 'pleine', espace_numero: true };

const text = (value: string): Inline => ({ kind: 'text', text: value });

/** No-break spaces as "~", narrow ones as "_", raised letters between carets. */
function shown(inlines: readonly Inline[]): string {
  return inlines
    .map((one) => {
      if (one.kind === 'superscript') return `^${shown(one.children)}^`;
      if (one.kind === 'text') return one.text.replaceAll('\u00A0', '~').replaceAll('\u202F', '_');
      if (one.kind === 'line-break') return '\n';
      return 'children' in one ? `[${shown(one.children)}]` : '____';
    })
    .join('');
}

function set(value: string, typographie = HOUSE): string {
  return shown(typesetLine([text(value)], typographie));
}

describe('spaces', () => {
  test.each([
    ['Pour : 101', 'Pour~: 101'],
    ['Pour: 101', 'Pour~: 101'],
    ['Résumé :', 'Résumé~:'],
    ['quoi ? oui ! non ; si', 'quoi_? oui_! non_; si'],
    ['quoi? oui! non; si?!', 'quoi_? oui_! non_; si_?!'],
    ['« mot » et «mot»', '«~mot~» et «~mot~»'],
    ['68 % et 68%, 100 %.', '68~% et 68~%, 100~%.'],
    ['65 000 € TTC et 65 k€, 65k€, 3 M€, 5€', '65~000~€~TTC et 65~k€, 65~k€, 3~M€, 5~€'],
    ['1 234 567,89 €', '1~234~567,89~€'],
    ['en 2024 130 000 €', 'en 2024 130~000~€'],
    ['30 jours, 105 voix, 10 ans, 2 mois, 12 m², 3 km', '30~jours, 105~voix, 10~ans, 2~mois, 12~m², 3~km'],
    ['jeudi 26 septembre 2024, le 1er octobre', 'jeudi 26~septembre 2024, le 1^er^~octobre'],
    ['M. Jean-Hugues ROUX, Mme Élise et MM. A et B', 'M.~Jean-Hugues ROUX, Mme~Élise et MM.~A et B'],
    ['Madame la Présidente, Madame Anne VIGNOT', 'Madame la Présidente, Madame~Anne VIGNOT'],
    ['à compter de la question n° 2, Rapport n°64', 'à compter de la question~n°2, Rapport~n°64'],
    ["l'article 5, l'article 1er, annexes 1 et 2", "l'article~5, l'article~1^er^, annexes~1 et 2"],
    ['article L 1611-4, L. 2121-10, phase V, p. 12', 'article~L~1611-4, L.~2121-10, phase~V, p.~12'],
    ['Axe 1 : titre', 'Axe~1~: titre'],
    ['18h00, 18 h 00, 18:30:00, 1:2, 3: 4', '18h00, 18~h~00, 18:30:00, 1:2, 3: 4'],
    ['03 81 87 88 89', '03~81~87~88~89'],
    ['SIRET 242 500 361 00012', 'SIRET 242~500~361~00012'],
    ['1, 2, 3, 64 et 75', '1, 2, 3, 64 et 75'],
    ['20 °C', '20~°C'],
  ])('%s', (typed, printed) => {
    expect(set(typed)).toBe(printed);
  });

  test.each([
    ['Etat:Région &amp; https://a.fr/x?y=1; 12 h: C:\\dir\\ http://b:80 a@b.fr'],
    ['voir https://seance.example/acte?id=1 et http://x.fr:8080/a;b'],
    ['(?) (!) :-) "x"'],
  ])('what must not change: %s', (typed) => {
    expect(inlineText(typesetLine([text(typed)], HOUSE)).replaceAll('\u00A0', ' ')).toBe(
      typed.replace('12 h:', '12 h :'),
    );
  });

  test('as another house wants them', () => {
    expect(set("l'élu; oui ! n°64, d'«un»", OTHER)).toBe('l’élu~; oui~! n°64, d’«~un~»');
    expect(set('question n° 64', OTHER)).toBe('question~n°~64');
    expect(set('l’élu, aujourd’hui, 5’, les élus’ et ‘x’')).toBe("l'élu, aujourd'hui, 5’, les élus’ et ‘x’");
  });

  test('letters joined in one sign are letters again, ligatures of French stay', () => {
    expect(set('Le \ufb01nancement des \ufb02eurs, o\ufb03cier du Sacré-Cœur')).toBe(
      'Le financement des fleurs, officier du Sacré-Cœur',
    );
  });

  test('three points make an ellipsis, dotted blanks stay', () => {
    expect(set('etc... du..... et ../x a....')).toBe('etc… du..... et ../x a....');
  });
});

describe('ordinals', () => {
  test.each([
    ['1er 1re 1ère 1ers', '1^er^ 1^re^ 1^ère^ 1^ers^'],
    ['2e 2nd 2nde 3ème 21es 3e.', '2^e^ 2^nd^ 2^nde^ 3^ème^ 21^es^ 3^e^.'],
    ['XXIe Ier IIe Ve XIXe', 'XXI^e^ I^er^ II^e^ V^e^ XIX^e^'],
    ['Le Ce Les Ces Ile De 1e 3er 2re 4x4e3 R2e3', 'Le Ce Les Ces Ile De 1e 3er 2re 4x4e3 R2e3'],
    ['A-2e 6.2e 2024e', 'A-2e 6.2e 2024^e^'],
  ])('%s', (typed, printed) => {
    expect(set(typed)).toBe(printed);
  });
});

describe('across the nodes of a line', () => {
  test('a civility in bold, a derived amount, a raised ending', () => {
    const line: readonly Inline[] = [
      { kind: 'strong', children: [text('M. ')] },
      { kind: 'text', text: 'ROUX', origin: 'a.nom' },
      text(' '),
      { kind: 'derived', path: 'montant', children: [{ kind: 'text', text: '65 000', origin: 'montant' }] },
      text(' €'),
      { kind: 'emphasis', children: [text(' : 1')] },
      { kind: 'superscript', children: [text('er')] },
      text(' mars, n°'),
      { kind: 'blank', label: 'numéro', width: 40 },
    ];
    expect(shown(typesetLine(line, HOUSE))).toBe('[M.~]ROUX [65~000]~€[~: 1]^er^~mars, n°____');
  });

  test('the missing space is written beside the sign, and spaces over two nodes are one', () => {
    const line: readonly Inline[] = [
      { kind: 'derived', path: 'p', children: [text('68')] },
      text('% «'),
      { kind: 'strong', children: [text('mot')] },
      text('» fin '),
      { kind: 'strong', children: [text(' : x')] },
    ];
    expect(shown(typesetLine(line, HOUSE))).toBe('[68]~% «~[mot]~» fin~[: x]');
  });

  test('a value keeps its origin on both sides of what is raised', () => {
    expect(typesetLine([{ kind: 'text', text: 'le 1er', origin: 'rang' }], HOUSE)).toEqual([
      { kind: 'text', text: 'le 1', origin: 'rang' },
      { kind: 'superscript', children: [{ kind: 'text', text: 'er', origin: 'rang' }] },
    ]);
  });

  test('what is right already is the same object', () => {
    const line: readonly Inline[] = [text('rien à dire'), { kind: 'line-break' }, text('ici non plus.')];
    expect(typesetLine(line, HOUSE)).toBe(line);
  });

  test('neither links nor origins are touched', () => {
    const link: Inline = { kind: 'link', href: 'https://x.fr/?a=1;b', children: [text('le site !')] };
    expect(typesetLine([link], HOUSE)).toEqual([{ ...link, children: [text('le site\u202F!')] }]);
  });
});

describe('a whole tree', () => {
  test('every line of every block is set', () => {
    const line = [text('a :')];
    const inlines = [text('a\u00A0:')];
    const paragraph = (children: readonly Inline[]) => ({ kind: 'paragraph' as const, children });
    const cell = (children: readonly Inline[]) => ({ children: [paragraph(children)] });
    const tree = (children: readonly Inline[]) => [
      { kind: 'section' as const, children: [{ kind: 'heading' as const, level: 1 as const, children }] },
      { kind: 'list' as const, marker: 'dash' as const, items: [{ children: [paragraph(children)] }] },
      {
        kind: 'table' as const,
        caption: children,
        columns: [{ width: 1, align: 'start' as const }],
        head: [{ cells: [cell(children)] }],
        body: [{ style: 'total', cells: [cell(children)] }],
      },
      { kind: 'key-values' as const, entries: [{ key: children, value: children }] },
      {
        kind: 'signatures' as const,
        signatories: [{ field: 'f', tooltip: 'a :', above: [children], below: [children] }],
      },
      { kind: 'note' as const, id: 'n', mark: '*', children },
      { kind: 'page-break' as const },
    ];
    expect(typesetBlocks(tree(line), HOUSE)).toEqual(tree(inlines));
  });
});

describe('for any text', () => {
  const words = fc.constantFrom(
    ...[
      'M.',
      'Mme',
      'ROUX',
      'n°',
      'n° ',
      '64',
      '1',
      '2',
      '000',
      '65 000',
      '€',
      'k€',
      'TTC',
      '%',
      ' : ',
      ':',
      ';',
      '!',
    ],
    ...[
      '?',
      '«',
      '»',
      '« ',
      ' »',
      'er',
      'e',
      'ème',
      'XXI',
      'mars',
      'jours',
      'h',
      '00',
      "'",
      '’',
      '...',
      '.',
      '…',
      ' ',
    ],
    ...[
      '  ',
      '\u00A0',
      '\u202F',
      '\u2009',
      'article',
      'L',
      'https://x.fr/a?b',
      'a@b.fr',
      '&amp;',
      '(',
      ')',
      'é',
      '-',
      '😀',
    ],
  );
  const line = fc.array(
    fc.oneof(
      { weight: 8, arbitrary: words.map(text) },
      { weight: 1, arbitrary: fc.string().map(text) },
      { weight: 1, arbitrary: words.map((word): Inline => ({ kind: 'strong', children: [text(word)] })) },
      {
        weight: 1,
        arbitrary: words.map((word): Inline => ({ kind: 'superscript', children: [text(word)] })),
      },
      { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'line-break' }) },
      { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'blank', label: 'b', width: 9 }) },
    ),
    { maxLength: 14 },
  );
  const bare = (value: string): string =>
    value
      .replace(/[ \u00A0\u202F\u2009]/g, '')
      .replaceAll('’', "'")
      .replaceAll('…', '...');

  test.each([
    HOUSE,
    OTHER,
  ])('letters, figures and signs stay, and setting twice is setting once: %o', (typographie) => {
    fc.assert(
      fc.property(line, (inlines) => {
        const once = typesetLine(inlines, typographie);
        expect(bare(inlineText(once))).toBe(bare(inlineText(inlines)));
        expect(typesetLine(once, typographie)).toEqual(once);
      }),
      draws(500),
    );
  });
});

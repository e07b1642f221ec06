import type { Fault } from '../../diagnostics/fault.ts';
import { pathOf, quoted } from './faults.ts';
import { eachOp, type LaidDocument } from './layout/layout.ts';
import type { FaceName, Line } from './text/line.ts';

const FACES: Readonly<Record<FaceName, string>> = {
  regular: 'lettres ordinaires',
  bold: 'lettres grasses',
  italic: 'lettres italiques',
  'bold-italic': 'lettres grasses et italiques',
};

/** A word printed with a sign that its face lacks: which sign, of which face, and where the word comes from. */
interface Lacking {
  readonly sign: string;
  readonly face: FaceName;
  readonly word: string;
  readonly origin: string | undefined;
}

function lackingIn({ pieces }: Line): readonly Lacking[] {
  return pieces.flatMap((piece): readonly Lacking[] => {
    if (piece.kind === 'blank' || piece.word.glyphs.every(({ id }) => id !== 0)) return [];
    const { word, format } = piece;
    const signs = [...word.text.normalize('NFC')];
    return word.glyphs.flatMap(({ id }, i) =>
      id === 0 && PRINTED.test(signs[i] ?? '')
        ? [{ sign: signs[i] ?? '', face: word.face.name, word: word.text, origin: format.origin }]
        : [],
    );
  });
}

/** White space, and signs that are not printed, need no glyph. */
const PRINTED = /^[^\s\u00ad\u200b-\u200d\u2060\ufeff]$/u;

/** The signs of a document that the fonts of the house lack, each once a face. `told`: those told already. */
export function lackingFaults(laid: LaidDocument, told: ReadonlySet<string>): readonly Fault[] {
  const found = new Map<string, Lacking>();
  for (const page of laid.pages)
    eachOp(page, (op) => {
      if (op.kind !== 'line') return;
      for (const one of lackingIn(op.line))
        if (!told.has(one.sign) && !found.has(`${one.face} ${one.sign}`))
          found.set(`${one.face} ${one.sign}`, one);
    });
  return [...found.values()].map(({ sign, face, word, origin }) => ({
    code: 'PDF-01',
    severity: 'erreur' as const,
    ...(origin !== undefined && { path: pathOf(origin) }),
    message: `Le caractère « ${sign} » n’existe pas dans la police de la maison (${FACES[face]}) ; il figure dans ${quoted(word)}.`,
    written: sign,
    hint: 'Le remplacer par un autre signe ou par un mot, ou choisir une police qui l’a.',
  }));
}

import { expect, test } from 'vitest';
import {
  type AnyShape,
  boolean,
  internal,
  list,
  number,
  object,
  optional,
  type Shape,
  text,
} from '../../src/compose/shape.ts';

interface Seance {
  readonly titre: string;
  readonly kind: 'ordinaire' | 'extraordinaire';
  readonly effectif: number;
  readonly publique: boolean;
  readonly numero?: string;
  readonly elus: readonly { readonly nom: string; readonly rang?: number }[];
  readonly issue:
    | { readonly kind: 'adopte'; readonly pour: number }
    | { readonly kind: 'ajourne'; readonly date?: string };
  readonly index: ReadonlyMap<string, string>;
}

const seance: Shape<Seance> = object({
  titre: text,
  kind: text,
  effectif: number,
  publique: boolean,
  numero: optional(text),
  elus: list(object({ nom: text, rang: optional(number) })),
  issue: object({ kind: text, pour: optional(number), date: optional(text) }),
  index: internal,
});

// @ts-expect-error a field too few
const tropPeu: Shape<{ readonly a: string; readonly b: string }> = object({ a: text });
// @ts-expect-error a field too many
const trop: Shape<{ readonly a: string }> = object({ a: text, b: text });
const tropDansLaListe: Shape<{ readonly l: readonly { readonly a: string }[] }> = object({
  // @ts-expect-error a field too many, in a list
  l: list(object({ a: text, b: text })),
});
// @ts-expect-error a field of another kind
const autreGenre: Shape<{ readonly a: string }> = object({ a: number });
// @ts-expect-error a field that may be absent
const facultatifOublie: Shape<{ readonly a?: string }> = object({ a: text });

test.each([
  tropPeu,
  trop,
  tropDansLaListe,
  autreGenre,
  facultatifOublie,
])('the compiler refuses what the type does not say, and the value stays plain', (forme) => {
  expect(forme).toHaveProperty('kind', 'object');
});

test('a shape is a plain value that follows its type', () => {
  const quelconque: AnyShape = seance;
  expect(quelconque).toMatchObject({
    kind: 'object',
    fields: {
      elus: { kind: 'list', of: { fields: { rang: { kind: 'optional', of: { kind: 'number' } } } } },
    },
  });
});

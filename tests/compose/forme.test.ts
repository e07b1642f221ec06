import { expect, test } from 'vitest';
import {
  booleen,
  type Forme,
  type FormeQuelconque,
  facultatif,
  interne,
  liste,
  nombre,
  objet,
  texte,
} from '../../src/compose/forme.ts';

interface Seance {
  readonly titre: string;
  readonly genre: 'ordinaire' | 'extraordinaire';
  readonly effectif: number;
  readonly publique: boolean;
  readonly numero?: string;
  readonly elus: readonly { readonly nom: string; readonly rang?: number }[];
  readonly issue:
    | { readonly genre: 'adopte'; readonly pour: number }
    | { readonly genre: 'ajourne'; readonly date?: string };
  readonly index: ReadonlyMap<string, string>;
}

const seance: Forme<Seance> = objet({
  titre: texte,
  genre: texte,
  effectif: nombre,
  publique: booleen,
  numero: facultatif(texte),
  elus: liste(objet({ nom: texte, rang: facultatif(nombre) })),
  issue: objet({ genre: texte, pour: facultatif(nombre), date: facultatif(texte) }),
  index: interne,
});

// @ts-expect-error a field too few
const tropPeu: Forme<{ readonly a: string; readonly b: string }> = objet({ a: texte });
// @ts-expect-error a field too many
const trop: Forme<{ readonly a: string }> = objet({ a: texte, b: texte });
const tropDansLaListe: Forme<{ readonly l: readonly { readonly a: string }[] }> = objet({
  // @ts-expect-error a field too many, in a list
  l: liste(objet({ a: texte, b: texte })),
});
// @ts-expect-error a field of another kind
const autreGenre: Forme<{ readonly a: string }> = objet({ a: nombre });
// @ts-expect-error a field that may be absent
const facultatifOublie: Forme<{ readonly a?: string }> = objet({ a: texte });

test.each([
  tropPeu,
  trop,
  tropDansLaListe,
  autreGenre,
  facultatifOublie,
])('the compiler refuses what the type does not say, and the value stays plain', (forme) => {
  expect(forme).toHaveProperty('genre', 'objet');
});

test('a shape is a plain value that follows its type', () => {
  const quelconque: FormeQuelconque = seance;
  expect(quelconque).toMatchObject({
    genre: 'objet',
    champs: {
      elus: { genre: 'liste', de: { champs: { rang: { genre: 'facultatif', de: { genre: 'nombre' } } } } },
    },
  });
});

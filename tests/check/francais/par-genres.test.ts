import { describe, expect, it } from 'vitest';
import { FAUTES_LOINTAINES } from './fautes-d-accords-lointains.ts';
import { FAUTES_DE_PROPOSITION } from './fautes-de-proposition.ts';
import { FAUTES } from './fautes-par-genre.ts';
import { montre } from './par-la-langue.ts';
import { VOISINES_DE_PROPOSITION } from './voisines-de-proposition.ts';
import { VOISINES } from './voisines-justes.ts';
import { VOISINES_LOINTAINES } from './voisines-lointaines.ts';

describe.each(
  Object.entries({ ...FAUTES, ...FAUTES_DE_PROPOSITION, ...FAUTES_LOINTAINES }),
)('%s', (_genre, phrases) => {
  it.each(phrases)('points at « %s » in « %s »', (ecrit, phrase) => {
    expect(montre(phrase)).toContain(ecrit);
  });
});

it.each(
  Object.entries({ ...VOISINES, ...VOISINES_DE_PROPOSITION, ...VOISINES_LOINTAINES }),
)('says nothing of right sentences: %s', (_genre, phrases) => {
  expect(phrases.flatMap((phrase) => montre(phrase).map((ecrit) => [ecrit, phrase]))).toEqual([]);
});

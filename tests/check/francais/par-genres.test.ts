import { describe, expect, it } from 'vitest';
import { FAUTES } from './fautes-par-genre.ts';
import { montre } from './par-la-langue.ts';
import { VOISINES } from './voisines-justes.ts';

describe.each(Object.entries(FAUTES))('%s', (_genre, phrases) => {
  it.each(phrases)('points at « %s » in « %s »', (ecrit, phrase) => {
    expect(montre(phrase)).toContain(ecrit);
  });
});

it.each(Object.entries(VOISINES))('says nothing of right sentences: %s', (_genre, phrases) => {
  expect(phrases.flatMap((phrase) => montre(phrase).map((ecrit) => [ecrit, phrase]))).toEqual([]);
});

import { afterEach, expect } from 'vitest';
import type { Regle } from '../src/check/regle.ts';
import { REGLES } from '../src/check/regles/index.ts';

/**
 * A rule that throws becomes a fault among others, which a test that looks for one fault alone would not see. So every
 * rule is watched, in every test: one that throws fails the test, whatever the test asserts.
 */
const INTERROMPUES = Symbol.for('seance.regles-interrompues');

interface Veille {
  readonly surveillees: WeakSet<object>;
  readonly interrompues: string[];
}

/** Test files that share their modules share the rules too: each rule is watched once. */
const partage = globalThis as { [INTERROMPUES]?: Veille };
partage[INTERROMPUES] ??= { surveillees: new WeakSet(), interrompues: [] };
const veille = partage[INTERROMPUES];

for (const regle of REGLES as readonly { code: string; controle: Regle['controle'] }[]) {
  if (veille.surveillees.has(regle)) continue;
  veille.surveillees.add(regle);
  const { code, controle } = regle;
  regle.controle = (contexte) => {
    try {
      return controle(contexte);
    } catch (cause) {
      veille.interrompues.push(`${code} : ${cause instanceof Error ? cause.stack : cause}`);
      throw cause;
    }
  };
}

/** The rules that threw since the last call, each with its trace; the test that asks for them is not failed by them. */
export const interrompues = (): readonly string[] => veille.interrompues.splice(0);

afterEach(() => {
  expect(interrompues(), 'règles interrompues').toEqual([]);
});

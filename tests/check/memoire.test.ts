import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { ecrits } from '../../src/check/ecrits/ecrit.ts';
import { checkDossier } from '../../src/check/index.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';
import { council, SEANCE, TODAY } from '../app/council.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Checks a copy of the sitting, as commands do; the papers that were read of it, held by nobody. */
function checked(dossier: Dossier): readonly WeakRef<object>[] {
  const copy = { ...dossier };
  checkDossier({ dossier: copy, seancesAnterieures: [], aujourdhui: TODAY });
  return ecrits(copy).map((papier) => new WeakRef(papier));
}

it('keeps nothing of the papers of a sitting that is checked once', async () => {
  const { dossier } = loadDossier('data', SEANCE, memoryReader(council(10)));
  if (dossier === undefined) throw new Error('the sitting must load');
  const papers = checked(dossier);
  expect(papers.length).toBeGreaterThan(10);
  await new Promise((resolve) => setTimeout(resolve, 0));
  collect();
  expect(papers.filter((paper) => paper.deref() !== undefined)).toEqual([]);
});

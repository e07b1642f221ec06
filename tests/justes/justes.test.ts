import { describe, expect, it } from 'vitest';
import { verifySeance } from '../../src/app/application.ts';
import { memoryFolders } from '../../src/app/memory-folders.ts';
import { lireDate } from '../../src/domaine/date.ts';
import { TEMPLATES } from '../app/council.ts';
import type { SeanceJuste } from './seance-juste.ts';
import { SEANCES_JUSTES } from './seance-juste.ts';

/** One memory for all of them, as a program that looks at sitting after sitting has: templates are read once. */
const folders = memoryFolders({}, TEMPLATES);

/** Puts these files there, and takes back those of the sitting before. */
function put(files: SeanceJuste['files'], former: SeanceJuste['files']): void {
  for (const path of Object.keys(former)) folders.change(path, undefined);
  for (const [path, text] of Object.entries(files)) folders.change(path, text);
}

let former: SeanceJuste['files'] = {};

/** What forbids an act, or asks somebody to look: where, which rule, in which words. */
async function findings({ id, aujourdhui, files }: SeanceJuste): Promise<readonly string[]> {
  const today = lireDate(aujourdhui);
  if (today === undefined) throw new Error(`${aujourdhui} is no day`);
  put(files, former);
  former = files;
  const { faults } = await verifySeance(folders, id, today);
  return faults
    .filter(({ severity }) => severity !== 'information')
    .map(({ code, message, position }) => `${position?.file}:${position?.line} ${code} ${message}`);
}

describe('a sitting that is right, though few are like it', () => {
  it.each(SEANCES_JUSTES.map((seance) => [seance.name, seance] as const))('%s', async (_name, seance) => {
    expect(await findings(seance)).toEqual([]);
  });
});

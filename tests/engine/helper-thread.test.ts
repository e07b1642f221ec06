import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Helper } from '../../src/cli/engine/crew.ts';
import type { Handed } from '../../src/cli/engine/handed.ts';
import { received, toHand } from '../../src/cli/engine/handed.ts';
import { startHelper } from '../../src/cli/engine/helper-thread.ts';
import { openForActs } from '../../src/cli/engine/open-for-acts.ts';
import type { Materials } from '../../src/cli/engine/workshop.ts';
import { readTemplateFiles } from '../../src/cli/workspace.ts';
import { HOME, sandbox } from './sandbox.ts';

const box = sandbox(2);
const folder = mkdtempSync(join(tmpdir(), 'seance-helper-'));
afterAll(() => {
  box.remove();
  rmSync(folder, { recursive: true, force: true });
});

function materials(): Materials {
  const templates = join(HOME, 'templates');
  const workspace = {
    ...{ data: box.path('data'), dataShown: 'data' },
    ...{ templates, ownTemplates: templates, templatesShown: 'templates' },
  };
  const files = readTemplateFiles(workspace);
  const { dossier, sources } = openForActs(workspace, box.day, { today: '2025-04-10', etat: 'definitif' });
  if (typeof files === 'string' || dossier === undefined) throw new Error('the sandbox is whole');
  return { dossier, sources, templates: files, templatesShown: 'templates', etat: 'definitif' };
}

/** A helper whose program is `text`. */
function helperWith(name: string, text: string): Helper {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `import { parentPort } from 'node:worker_threads';\n${text}`);
  return startHelper({} as Handed, pathToFileURL(path));
}

async function ready(helper: Helper): Promise<void> {
  while (!helper.isReady()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const READY = "parentPort.postMessage({ kind: 'ready' });";

describe('what is handed to a helper', () => {
  it('is what the head has, once it was copied: tables that hold only what they hold included', () => {
    const own = materials();
    const copy = received(structuredClone(toHand(own, ['pdf'], 'this one')));
    const { sources: _sources, ...all } = own;
    expect(copy).toEqual(all);
    for (const table of ['rapports', 'conventions'] as const) {
      expect(Object.getPrototypeOf(copy.dossier[table])).toBe(null);
      expect(copy.dossier[table].constructor).toBeUndefined();
    }
  });
});

describe('a helper', () => {
  it('whose program is missing makes nothing', async () => {
    const helper = startHelper({} as Handed, pathToFileURL(join(folder, 'nowhere.mjs')));
    expect(await helper.make('1')).toBeUndefined();
    await helper.end();
    expect(helper.isReady()).toBe(false);
  });

  it('that can not start makes nothing', async () => {
    const nobody = startHelper({ formats: () => [] } as unknown as Handed);
    expect(nobody.isReady()).toBe(false);
    expect(await nobody.make('1')).toBeUndefined();
    await nobody.end();
  });

  it.each([
    ['ends', 'process.exit(3)'],
    ['fails', "throw new Error('a defect')"],
  ])('that %s makes nothing of what it held, and is asked nothing more', async (name, deed) => {
    const helper = helperWith(name, `parentPort.on('message', () => { ${deed}; }); ${READY}`);
    await ready(helper);
    expect(await Promise.all([helper.make('1'), helper.make('2')])).toEqual([undefined, undefined]);
    expect(helper.isReady()).toBe(false);
    expect(await helper.make('3')).toBeUndefined();
    await helper.end();
  });

  it('is stopped at its work', async () => {
    const helper = helperWith('busy', `parentPort.on('message', () => { for (;;); }); ${READY}`);
    await ready(helper);
    const made = helper.make('1');
    await helper.end();
    expect(await made).toBeUndefined();
  });
});

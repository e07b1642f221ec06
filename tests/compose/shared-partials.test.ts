import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DAY, volumeFiles } from '../../bench/volume/sitting.ts';
import { makeActes } from '../../src/app/actes.ts';
import type { Chantier } from '../../src/app/chantier.ts';
import { readTemplates } from '../../src/app/documents/templates.ts';
import { cadre } from '../../src/derive/index.ts';
import { chronologie } from '../../src/domaine/chronologie.ts';
import { loadCharte, loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';

const TEMPLATES = join(import.meta.dirname, '../../templates');
const names = readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.hbs'),
);
const texts = Object.fromEntries(
  names.map((name) => [name.slice(0, -4), readFileSync(join(TEMPLATES, name), 'utf8')]),
);

/** Everything that acts are made with, read anew: nothing composed before is known to it. */
function chantier(count: number): Chantier {
  const { dossier, sources } = loadDossier('data', DAY, memoryReader(Object.fromEntries(volumeFiles(count))));
  const { charte } = loadCharte(readFileSync(join(TEMPLATES, 'charte.yaml'), 'utf8'), 'charte.yaml');
  if (!dossier || !charte) throw new Error('the made-up sitting must load');
  const atelier = { templates: readTemplates(texts, 'templates'), charte };
  return { cadre: cadre(dossier, chronologie(dossier)), atelier, sources, etat: 'definitif', faults: [] };
}

it('gives each act the same tree, whatever was composed before', () => {
  const common = chantier(12);
  const reports = Object.values(common.cadre.dossier.rapports);
  const inOrder = reports.map((report) => makeActes(common, report));
  const backwards = reports.toReversed().map((report) => makeActes(common, report));
  expect(backwards.toReversed()).toEqual(inOrder);
  for (const rank of [0, 5, 11]) {
    const alone = chantier(12);
    const report = Object.values(alone.cadre.dossier.rapports)[rank];
    if (!report) throw new Error('the made-up sitting has twelve reports');
    expect(makeActes(alone, report)).toEqual(inOrder[rank]);
  }
});

it('shares what the acts of a sitting have in common, as one object', () => {
  const common = chantier(4);
  const bodies = Object.values(common.cadre.dossier.rapports).map(
    (report) => makeActes(common, report).actes[0]?.document.body[0],
  );
  const attendance = bodies.map((body) =>
    body?.kind === 'section'
      ? body.children.filter((block) => block.kind === 'paragraph' && block.style === 'liste-elus')
      : [],
  );
  expect(attendance[0]?.length).toBeGreaterThan(2);
  for (const own of attendance)
    own.forEach((block, rank) => {
      expect(block).toBe(attendance[0]?.[rank]);
    });
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Chantier } from '../src/app/chantier.ts';
import { readTemplates } from '../src/app/documents/templates.ts';
import { cadre } from '../src/derive/index.ts';
import { chronologie } from '../src/domaine/chronologie.ts';
import { diskReader } from '../src/doors/disk/disk-reader.ts';
import { loadCharte, loadDossier } from '../src/readers/dossier/index.ts';

/** Folder of the project, whether the bench runs from its sources or from what was built. */
export const HOME = fileURLToPath(new URL('..', import.meta.url));

/** The templates of the house, by name. */
export function templateSources(): Readonly<Record<string, string>> {
  const names = readdirSync(`${HOME}templates`, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.hbs'),
  );
  return Object.fromEntries(
    names.map((name) => [
      name.slice(0, -4).replaceAll('\\', '/'),
      readFileSync(`${HOME}templates/${name}`, 'utf8'),
    ]),
  );
}

/** Reads the sample sitting from its files. */
export const loadSample = () => loadDossier('data', '2024-09-26', diskReader(`${HOME}data`));

/** Everything needed to make the acts of the sample sitting. */
export function sampleWork(): Chantier {
  const { dossier, sources } = loadSample();
  const { charte } = loadCharte(
    readFileSync(`${HOME}templates/charte.yaml`, 'utf8'),
    'templates/charte.yaml',
  );
  if (!dossier || !charte) throw new Error('the sample sitting must load');
  return {
    cadre: cadre(dossier, chronologie(dossier)),
    atelier: { templates: readTemplates(templateSources(), 'templates'), charte },
    sources,
    etat: 'definitif',
    faults: [],
  };
}

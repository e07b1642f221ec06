import { templateSources } from '../../bench/sample.ts';
import { makeActes } from '../../src/app/actes.ts';
import { readTemplates } from '../../src/app/documents/templates.ts';
import { checkDossier } from '../../src/check/index.ts';
import { cadre } from '../../src/derive/index.ts';
import type { Fault } from '../../src/diagnostics/fault.ts';
import { sortFaults } from '../../src/diagnostics/index.ts';
import { chronologie } from '../../src/domaine/chronologie.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';
import { renderDocx } from '../../src/writers/docx/index.ts';
import { renderPdf } from '../../src/writers/pdf/index.ts';
import { CHARTE } from '../actes/composition.ts';
import { avec, CHEMINS, DONNEES, type Fichiers, SEANCE } from '../actes/donnees.ts';
import { q } from '../question.ts';

/** A place of the data where a text may be put, as it is: what Markdown or YAML make of it is what is tried. */
export interface Field {
  readonly name: string;
  /** Where its faults stand. */
  readonly file: string;
  readonly put: (text: string) => Fichiers;
}

const LIEU = 'lieu: Salle des conférences de la CCIT du Doubs, 46 avenue Villarceau à Besançon';
const LIBELLE = 'libelle: Études confiées à un prestataire';

const quoted = (text: string): string => JSON.stringify(text);

/** Texts in which Markdown is read. */
export const BODIES: readonly Field[] = [
  {
    name: 'the body of a report',
    file: CHEMINS.rapport,
    put: (text) => avec([['rapport', '# Résumé\n', `# Résumé\n\n${text}\n`]]),
  },
  {
    name: 'the body of a convention',
    file: CHEMINS.convention,
    put: (text) => avec([['convention', '# Articles\n', `# Articles\n\n## Essai\n\n${text}\n`]]),
  },
  {
    name: 'a debate',
    file: `${SEANCE}/debats/64.md`,
    put: (text) => ({ ...DONNEES, [`${SEANCE}/debats/64.md`]: `${text}\n` }),
  },
];

/** Values, in quotes as they can hold anything there, and data that are only pasted. */
export const VALUES: readonly Field[] = [
  { name: 'a place', file: CHEMINS.seance, put: (text) => avec([['seance', LIEU, `lieu: ${quoted(text)}`]]) },
  {
    name: 'a point of the decision',
    file: CHEMINS.rapport,
    put: (text) => avec([['rapport', 'decision:\n', `decision:\n  - ${quoted(text)}\n`]]),
  },
  {
    name: 'a cell of the budget',
    file: CHEMINS.convention,
    put: (text) => avec([['convention', LIBELLE, `libelle: ${quoted(text)}`]]),
  },
  {
    name: 'a name',
    file: CHEMINS.presences,
    put: (text) => avec([['presences', 'absents:\n', `absents:\n  - ${quoted(text)}\n`]]),
  },
  {
    name: 'the end of the data',
    file: CHEMINS.presences,
    put: (text) => ({ ...DONNEES, [CHEMINS.presences]: `${DONNEES[CHEMINS.presences]}${text}` }),
  },
];

const TEMPLATES = readTemplates(templateSources(), 'templates');

/** What reading finds in the files. */
export function readingFaults(files: Fichiers): readonly Fault[] {
  const { faults, sources } = loadDossier('data', SEANCE, memoryReader(files));
  return sortFaults(faults, sources.position);
}

/** Goes all the way from the files to the bytes of the acts, as far as the files let it; `done` is called after each step. */
export async function walk(files: Fichiers, done: (step: string) => void): Promise<void> {
  const { dossier, partial, sources } = loadDossier('data', SEANCE, memoryReader(files));
  done('reading');
  const rapport = dossier?.rapports[q('64')];
  if (dossier === undefined || partial || rapport === undefined) return;
  checkDossier({ dossier, seancesAnterieures: [], aujourdhui: '2024-10-07' as DateCivile });
  done('checking');
  const atelier = { templates: TEMPLATES, charte: CHARTE };
  const etat = 'definitif' as const;
  const work = { cadre: cadre(dossier, chronologie(dossier)), atelier, sources, etat, faults: [] };
  const { actes } = makeActes(work, rapport);
  done('composing');
  for (const { document } of actes) await renderPdf(document, CHARTE);
  done('PDF');
  for (const { document } of actes) await renderDocx(document, CHARTE);
  done('DOCX');
}

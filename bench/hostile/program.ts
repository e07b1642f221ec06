import { readFileSync } from 'node:fs';
import { makeActes } from '../../src/app/actes.ts';
import { readAtelier } from '../../src/app/atelier.ts';
import type { Chantier } from '../../src/app/chantier.ts';
import { chantierOf, isChantier } from '../../src/app/chantier.ts';
import { documentDeSeance } from '../../src/app/documents/document-de-seance.ts';
import { DOCUMENTS_DE_SEANCE } from '../../src/app/documents/sitting-documents.ts';
import type { Folders, TemplateFiles } from '../../src/app/folders.ts';
import { FORMATS, render } from '../../src/app/formats.ts';
import { openForActs } from '../../src/app/policy/open-for-acts.ts';
import { importReports } from '../../src/app/starter/import-rapport.ts';
import { cadre } from '../../src/derive/index.ts';
import type { Fault } from '../../src/diagnostics/fault.ts';
import { exitCode, printJson, printText, sortFaults } from '../../src/diagnostics/index.ts';
import { chronologie } from '../../src/domaine/chronologie.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { lireIdQuestion } from '../../src/domaine/id-question.ts';
import { registreAu } from '../../src/domaine/registre.ts';
import { inspectAct } from '../../src/readers/acts/inspect-act.ts';
import type { Sources } from '../../src/readers/dossier/index.ts';
import { memoryReader } from '../../src/readers/dossier/index.ts';
import type { Council } from '../../src/readers/sheets/index.ts';
import {
  isAttendanceHeader,
  isFault,
  peopleOf,
  readAgenda,
  readAttendance,
  readCouncil,
  readPassage,
  readSheet,
} from '../../src/readers/sheets/index.ts';
import { publishedFiles, SITTING } from '../mutations/sample/files.ts';
import { HOME, templateSources } from '../sample.ts';
import type { Files, Verdict } from './domain.ts';

/** The question of the sample sitting. */
const Q64 = lireIdQuestion('64');

/** The day of the check. */
const TODAY = '2024-10-07' as DateCivile;

/** Prints faults as commands do, and says whether they forbid the acts. Throws when a rule did. */
function told(faults: readonly Fault[], position?: Sources['position']): Verdict {
  const sorted = sortFaults(faults, position);
  printText(sorted, { color: true });
  printJson(sorted);
  const defect = sorted.find((fault) => fault.defect !== undefined)?.defect;
  if (defect) throw new Error(`${defect.file}\n${defect.stack}`);
  return exitCode(sorted) === 0 ? 'lu' : 'refusé';
}

/** Reckoned once, when first asked for. */
export function once<T>(reckon: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: reckon() };
    return kept.value;
  };
}

/** What the program brings of its own: templates and house style; read once. */
export const own = once(
  (): TemplateFiles => ({
    sources: templateSources(),
    charte: readFileSync(`${HOME}templates/charte.yaml`, 'utf8'),
  }),
);

/** The council and the sitting that inputs change; read once. */
export const ownData = once((): Readonly<Record<string, string>> => publishedFiles());

/** The folder of templates as faults show it. */
const SHOWN = { templatesShown: 'templates' };

/** What the program would read from a disk. */
const foldersOf = (files: Files, templates: TemplateFiles): Folders => ({
  data: memoryReader(files),
  dataShown: 'data',
  templates: () => templates,
  ...SHOWN,
});

/** Composes the acts and the minutes of a sitting; lays them out and writes them too, which takes longest. */
async function made(chantier: Chantier, written: boolean): Promise<readonly Fault[]> {
  const parts = [
    ...Object.values(chantier.cadre.dossier.rapports).map((rapport) => makeActes(chantier, rapport)),
    // The minutes print all that was written; the other documents add nothing that can be hostile to them.
    ...(written ? DOCUMENTS_DE_SEANCE : (['proces-verbal'] as const)).map((nom) => {
      const { acte, faults } = documentDeSeance(chantier, nom);
      return { actes: acte ? [acte] : [], faults };
    }),
  ];
  const faults = parts.flatMap((part) => part.faults);
  for (const { document } of written ? parts.flatMap(({ actes }) => actes).slice(0, 2) : [])
    for (const format of FORMATS)
      faults.push(...(await render(format, document, chantier.atelier.charte)).faults);
  return faults;
}

const house = once(() => readAtelier(own(), 'templates').atelier);

/** Reads a sitting, checks it, composes its acts as a draft, which is made whatever the rules say. */
export async function giveData(files: Files, written: boolean): Promise<Verdict> {
  const folders = foldersOf(files, own());
  const { dossier, faults, sources } = openForActs(folders, SITTING, { today: TODAY, etat: 'projet' });
  const verdict = told(faults, sources.position);
  const atelier = house();
  if (dossier === undefined || atelier === undefined) return verdict;
  const toMake = { cadre: cadre(dossier, chronologie(dossier)), atelier, sources };
  told(await made({ ...toMake, etat: 'projet', faults: [] }, written), sources.position);
  return verdict;
}

const sample = once(() =>
  openForActs(foldersOf(ownData(), own()), SITTING, { today: TODAY, etat: 'definitif' }),
);

/** Reads templates and a house style, and composes the sample sitting with them. */
export async function giveTemplates(templates: TemplateFiles, written: boolean): Promise<Verdict> {
  const { dossier, sources } = sample();
  if (dossier === undefined) throw new Error('the sample sitting must load');
  const chantier = chantierOf({ dossier, sources, etat: 'definitif' }, templates, SHOWN);
  if (!isChantier(chantier)) return told(chantier);
  return told([...chantier.faults, ...(await made(chantier, written))], sources.position);
}

const council = once((): Council => {
  const reader = memoryReader(ownData());
  const { registre } = readCouncil(reader, 'data');
  const { jour, passage } = readPassage(reader, 'data', SITTING);
  if (!registre || jour === undefined || !passage) throw new Error('the sample council must load');
  return { registre, jour, passage };
});

/** An attendance sheet that the program understands: everyone is there, but one who gave a proxy. */
export const ownSheet = once((): string => {
  const { registre, jour } = council();
  const rows = registreAu(registre, jour).communes.flatMap(({ nom: commune, membres }) =>
    membres.map(({ nom }, rank) => {
      const away = rank === 1 ? 'excusé;;;' : 'présent;;;';
      return `${nom};${commune};${away}${rank === 1 ? (membres[0]?.nom ?? '') : ''};`;
    }),
  );
  return ['Nom Prénom;Commune;État;Arrivée;Départ;Procuration à;Suppléant', ...rows, ''].join('\n');
});

/** Reads a table as an attendance sheet, then as an agenda. */
export function giveSheet(bytes: Uint8Array): Verdict {
  const { registre, jour } = council();
  const people = peopleOf(registre, jour);
  for (const name of ['ordre-du-jour.csv', 'ordre-du-jour.txt']) told(readAgenda(name, bytes, people).faults);
  const sheet = readSheet('feuille.csv', bytes, isAttendanceHeader);
  return told(isFault(sheet) ? [sheet] : readAttendance(sheet, council()).faults);
}

/** Makes a report of a text document, and reads it in the place of that of the sample sitting, with what it may lack. */
export async function giveWord(bytes: Uint8Array): Promise<Verdict> {
  const imported = importReports(foldersOf(ownData(), own()), SITTING, { shown: 'rapport.docx', bytes }, Q64);
  if ('lacking' in imported) return told(imported.lacking === 'question' ? [] : imported.faults);
  const files = Object.fromEntries(imported.map(({ path, text }) => [path, text]));
  return giveData({ ...ownData(), ...files }, false);
}

/** Reads an act back. */
export function giveAct(bytes: Uint8Array): Verdict {
  const { fault } = inspectAct(bytes, 'acte.pdf');
  return told(fault ? [fault] : []);
}

/** The acts of the sample sitting, as PDF. */
export async function ownActs(): Promise<readonly Uint8Array[]> {
  const { dossier, sources } = sample();
  const chantier = dossier && chantierOf({ dossier, sources, etat: 'definitif' }, own(), SHOWN);
  if (!chantier || !isChantier(chantier)) throw new Error('the sample sitting must load');
  const actes = Object.values(dossier.rapports).flatMap((rapport) => makeActes(chantier, rapport).actes);
  const { charte } = chantier.atelier;
  return Promise.all(actes.map(async ({ document }) => (await render('pdf', document, charte)).bytes));
}

import { makeActes } from '../../../src/app/actes.ts';
import type { Chantier } from '../../../src/app/chantier.ts';
import { isChantier, openChantier } from '../../../src/app/chantier.ts';
import { documentDeSeance } from '../../../src/app/documents/document-de-seance.ts';
import { DOCUMENTS_DE_SEANCE } from '../../../src/app/documents/sitting-documents.ts';
import type { MemoryFolders } from '../../../src/app/memory-folders.ts';
import { memoryFolders } from '../../../src/app/memory-folders.ts';
import type { CheckedSeance } from '../../../src/app/seance/check-seance.ts';
import { checkSeance } from '../../../src/app/seance/check-seance.ts';
import type { Fault } from '../../../src/diagnostics/fault.ts';
import { sortFaults } from '../../../src/diagnostics/sort-faults.ts';
import { plainText } from '../../../src/document/plain-text.ts';
import type { DateCivile } from '../../../src/domaine/date.ts';
import type { Dossier } from '../../../src/domaine/dossier.ts';
import type { Sources } from '../../../src/readers/dossier/index.ts';
import type { Edit } from '../edit.ts';
import { applied } from '../edit.ts';
import { placeOf } from '../record.ts';
import type { Files } from '../sample/files.ts';
import { HOUSE } from './house.ts';

/** A sitting in which mistakes are made one by one. */
export interface Sitting {
  /** In French. */
  readonly name: string;
  readonly day: string;
  readonly files: Files;
}

/**
 * What became of a mistake: seen at its place, seen elsewhere; unseen though something that is published differs;
 * unseen, and nothing that is published differs.
 */
export type Verdict = 'au lieu' | 'ailleurs' | 'non vu' | 'sans effet';

/** What came of a mistake, and in which words it is shown. */
export interface Outcome {
  readonly verdict: Verdict;
  /** `2024-09-26/rapports/64.md:12 "65 000" → "56 000"`, and what was found first. */
  readonly told: string;
}

/** A sitting open in memory. */
export interface Desk {
  readonly sitting: Sitting;
  readonly dossier: Dossier;
  readonly sources: Sources;
  /** Makes one mistake, looks at what comes of it, and takes it back. Throws when a rule did. */
  readonly outcome: (edit: Edit) => Outcome;
}

/** The papers of a sitting, each made when it is asked for: `64` for the acts of a question, or the name of a document. */
type Papers = ReadonlyMap<string, () => { readonly text: string; readonly faults: readonly Fault[] }>;

function papersOf(chantier: Chantier): Papers {
  const { dossier } = chantier.cadre;
  const acts = Object.values(dossier.rapports).map((rapport) => {
    const made = () => {
      const { actes, preuve, faults } = makeActes(chantier, rapport);
      const texts = actes.flatMap(({ name, document }) => [name, ...plainText(document)]);
      return { text: [...texts, preuve?.text ?? ''].join('\n'), faults };
    };
    return [String(rapport.question), made] as const;
  });
  const documents = DOCUMENTS_DE_SEANCE.map((name) => {
    const made = () => {
      const { acte, faults } = documentDeSeance(chantier, name);
      return { text: acte ? plainText(acte.document).join('\n') : '', faults };
    };
    return [name, made] as const;
  });
  return new Map([...acts, ...documents]);
}

function papers(folders: MemoryFolders, { dossier, sources }: CheckedSeance): Papers | undefined {
  if (!dossier) return undefined;
  const chantier = openChantier(folders, { dossier, sources, etat: 'definitif' });
  return isChantier(chantier) ? papersOf(chantier) : undefined;
}

const sameness = ({ code, message }: Fault): string => `${code} ${message}`;

/** The papers most likely to differ come first: those of the question that the file is about. */
function inOrder(made: Papers, file: string): readonly string[] {
  const own = /rapports\/0*([^/]+)\.md$/u.exec(file)?.[1];
  return [...made.keys()].toSorted((a, b) => Number(b === own) - Number(a === own));
}

interface Opened {
  readonly folders: MemoryFolders;
  readonly known: ReadonlySet<string>;
  /** What each paper of the right sitting says. */
  readonly right: (name: string) => string;
  readonly check: () => CheckedSeance;
}

/** The first thing that composing finds wrong, or whether a paper says something else. */
function composed(
  { folders, known, right }: Opened,
  checked: CheckedSeance,
  file: string,
): Fault | 'differs' | 'same' {
  const made = papers(folders, checked);
  if (!made) return 'differs';
  for (const name of inOrder(made, file)) {
    const { text, faults } = made.get(name)?.() ?? { text: '', faults: [] };
    const found = sortFaults(faults, checked.sources.position).find((fault) => !known.has(sameness(fault)));
    if (found) return found;
    if (text !== right(name)) return 'differs';
  }
  return 'same';
}

const short = (text: string): string => JSON.stringify(text.slice(0, 80));

function outcomeOf(opened: Opened, { files }: Sitting, edit: Edit): Outcome {
  const before = files[edit.file] ?? '';
  const after = applied({ files }, edit);
  opened.folders.change(edit.file, after);
  const checked = opened.check();
  const broken = checked.faults.find(({ defect }) => defect !== undefined);
  if (broken?.defect) throw new Error(`${broken.message}\n${broken.defect.stack}`);
  const found = checked.faults.find((fault) => !opened.known.has(sameness(fault)));
  const seen = found ?? composed(opened, checked, edit.file);
  opened.folders.change(edit.file, before);
  const { file, from, to } = placeOf(before, after, edit);
  const told = `${file}:${from}-${to} ${short(before.slice(edit.start, edit.end))} → ${short(edit.by)}`;
  if (seen === 'differs') return { verdict: 'non vu', told };
  if (seen === 'same') return { verdict: 'sans effet', told };
  const isThere = [seen, ...(seen.related ?? [])].some(
    ({ position: at }) => at?.file === `data/${file}` && from <= at.line && at.line <= to,
  );
  const { code, message, position } = seen;
  const where = `${code} ${position?.file}:${position?.line} ${message}`;
  return { verdict: isThere ? 'au lieu' : 'ailleurs', told: `${told} : ${where}` };
}

/** Opens a sitting. Throws when it has errors: what is found in it would say nothing. */
export function deskOf(sitting: Sitting): Desk {
  const folders = memoryFolders(sitting.files, HOUSE);
  const check = (): CheckedSeance => checkSeance(folders, sitting.day, sitting.day as DateCivile);
  const checked = check();
  const { dossier, faults, sources } = checked;
  const wrong = faults.filter(({ severity }) => severity === 'erreur');
  const made = papers(folders, checked);
  if (!dossier || !made || wrong.length > 0)
    throw new Error(`${sitting.name} : ${wrong.map(({ message }) => message).join('\n')}`);
  const texts = new Map<string, string>();
  const right = (name: string): string => {
    const text = texts.get(name) ?? made.get(name)?.().text ?? '';
    texts.set(name, text);
    return text;
  };
  const ofPapers = [...made.values()].flatMap((paper) => paper().faults);
  const known = new Set([...faults, ...ofPapers].map(sameness));
  const opened: Opened = { folders, known, right, check };
  return { sitting, dossier, sources, outcome: (edit) => outcomeOf(opened, sitting, edit) };
}

import { readFileSync } from 'node:fs';
import { HOME, templateSources } from '../../bench/sample.ts';
import { makeActes } from '../../src/app/actes.ts';
import { readTemplates } from '../../src/app/documents/templates.ts';
import { checkDossier } from '../../src/check/index.ts';
import { cadre } from '../../src/derive/index.ts';
import type { Fault } from '../../src/diagnostics/fault.ts';
import { sortFaults } from '../../src/diagnostics/index.ts';
import { comparableLine, plainText } from '../../src/document/plain-text.ts';
import type { Document, DocumentState } from '../../src/document/tree.ts';
import { chronologie } from '../../src/domaine/chronologie.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { loadCharte, loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';
import { q } from '../question.ts';
import { DONNEES, type Fichiers, SEANCE } from './donnees.ts';

const lue = loadCharte(readFileSync(`${HOME}templates/charte.yaml`, 'utf8'), 'templates/charte.yaml');
if (lue.charte === undefined) throw new Error('the house style must load');

/** The house style of the project. */
export const CHARTE = lue.charte;

const MODELES = readTemplates(templateSources(), 'templates');

/** What a data folder gives: its faults, and the acts of one question. */
export interface Composition {
  readonly dossier: Dossier | undefined;
  /** What the loader, then what composing found: placed and sorted. */
  readonly fautes: readonly Fault[];
  /** What the rules find: placed and sorted. Looked for only when asked. */
  readonly constats: () => readonly Fault[];
  /** Trees by name: `deliberation`, `convention`. */
  readonly arbres: Readonly<Record<string, Document>>;
}

/** Reads files in memory and composes the acts of a question, whatever the rules say of the data. */
export function composer(
  fichiers: Fichiers = DONNEES,
  question = '64',
  etat: DocumentState = 'definitif',
): Composition {
  const { dossier, partial, faults, sources } = loadDossier('data', SEANCE, memoryReader(fichiers));
  const place = sources.position;
  const rapport = dossier?.rapports[q(question)];
  if (dossier === undefined || partial || rapport === undefined)
    return { dossier, fautes: sortFaults(faults, place), constats: () => [], arbres: {} };
  const chantier = {
    cadre: cadre(dossier, chronologie(dossier)),
    atelier: { templates: MODELES, charte: CHARTE },
    sources,
    etat,
    faults: [],
  };
  const { actes, faults: autres } = makeActes(chantier, rapport);
  const constats = (): readonly Fault[] => {
    const aujourdhui = '2024-10-07' as DateCivile;
    return sortFaults(checkDossier({ dossier, seancesAnterieures: [], aujourdhui }).faults, place);
  };
  return {
    dossier,
    fautes: sortFaults([...faults, ...autres], place),
    constats,
    arbres: Object.fromEntries(actes.map(({ name, document }) => [name, document])),
  };
}

/** The tree of an act; an error when it was not made. */
export function arbre({ arbres, fautes }: Composition, nom = 'deliberation'): Document {
  const trouve = arbres[nom];
  if (trouve === undefined) throw new Error(fautes.map(({ message }) => message).join('\n'));
  return trouve;
}

/** A line with ordinary spaces and straight apostrophes only. */
export const simple = (ligne: string): string =>
  comparableLine(ligne.replace(/[\u00a0\u202f\u2009]/gu, ' ').replaceAll('’', "'"));

/** The lines of an act, with ordinary spaces and straight apostrophes only. */
export const lignes = (composition: Composition, nom = 'deliberation'): readonly string[] =>
  plainText(arbre(composition, nom), CHARTE.listes).map(simple);

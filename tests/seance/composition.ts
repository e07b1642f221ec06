import { readFileSync } from 'node:fs';
import { HOME, templateSources } from '../../bench/sample.ts';
import { makeActes } from '../../src/app/actes.ts';
import type { Chantier } from '../../src/app/chantier.ts';
import { documentDeSeance } from '../../src/app/documents/document-de-seance.ts';
import type { DocumentDeSeance } from '../../src/app/documents/sitting-documents.ts';
import { readTemplates } from '../../src/app/documents/templates.ts';
import { checkDossier } from '../../src/check/index.ts';
import { cadre } from '../../src/derive/index.ts';
import type { Fault } from '../../src/diagnostics/fault.ts';
import { plainText } from '../../src/document/plain-text.ts';
import type { Document } from '../../src/document/tree.ts';
import { chronologie } from '../../src/domaine/chronologie.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { loadCharte, loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';
import { simple } from '../actes/composition.ts';
import { q } from '../question.ts';
import { FICHIERS, SEANCE } from './evenements.ts';

const lue = loadCharte(readFileSync(`${HOME}templates/charte.yaml`, 'utf8'), 'templates/charte.yaml');
if (lue.charte === undefined) throw new Error('the house style must load');

/** The house style of the project. */
export const CHARTE = lue.charte;

const MODELES = readTemplates(templateSources(), 'templates');

type Fichiers = Readonly<Record<string, string>>;

/** The files with `ancien` replaced by `nouveau` in one of them; an error when it does not stand there once. */
export function change(
  fichier: string,
  ancien: string,
  nouveau: string,
  fichiers: Fichiers = FICHIERS,
): Fichiers {
  const texte = fichiers[fichier] ?? '';
  if (texte.split(ancien).length !== 2) throw new Error(`"${ancien}" does not stand once in ${fichier}`);
  return { ...fichiers, [fichier]: texte.replace(ancien, () => nouveau) };
}

/** What the loader makes of the files of the sitting. */
export const charge = (fichiers: Fichiers = FICHIERS) => loadDossier('data', SEANCE, memoryReader(fichiers));

/** The sitting; an error when it can't be read whole. */
export function dossier(fichiers: Fichiers = FICHIERS): Dossier {
  const { dossier: lu, partial, faults } = charge(fichiers);
  if (lu === undefined || partial) throw new Error(faults.map(({ message }) => message).join('\n'));
  return lu;
}

/** What the rules find in the sitting, information left aside. */
export const constats = (fichiers: Fichiers = FICHIERS): readonly Fault[] =>
  checkDossier({
    dossier: dossier(fichiers),
    seancesAnterieures: [],
    aujourdhui: '2024-06-20' as DateCivile,
  }).faults.filter(({ severity }) => severity !== 'information');

/** What documents are made with. */
export function chantier(fichiers: Fichiers = FICHIERS): Chantier {
  const lu = dossier(fichiers);
  return {
    cadre: cadre(lu, chronologie(lu)),
    atelier: { templates: MODELES, charte: CHARTE },
    sources: charge(fichiers).sources,
    etat: 'definitif',
    faults: [],
  };
}

/** The lines of a tree, with ordinary spaces and straight apostrophes only. */
export const lignes = (document: Document): readonly string[] =>
  plainText(document, CHARTE.listes).map(simple);

/** A document of the sitting; an error when it has faults. */
export function document(nom: DocumentDeSeance, fichiers: Fichiers = FICHIERS): Document {
  const { acte, faults } = documentDeSeance(chantier(fichiers), nom);
  if (acte === undefined || faults.length > 0)
    throw new Error(faults.map(({ message }) => message).join('\n'));
  return acte.document;
}

/** The acts of a question, by name, as lines. */
export function actes(
  question: string,
  fichiers: Fichiers = FICHIERS,
): Readonly<Record<string, readonly string[]>> {
  const atelier = chantier(fichiers);
  const rapport = atelier.cadre.dossier.rapports[q(question)];
  if (rapport === undefined) throw new Error(`question ${question} has no report`);
  const { actes: faits, faults } = makeActes(atelier, rapport);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  return Object.fromEntries(faits.map((acte) => [acte.name, lignes(acte.document)]));
}

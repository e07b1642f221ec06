import type { Fault } from '../../diagnostics/fault.ts';
import { raisedHeadings } from '../../document/markup/shift-headings.ts';
import type { Block } from '../../document/tree.ts';
import { amendement, casierDeQuestion, DEBATS, EXPOSE, point } from '../../domaine/casiers.ts';
import type { Renvois } from '../../domaine/renvois.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { TexteEcrit } from '../corps.ts';
import { blocsDuTexte, blocsEcrits, casiersDuCorps } from '../corps.ts';
import type { Composition } from '../index.ts';
import { composeDocument } from '../index.ts';
import { wordedReferences } from '../renvois.ts';
import { prefixedIds } from '../reperes.ts';
import type { Atelier } from './convention.ts';

/** What was written on one question: its report, its decisions, its amendments, its debates. */
export interface EcritsDeQuestion {
  readonly question: IdQuestion;
  readonly renvois: Renvois;
  readonly corps?: TexteEcrit;
  /** By decision, the points that are words by their rank. */
  readonly decisions: readonly ReadonlyMap<number, TexteEcrit>[];
  readonly amendements: readonly TexteEcrit[];
  readonly debats?: TexteEcrit;
}

/** Levels of headings that the minutes have room for under those of their own: six in all. */
const NIVEAUX = 3;

/** Blocks of one question by the name of their slot, before they are told from those of the others. */
type Nommes = Record<string, readonly Block[]>;

/** The slots of one question, their landmarks told from those of the other questions. */
function casiersDeQuestion(atelier: Atelier, ecrits: EcritsDeQuestion, faults: Fault[]): Nommes {
  const references = wordedReferences(ecrits.renvois, atelier.modeles, faults);
  const patrons = atelier.charte.numerotation.expose;
  const numerotation = (nom: string): readonly string[] => (nom === EXPOSE ? patrons : []);
  const nommes: Nommes = {};
  const garde = (nom: string, lus: { blocs: readonly Block[]; faults: readonly Fault[] }): void => {
    nommes[nom] = lus.blocs;
    faults.push(...lus.faults);
  };
  if (ecrits.corps) {
    const { casiers, faults: ennuis } = casiersDuCorps(ecrits.corps, { references, numerotation }, [
      'annexes',
    ]);
    for (const [nom, blocs] of Object.entries(casiers)) nommes[nom] = raisedHeadings(blocs, NIVEAUX);
    faults.push(...ennuis);
  }
  ecrits.decisions.forEach((points, rang) => {
    for (const [place, texte] of points) garde(`${rang}/${point(place)}`, blocsDuTexte(texte, references));
  });
  ecrits.amendements.forEach((texte, rang) => {
    garde(amendement(rang), blocsDuTexte(texte, references));
  });
  if (ecrits.debats) garde(DEBATS, blocsEcrits(ecrits.debats, references, NIVEAUX));
  const { question } = ecrits;
  const prefixe = `q${question.replace(/[^0-9a-z]+/giu, '-')}-`;
  return Object.fromEntries(
    Object.entries(nommes).map(([nom, blocs]) => [
      casierDeQuestion(question, nom),
      // Debates and report are two files: each may have named a heading as the other did.
      prefixedIds(blocs, nom === DEBATS ? `${prefixe}${DEBATS}-` : prefixe),
    ]),
  );
}

/** Composes a document of the sitting by its template, over its facts. Typography is not set here. */
export function composerDocumentDeSeance(
  atelier: Atelier,
  nom: string,
  faits: unknown,
  ecrits: readonly EcritsDeQuestion[],
): Composition {
  const faults: Fault[] = [];
  const casiers: Nommes = {};
  for (const siens of ecrits) Object.assign(casiers, casiersDeQuestion(atelier, siens, faults));
  const modele = atelier.modeles.templates.get(nom);
  if (!modele) return { faults: atelier.modeles.faults };
  const composition = composeDocument(modele, faits, casiers, { charte: atelier.charte });
  return { ...composition, faults: [...faults, ...composition.faults] };
}

import { nomDeFichier } from '../../domaine/id-question.ts';
import { questionsConnues } from '../../domaine/ordre-du-jour.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { ToMake } from '../chantier.ts';
import type { Folders, TemplateFiles } from '../folders.ts';
import type { Format } from '../formats.ts';
import { writtenPictures } from '../pictures.ts';
import { questionsWithActe } from '../policy/questions-to-make.ts';
import { isFollowed } from '../seance/other-seances.ts';
import type { ActStore } from '../store.ts';
import type { Batch } from './batch.ts';
import type { Composing } from './composing.ts';
import { composingOf } from './composing.ts';
import { dataFingerprints } from './data-fingerprint.ts';
import { fabricationOf, rulesFingerprint } from './fabrication.ts';
import type { Run } from './run.ts';

/** How acts are to be made and put in place. */
export interface Placing {
  readonly formats: readonly Format[];
  /** Makes everything again, changed or not. */
  readonly tout: boolean;
  /** Removes the files that no question gives any more. */
  readonly purger: boolean;
  /** Where acts are written. */
  readonly store: ActStore;
  /** Whether errors leave unsure what a question gives: nothing of it is removed then. */
  readonly isUnsure: (question: string) => boolean;
}

/** Acts to be made and put in place, once their sitting is judged. */
export interface Order extends Placing {
  readonly toMake: ToMake;
  readonly templates: TemplateFiles;
  /** Where the templates were read. */
  readonly folders: Folders;
  /** The questions to make, in the order of passage. */
  readonly rapports: readonly Rapport[];
  /** What the rules found, as text for the next run. */
  readonly kept?: string;
}

function batchesOf(
  { toMake, rapports, folders }: Order,
  fabrication: string,
  make: Composing['make'],
): readonly Batch[] {
  const dataOf = dataFingerprints(toMake.dossier, writtenPictures(folders, toMake.dossier.id));
  return rapports.map((rapport) => ({
    making: { question: rapport.question, etat: toMake.etat, ...dataOf(rapport), fabrication },
    folder: nomDeFichier(rapport.question),
    make: () => make(rapport.question),
  }));
}

/** Whether a question of the manifest has acts still: taken, and reported on; one of which nothing is sure keeps its own. */
function alive({ toMake: { dossier }, isUnsure }: Order): (question: string) => boolean {
  const { seance } = dossier;
  const known: ReadonlySet<string> = new Set(questionsConnues(seance));
  const giving: ReadonlySet<string> = new Set(questionsWithActe(dossier).map(({ question }) => question));
  return (question) => known.has(question) && (isUnsure(question) || giving.has(question));
}

/** What a run is to do for an order. */
export function runOf(order: Order): Run {
  const { toMake, templates, store, formats, tout, purger } = order;
  const { seance, id } = toMake.dossier;
  const fabrication = fabricationOf(templates);
  const { make, prepare } = composingOf(order);
  const batches = batchesOf(order, fabrication.id, make);
  return {
    ...{ seance: id, store, batches, formats, fabrication, tout, purger, prepare },
    regles: rulesFingerprint(),
    isAlive: alive(order),
    isFormer: () => toMake.etat === 'definitif' && isFollowed(order.folders, seance.date),
    ordre: seance.ordre_de_passage,
    ...(order.kept === undefined ? {} : { kept: order.kept }),
  };
}

import type { MemoireDuControle } from '../check/index.ts';
import type { Chronologie } from '../domaine/chronologie.ts';
import { chronologie, reprends } from '../domaine/chronologie.ts';
import type { Dossier } from '../domaine/dossier.ts';
import { horsEffectif } from '../domaine/hors-effectif.ts';
import { regime } from '../domaine/regime/regime.ts';
import type { Recall } from '../readers/dossier/index.ts';
import { remembering } from '../readers/dossier/index.ts';

/**
 * What is kept from one question to the next of whoever asks again and again (a page, a watch): each thing is made again
 * when one of those that it is made of changed, and only then.
 */
export interface Memory {
  /** What was read of each file, and what its names stand for. */
  readonly recall: Recall;
  /** The papers that rules read, and the timeline. */
  readonly controle: MemoireDuControle;
  /** Anything else of the application. */
  readonly once: Recall;
}

/**
 * What the timeline asks of a report: nothing of its words, but the year that the title of accounts tells, and who does
 * not count for the quorum of what it gives.
 */
function askedOfReports(dossier: Dossier): string {
  const { sorte } = regime(dossier.conseil, dossier.seance.date);
  return Object.values(dossier.rapports)
    .map((rapport) => {
      const { question, nature, interesses, titre } = rapport;
      const hors = horsEffectif(dossier, rapport, sorte);
      return JSON.stringify([question, nature, interesses, nature === 'comptes' ? titre : '', hors]);
    })
    .join('\n');
}

/** A memory with nothing in it yet. */
export function newMemory(): Memory {
  const once = remembering();
  const timeline = (dossier: Dossier, variant = 0): Chronologie => {
    const { conseil, registre, seance, presences } = dossier;
    const from = [conseil, registre, seance, presences, askedOfReports(dossier)];
    const ligne = once(`chronologie ${dossier.id} ${variant}`, from, () => chronologie(dossier));
    reprends(dossier, ligne);
    return ligne;
  };
  return { recall: remembering(), controle: { papiers: new WeakMap(), chronologie: timeline }, once };
}

import { parentPort, workerData } from 'node:worker_threads';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Sources } from '../../load/index.ts';
import { BUILD } from '../../version.ts';
import type { Fichier, Production } from '../production.ts';
import { boundMemory } from './bound-memory.ts';
import type { Handed, Said } from './handed.ts';
import { received } from './handed.ts';
import { openWorkshop } from './workshop.ts';

/**
 * The program of a helper: a thread that makes questions for the process at the head, and does nothing else. It touches
 * no file of the acts. What it can't make as the head would, it leaves to the head.
 */

/** Makes a question; undefined when the head is to make it. */
type Make = (question: IdQuestion) => Promise<Production | undefined>;

/** Opens the workshop over what was handed; undefined when this is not the program, or not the templates, of the head. */
function openBench(handed: Handed): Make | undefined {
  if (handed.build !== BUILD) return undefined;
  const { dossier, ...others } = received(handed);
  let asked = false;
  const nowhere = (): undefined => {
    asked = true;
  };
  // Only a fault asks where a text is written, and only the head knows it.
  const sources: Sources = { position: nowhere, bodyOffset: nowhere };
  const workshop = openWorkshop({ dossier, ...others, sources });
  if (typeof workshop !== 'function') return undefined;
  return async (question) => {
    const rapport = dossier.rapports[question];
    if (rapport === undefined) return undefined;
    asked = false;
    try {
      const made = await workshop(rapport, handed.formats);
      return asked ? undefined : made;
    } catch {
      // The head meets the same defect, and tells it.
      return undefined;
    }
  };
}

/** The bytes in memory of their own, which can change hands. */
function whole(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}

const owned = (fichier: Fichier) => ({ ...fichier, bytes: whole(fichier.bytes) });

function say(said: Said, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(said, moved);
}

function answer(question: IdQuestion, made: Production | undefined): void {
  if (made === undefined) {
    say({ kind: 'answer', question });
    return;
  }
  const fichiers = made.fichiers.map(owned);
  const moved = fichiers.map(({ bytes }) => bytes.buffer);
  say({ kind: 'answer', question, made: { ...made, fichiers } }, moved);
}

const make = openBench(workerData as Handed);
if (make !== undefined) {
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', (question: IdQuestion) => {
    // One after the other, in the order in which they were asked.
    last = last.then(async () => {
      answer(question, await make(question));
      boundMemory();
    });
  });
  say({ kind: 'ready' });
}

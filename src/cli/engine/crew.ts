import type { IdQuestion } from '../../domaine/seance.ts';
import type { Production } from '../production.ts';

/** One who makes questions beside the head of the run, on another core. */
export interface Helper {
  /** Whether it may be asked: it has started, and is still there. */
  readonly isReady: () => boolean;
  /** Has it make a question; undefined when it did not, for whatever reason. Never rejects. */
  readonly make: (question: IdQuestion) => Promise<Production | undefined>;
  readonly end: () => Promise<unknown>;
}

/** Several who make the questions of a run: the head, in this process, and its helpers. */
export interface Crew {
  /** The files of a question; each is asked for once, in the order in which they come. Rejects where the head does. */
  readonly make: (question: IdQuestion) => Promise<Production>;
  /** How many cores made something so far. */
  readonly cores: () => number;
  readonly end: () => Promise<void>;
}

/** Questions that a helper holds: one under way, the others for it not to wait while the head is at its own. */
const IN_HAND = 3;

/** Questions a core that are made before their turn to be put in place: it bounds memory, however many come. */
const AHEAD = 8;

/** A question that someone took, and what came of it. */
interface Taken {
  readonly made: Promise<Production | undefined>;
  isMade: boolean;
}

interface Mate {
  readonly helper: Helper;
  inHand: number;
  made: number;
}

function taken(made: Promise<Production | undefined>): Taken {
  const one: Taken = { made, isMade: false };
  void made.then(() => {
    one.isMade = true;
  });
  return one;
}

/** Has a helper make a question, and keeps count. */
async function entrusted(mate: Mate, question: IdQuestion): Promise<Production | undefined> {
  mate.inHand += 1;
  const made = await mate.helper.make(question);
  mate.inHand -= 1;
  if (made !== undefined) mate.made += 1;
  return made;
}

/** The helper with most room for one more question. */
const idlest = (mates: readonly Mate[]): Mate | undefined =>
  mates
    .filter(({ helper, inHand }) => inHand < IN_HAND && helper.isReady())
    .toSorted((a, b) => a.inHand - b.inHand)[0];

/** Lets answers come in: making a question never waits for anything. */
const listen = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The questions to come, handed out in their order, and those that were taken before their turn. */
function bench(head: Crew['make'], upcoming: Iterator<IdQuestion, unknown>, mates: readonly Mate[]) {
  const work = new Map<IdQuestion, Taken>();
  const next = (): IdQuestion | undefined => {
    if (work.size >= AHEAD * (mates.length + 1)) return undefined;
    const { value, done } = upcoming.next();
    return done === true ? undefined : value;
  };
  return {
    work,
    next,
    /** Gives helpers as much as they hold. */
    share: (): void => {
      for (let mate = idlest(mates); mate !== undefined; mate = idlest(mates)) {
        const question = next();
        if (question === undefined) return;
        work.set(question, taken(entrusted(mate, question)));
      }
    },
    /** The head makes one question before its turn; false when there is none. What fails will fail again in its turn. */
    makeOne: async (): Promise<boolean> => {
      const question = next();
      if (question === undefined) return false;
      const one = taken(head(question).catch(() => undefined));
      work.set(question, one);
      await one.made;
      return true;
    },
  };
}

/**
 * Has the questions of `upcoming` made by `head` and its helpers. What a helper does not give (a question with a fault
 * to be placed, a defect of the program, its own end) the head makes itself: whatever happens is what would have
 * happened without helpers, and happens in the same order.
 */
export function crewOf(
  head: Crew['make'],
  upcoming: Iterator<IdQuestion, unknown>,
  helpers: readonly Helper[],
): Crew {
  const mates = helpers.map((helper): Mate => ({ helper, inHand: 0, made: 0 }));
  const { work, next, share, makeOne } = bench(head, upcoming, mates);
  return {
    make: async (question) => {
      const own = work.get(question);
      if (own === undefined && next() !== question) throw new Error('questions are made in their order');
      share();
      if (own === undefined) return head(question);
      while (!own.isMade && (await makeOne())) {
        await listen();
        share();
      }
      const made = await own.made;
      work.delete(question);
      return made ?? head(question);
    },
    cores: () => 1 + mates.filter(({ made }) => made > 0).length,
    end: async () => void (await Promise.all(helpers.map(({ end }) => end()))),
  };
}

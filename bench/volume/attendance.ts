import type { Council, Member } from './council.ts';
import type { Random } from './random.ts';

/** A proxy, and between which questions, by rank, its giver is away. */
interface Proxy {
  readonly from: Member;
  readonly to: Member;
  readonly first: number;
  readonly last: number;
}

/** Who attends the made-up sitting, and when. Questions are told by their rank in the order of passage, from 0. */
export interface Attendance {
  /** There throughout, in an order that says nothing: they hold proxies, report, vote against. */
  readonly steady: readonly Member[];
  readonly absent: readonly Member[];
  readonly late: readonly { readonly who: Member; readonly rank: number }[];
  readonly early: readonly { readonly who: Member; readonly rank: number }[];
  readonly proxies: readonly Proxy[];
  /** A giver with two holders, one after the other: the rank at which the second takes over. */
  readonly relay: { readonly from: Member; readonly to: readonly [Member, Member]; readonly rank: number };
}

const ABSENT = 36;
const PROXIES = 25;
const LATE = 10;
const EARLY = 8;

/** The attendance of a sitting of `count` questions. */
export function attendance(
  { members, president, secretary }: Council,
  count: number,
  random: Random,
): Attendance {
  const fixed = members.filter(({ office }) => office !== undefined).concat(secretary);
  const others = random.shuffled(members.filter((member) => !fixed.includes(member)));
  const absent = others.slice(0, ABSENT);
  const late = others
    .slice(ABSENT, ABSENT + LATE)
    .map((who) => ({ who, rank: 1 + random.below(Math.ceil(count / 4)) }));
  const early = others
    .slice(ABSENT + LATE, ABSENT + LATE + EARLY)
    .map((who) => ({ who, rank: count - 1 - random.below(Math.ceil(count / 3)) }));
  const steady = [...others.slice(ABSENT + LATE + EARLY), ...fixed.filter((member) => member !== president)];
  const givers = [
    ...absent.slice(0, PROXIES).map((from) => ({ from, first: 0, last: count - 1 })),
    ...late.slice(0, 6).map(({ who, rank }) => ({ from: who, first: 0, last: rank - 1 })),
    ...early.slice(0, 5).map(({ who, rank }) => ({ from: who, first: rank, last: count - 1 })),
  ];
  const proxies = givers.flatMap((giver, rank): Proxy[] => {
    const to = steady[rank];
    return to ? [{ ...giver, to }] : [];
  });
  const [from, one, two] = [absent[PROXIES], steady[givers.length], steady[givers.length + 1]];
  if (!from || !one || !two) throw new Error('the council is too small');
  const relay = { from, to: [one, two] as const, rank: Math.max(1, Math.floor(count / 2)) };
  return { steady, absent, late, early, proxies, relay };
}

/** Voices at a question: those in the room and the proxies in force. */
export function voices({ absent, late, early, proxies }: Attendance, members: number, rank: number): number {
  const away =
    absent.length +
    late.filter((one) => rank < one.rank).length +
    early.filter((one) => rank >= one.rank).length;
  const held = proxies.filter(({ first, last }) => first <= rank && rank <= last).length;
  return members - away + held + 1;
}

/** Whether `member` casts a second voice at a question. */
export const holds = ({ proxies, relay }: Attendance, member: Member, rank: number): boolean =>
  proxies.some(({ to, first, last }) => to === member && first <= rank && rank <= last) ||
  relay.to[rank < relay.rank ? 0 : 1] === member;

/** `presences.yaml`; `order` is the order of passage. */
export function attendanceText(
  { absent, late, early, proxies, relay }: Attendance,
  order: readonly string[],
): string {
  const at = (rank: number): string => order[rank] ?? '';
  const [one, two] = relay.to;
  return [
    'absents:',
    ...absent.map(({ name }) => `  - ${name}`),
    'mouvements:',
    ...late.map(({ who, rank }) => `  - { avant: ${at(rank)}, arrivent: [${who.name}] }`),
    ...early.map(({ who, rank }) => `  - { apres: ${at(rank - 1)}, partent: [${who.name}] }`),
    'procurations:',
    ...proxies.map(({ from, to }) => `  - { de: ${from.name}, a: ${to.name} }`),
    `  - { de: ${relay.from.name}, a: ${one.name}, jusqu_a: ${at(relay.rank - 1)} }`,
    `  - { de: ${relay.from.name}, a: ${two.name}, a_compter_de: ${at(relay.rank)} }`,
    '',
  ].join('\n');
}

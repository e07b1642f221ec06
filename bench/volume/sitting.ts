import { attendance, attendanceText } from './attendance.ts';
import type { VolumeConvention } from './convention.ts';
import { convention } from './convention.ts';
import { council, councilText, registerText } from './council.ts';
import { randomFrom } from './random.ts';
import type { Event, Question, Sitting } from './report.ts';
import { reportText } from './report.ts';

/** Day of the made-up sitting, which names its folder. */
export const DAY = '2025-03-27';

/** One convention for so many questions: ten in a sitting of 75. */
const QUESTIONS_A_CONVENTION = 7.5;

/** What happens every so many questions. */
function eventAt(rank: number): Event {
  if (rank % 25 === 11) return 'information';
  if (rank % 25 === 19) return 'election';
  if (rank % 37 === 30) return 'refused';
  if (rank % 30 === 14) return 'public';
  if (rank % 28 === 16) return 'amended';
  if (rank % 34 === 24) return 'apart';
  if (rank % 8 === 2) return 'interest';
  return rank % 5 === 4 ? 'majority' : 'unanimous';
}

/** The order of passage: that of the numbers, save that two questions in the middle changed places. */
function orderOf(count: number): readonly string[] {
  const ids = Array.from({ length: count }, (_, rank) => String(rank + 1));
  const middle = Math.floor(count / 2);
  const swapped = [ids[middle + 1], ids[middle]].flatMap((id) => id ?? []);
  return count < 4 ? ids : [...ids.slice(0, middle), ...swapped, ...ids.slice(middle + 2)];
}

/** Number of the first deliberation: those of the sittings before it come first. */
const FIRST_NUMBER = 101;

/** Gives conventions to questions that are carried by a show of hands, evenly. */
function questionsOf(
  order: readonly string[],
  conventions: readonly VolumeConvention[],
): readonly Question[] {
  let given = 0;
  let number = FIRST_NUMBER;
  return order.map((id, rank) => {
    const event = eventAt(rank);
    const isDue =
      conventions.length > given && (rank + 1) * conventions.length >= (given + 0.5) * order.length;
    const own = isDue && (event === 'unanimous' || event === 'majority') ? conventions[given] : undefined;
    if (own !== undefined) given += 1;
    const question = { id, rank, event, number, ...(own === undefined ? {} : { convention: own }) };
    number += event === 'apart' ? 2 : 1;
    return question;
  });
}

/** Questions of the agenda that are not called: both come after those that are. */
const uncalled = (count: number) => ({ withdrawn: count + 1, postponed: count + 2 });

/** From so many questions on, one was added in the sitting, and those that were not called have their reports. */
const LONG = 10;

function sittingText({ council: { president, secretary } }: Sitting, order: readonly string[]): string {
  const called = order.toSorted((a, b) => Number(a) - Number(b));
  const agenda = order.length < LONG ? called : called.slice(0, -1);
  const { withdrawn, postponed } = uncalled(order.length);
  return `date: ${DAY}
convocation: { date: 2025-03-20 }
lieu: à la salle des fêtes de Grandfable
presidence: ${president.name}
ouverture: 18h00
levee: 23h40
secretaire: ${secretary.name}
ordre_de_passage: [${order.join(', ')}]
ordre_du_jour: [${agenda.join(', ')}, ${withdrawn}, ${postponed}]
retirees: [{ questions: ${withdrawn}, motif: à la demande du rapporteur }]
reportees: [{ questions: ${postponed}, motif: étude complémentaire demandée par la commission }]
${called.length === agenda.length ? '' : `ajoutees: [{ questions: ${called.length}, motif: le dossier doit être déposé avant la fin du mois }]\n`}publication: 2025-04-02
`;
}

/** The files of a data folder that holds a made-up sitting of `count` questions, by path. The same seed gives the same. */
export function volumeFiles(count: number, seed = 1): ReadonlyMap<string, string> {
  const random = randomFrom(seed);
  const people = council(random);
  const order = orderOf(count);
  const sitting: Sitting = {
    council: people,
    attendance: attendance(people, count, random),
    year: 2025,
    month: '03',
  };
  const conventions = Array.from({ length: Math.round(count / QUESTIONS_A_CONVENTION) }, (_, rank) =>
    convention(random, rank, sitting.year),
  );
  const files = new Map([
    ['conseil.yaml', councilText()],
    ['registre.yaml', registerText(people)],
    [`${DAY}/seance.yaml`, sittingText(sitting, order)],
    [`${DAY}/presences.yaml`, attendanceText(sitting.attendance, order)],
  ]);
  for (const { id, text } of conventions) files.set(`${DAY}/conventions/${id}.md`, text);
  const pending = count < LONG ? [] : Object.values(uncalled(count));
  const others = pending.map(
    (id): Question => ({ id: String(id), rank: count - 1, event: 'uncalled', number: 0 }),
  );
  for (const question of [...questionsOf(order, conventions), ...others])
    files.set(`${DAY}/rapports/${question.id.padStart(3, '0')}.md`, reportText(sitting, question, random));
  return files;
}

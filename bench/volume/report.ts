import type { Attendance } from './attendance.ts';
import { holds, voices } from './attendance.ts';
import type { VolumeConvention } from './convention.ts';
import type { Council, Member } from './council.ts';
import { reportBody, topic } from './prose.ts';
import type { Random } from './random.ts';

/** What the reports of a made-up sitting are written with. */
export interface Sitting {
  readonly council: Council;
  readonly attendance: Attendance;
  readonly year: number;
  readonly month: string;
}

/** What happens at a question. */
export type Event =
  | 'unanimous'
  | 'majority'
  | 'refused'
  | 'public'
  | 'interest'
  | 'election'
  | 'information'
  | 'amended'
  | 'apart'
  | 'uncalled';

/** A question of the made-up sitting: `rank` is its place in the order of passage, from 0. */
export interface Question {
  readonly id: string;
  readonly rank: number;
  readonly event: Event;
  /** Number of its first deliberation, in the year. */
  readonly number: number;
  readonly convention?: VolumeConvention;
}

const REPORTERS = 14;

/** Members who were there throughout and are no reporter, with the voices each casts. */
function voters(
  { attendance }: Sitting,
  { rank }: Question,
  random: Random,
): readonly { who: Member; cast: number }[] {
  const free = attendance.steady.filter(({ office }) => office === undefined);
  return random.shuffled(free).map((who) => ({ who, cast: holds(attendance, who, rank) ? 2 : 1 }));
}

const named = (list: readonly { who: Member; cast: number }[]): string =>
  `[${list.map(({ who, cast }) => (cast === 2 ? `${who.name} (2)` : who.name)).join(', ')}]`;

const cast = (list: readonly { cast: number }[]): number => list.reduce((sum, one) => sum + one.cast, 0);

function election(sitting: Sitting, question: Question): readonly string[] {
  const all = voices(sitting.attendance, sitting.council.members.length, question.rank);
  const half = Math.floor(all / 2);
  const first = `{ suffrages: [{ pour: Calliste NULLEPART, voix: ${half - 6} }, { pour: Fulgence AILLEURS, voix: ${all - half - 12} }, { pour: Ondine PEUTETRE, voix: 14 }], blancs: 3, nuls: 1 }`;
  const second = `{ suffrages: [{ pour: Calliste NULLEPART, voix: ${half + 10} }, { pour: Fulgence AILLEURS, voix: ${all - half - 12} }], blancs: 2, nuls: 0 }`;
  return [
    'scrutin:',
    '  mode: secret',
    '  tours:',
    `    - ${first}`,
    `    - ${second}`,
    '  proclame: Calliste NULLEPART',
  ];
}

/** How the question was voted, in YAML. */
function ballot(sitting: Sitting, question: Question, random: Random): readonly string[] {
  const all = voters(sitting, question, random);
  switch (question.event) {
    case 'information':
      return ['scrutin: { mode: sans-vote }'];
    case 'election':
      return election(sitting, question);
    case 'majority':
    case 'public':
    case 'refused': {
      const against = all.slice(0, question.event === 'refused' ? 52 : 3 + random.below(5));
      const abstaining = all.slice(against.length, against.length + 2);
      const carried = question.event === 'refused' ? 'rejeté' : 'adopté à la majorité';
      const asked =
        question.event === 'public'
          ? [
              '  mode: public',
              `  demandeurs: [${all
                .slice(0, 30)
                .map(({ who }) => who.name)
                .join(', ')}]`,
            ]
          : [];
      return [
        'scrutin:',
        ...asked,
        `  contre: ${named(against)}`,
        `  abstentions: ${named(abstaining)}`,
        `  annonce: { resultat: ${carried}, contre: ${cast(against)}, abstentions: ${cast(abstaining)} }`,
      ];
    }
    case 'amended':
      return [...amendments(all), UNANIMOUS];
    case 'apart':
    case 'uncalled':
      return [];
    default:
      return [UNANIMOUS];
  }
}

const UNANIMOUS = "scrutin: { annonce: { resultat: adopté à l'unanimité, contre: 0, abstentions: 0 } }";

/** An amendment that is carried, and one that its author withdraws. */
function amendments(all: readonly { who: Member; cast: number }[]): readonly string[] {
  const [first, second] = all;
  if (!first || !second) return [];
  return [
    'amendements:',
    `  - { auteur: ${first.who.name}, texte: "ajouter une réunion publique par trimestre", scrutin: { contre: ${named(all.slice(2, 5))} } }`,
    `  - { auteur: ${second.who.name}, texte: "reporter l'échéance d'un an", retire: oui }`,
  ];
}

/** Two decisions of one report, voted one by one. */
function decisionsApart(sitting: Sitting, question: Question, random: Random): readonly string[] {
  const against = named(voters(sitting, question, random).slice(0, 4));
  const numbers = [question.number, question.number + 1].map((number) => numbered(sitting, number));
  return [
    'deliberations:',
    `  - numero: ${numbers[0]}`,
    '    titre: Règlement du service',
    '    decision: [approuve le règlement du service]',
    `  - numero: ${numbers[1]}`,
    '    titre: Tarifs du service',
    `    scrutin: { contre: ${against} }`,
    '    decision: [fixe les tarifs du service]',
  ];
}

const numbered = ({ year }: Sitting, number: number): string =>
  `${year}/${year}.${String(number).padStart(5, '0')}`;

const NATURES: Partial<Record<Event, string>> = { information: 'information', election: 'election' };

function decision({ event, convention }: Question): readonly string[] {
  if (event === 'information') return ['decision:', '  - prend acte du rapport'];
  if (event === 'election')
    return [
      'decision:',
      "  - désigne Mme Calliste NULLEPART pour représenter l'agglomération au comité de suivi",
    ];
  if (convention === undefined)
    return [
      'decision:',
      '  - approuve les orientations présentées et le calendrier de leur mise en œuvre',
      "  - prend acte des moyens qui y sont affectés et demande qu'un bilan lui soit présenté chaque année",
    ];
  return [
    'decision:',
    '  - se prononce favorablement sur le soutien au projet, à hauteur de [montant](#subvention) sous forme de subvention',
    `  - signature: ${convention.id}`,
  ];
}

const euros = (amount: number): string => String(amount).replace(/(\d)(?=(\d{3})+$)/gu, '$1 ');

function registration({ convention }: Question, year: number): readonly string[] {
  if (convention === undefined) return [];
  const { grant, id } = convention;
  return [
    `inscription: { libelle: BP ${year} « Soutien aux projets », exercice: ${year}, prevu: ${euros(grant * 3)}, operation: ${euros(grant)} }`,
    `annexes: [{ titre: convention et ses annexes, convention: ${id} }]`,
  ];
}

const CLOSING = 'Le conseil est invité à se prononcer sur ces propositions.';
const PLAN = `## Le plan de financement

Le budget prévisionnel s'établit à [budget](#total-du-programme). La subvention de l'agglomération, d'un montant de [montant](#subvention), est complétée par l'autofinancement de l'association, selon l'[annexe](#budget) de la convention.`;

/** The file of a report. */
export function reportText(sitting: Sitting, question: Question, random: Random): string {
  const { council, attendance, year, month } = sitting;
  const { id, rank, event, convention } = question;
  const reporter = council.members[1 + (rank % REPORTERS)] ?? council.president;
  const interested =
    event === 'interest'
      ? attendance.steady.filter(({ office }) => office === undefined).slice(rank % 40, (rank % 40) + 2)
      : [];
  const nature = NATURES[event];
  const head = [
    `question: ${id}`,
    ...(nature === undefined ? [] : [`nature: ${nature}`]),
    ...(event === 'apart' || event === 'uncalled'
      ? []
      : [`deliberation: ${numbered(sitting, question.number)}`]),
    `titre: ${JSON.stringify(topic(random))}`,
    `rapporteur: ${reporter.name}`,
    'avis:',
    `  - { instance: Commission n°${1 + (rank % 6)}, date: ${year}-${month}-04, avis: Favorable }`,
    `  - { instance: Bureau, date: ${year}-${month}-13, avis: Favorable }`,
    ...registration(question, year),
    ...(interested.length === 0 ? [] : [`interesses: [${interested.map(({ name }) => name).join(', ')}]`]),
    ...ballot(sitting, question, random),
    ...(event === 'apart' ? decisionsApart(sitting, question, random) : decision(question)),
  ];
  return `---\n${head.join('\n')}\n---\n\n${reportBody(random, convention === undefined ? CLOSING : `${PLAN}\n\n${CLOSING}`)}`;
}

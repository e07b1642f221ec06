import type { Chronologie } from './chronologie.ts';
import type { Dossier } from './dossier.ts';
import { estExaminee } from './ordre-du-jour.ts';
import type { NomElu } from './personne.ts';
import { plie } from './pliage.ts';
import type { IdQuestion, QuestionsReportees, Seance } from './seance.ts';

/** Whether questions are put off because the quorum was lost: it is said, or the reason speaks of it. */
export const estFauteDeQuorum = ({ faute_de_quorum: dite, motif = '' }: QuestionsReportees): boolean =>
  dite ?? /\bquorum\b/u.test(plie(motif));

/** The questions put off for want of quorum, in their order. */
export const reporteesFauteDeQuorum = ({ reportees = [] }: Seance): readonly IdQuestion[] =>
  reportees.filter(estFauteDeQuorum).flatMap(({ questions }) => questions);

/** How a sitting lost its quorum, or never had it. Numbers are people. */
export interface PerteDeQuorum {
  readonly questions: readonly IdQuestion[];
  /** No question was taken. */
  readonly ouverture: boolean;
  /** The last question taken; absent where none was. */
  readonly derniere?: IdQuestion;
  /** Who left after the last question called; those who left before a question that was called are told there. */
  readonly partent: readonly NomElu[];
  /** Left in the room, counted for the quorum. */
  readonly presents: number;
  readonly requis: number;
}

/** The room once the last question was called, and who left then. */
function apresLaDerniere({ seance, presences }: Dossier, { questions }: Chronologie) {
  const derniere = questions.at(-1);
  const id = seance.ordre_de_passage.at(-1);
  const apres = presences.mouvements.filter(
    ({ apres: question }) => question !== undefined && question === id,
  );
  const dedans = new Set(derniere?.presents.map(({ elu }) => elu.nom));
  const partent = apres.flatMap(({ partent: noms }) => noms).filter((nom) => dedans.has(nom));
  const arrivent = apres.flatMap(({ arrivent: noms }) => noms).filter((nom) => !dedans.has(nom));
  return {
    partent,
    presents: (derniere?.quorum.presents ?? 0) - partent.length + arrivent.length,
    requis: derniere?.quorum.requis ?? 0,
  };
}

/** How the sitting lost its quorum; undefined where no question was put off for want of it. */
export function perteDeQuorum(dossier: Dossier, chronologie: Chronologie): PerteDeQuorum | undefined {
  const reportees = new Set(reporteesFauteDeQuorum(dossier.seance));
  if (reportees.size === 0) return undefined;
  const appelee = chronologie.questions.find(({ question }) => reportees.has(question));
  const prises = chronologie.questions.filter(({ question }) => estExaminee(dossier.seance, question));
  const derniere = prises.at(-1)?.question;
  return {
    questions: [...reportees],
    ouverture: derniere === undefined,
    ...(derniere === undefined ? {} : { derniere }),
    ...(appelee
      ? { partent: [], presents: appelee.quorum.presents, requis: appelee.quorum.requis }
      : apresLaDerniere(dossier, chronologie)),
  };
}

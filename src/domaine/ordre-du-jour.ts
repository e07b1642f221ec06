import type {
  IdQuestion,
  QuestionsAjoutees,
  QuestionsReportees,
  QuestionsRetirees,
  Seance,
} from './seance.ts';

/** What became of a question that was on the agenda, or came to it. */
export type SortDeQuestion =
  | { readonly genre: 'examinee' }
  | { readonly genre: 'retiree'; readonly retrait: QuestionsRetirees }
  | { readonly genre: 'reportee'; readonly report: QuestionsReportees };

const EXAMINEE: SortDeQuestion = { genre: 'examinee' };

const nomme =
  (question: IdQuestion) =>
  ({ questions }: { readonly questions: readonly IdQuestion[] }): boolean =>
    questions.includes(question);

/** What became of `question`. */
export function sortDe({ retirees = [], reportees = [] }: Seance, question: IdQuestion): SortDeQuestion {
  const retrait = retirees.find(nomme(question));
  if (retrait) return { genre: 'retiree', retrait };
  const report = reportees.find(nomme(question));
  return report ? { genre: 'reportee', report } : EXAMINEE;
}

/** Whether the council took `question`, voted or not: neither withdrawn nor put off. */
export const estExaminee = (seance: Seance, question: IdQuestion): boolean =>
  sortDe(seance, question).genre === 'examinee';

/** The addition by which `question` came to the agenda; undefined when the convocation held it. */
export const ajoutDe = ({ ajoutees = [] }: Seance, question: IdQuestion): QuestionsAjoutees | undefined =>
  ajoutees.find(nomme(question));

/** The agenda as convened: written, else the order of passage less the questions added. */
export function ordreDuJour(seance: Seance): readonly IdQuestion[] {
  const { ordre_du_jour: ecrit, ordre_de_passage: passage } = seance;
  return ecrit ?? passage.filter((question) => ajoutDe(seance, question) === undefined);
}

/** Every question that the sitting knows: in the order of passage, then those of the agenda that were not called. */
export function questionsConnues(seance: Seance): readonly IdQuestion[] {
  const passage = new Set(seance.ordre_de_passage);
  return [...seance.ordre_de_passage, ...ordreDuJour(seance).filter((question) => !passage.has(question))];
}

/** Ranks kept by a longest increasing run of `valeurs`, by their places. */
function plusLongueSuite(valeurs: readonly number[]): ReadonlySet<number> {
  const bouts: number[] = [];
  const avant: number[] = [];
  valeurs.forEach((valeur, place) => {
    let longueur = bouts.findIndex((bout) => (valeurs[bout] ?? 0) >= valeur);
    if (longueur === -1) longueur = bouts.length;
    avant[place] = longueur === 0 ? -1 : (bouts[longueur - 1] ?? -1);
    bouts[longueur] = place;
  });
  const gardees = new Set<number>();
  for (let place = bouts.at(-1) ?? -1; place >= 0; place = avant[place] ?? -1) gardees.add(place);
  return gardees;
}

/** The questions taken out of their turn: the fewest whose move explains the order of passage, in that order. */
export function questionsDeplacees(seance: Seance): readonly IdQuestion[] {
  const rang = new Map(ordreDuJour(seance).map((question, place) => [question, place]));
  const communes = seance.ordre_de_passage.filter((question) => rang.has(question));
  const gardees = plusLongueSuite(communes.map((question) => rang.get(question) ?? 0));
  return communes.filter((_, place) => !gardees.has(place));
}

const entier = (id: IdQuestion): number | undefined => (/^\d{1,9}$/u.test(id) ? Number(id) : undefined);

/** "1 à 12, 14, 13": questions in their order, whole numbers that follow one another drawn together from three on. */
export function enPlages(questions: readonly IdQuestion[]): string {
  const suites: { debut: IdQuestion; fin: IdQuestion; nombre: number }[] = [];
  for (const id of questions) {
    const derniere = suites.at(-1);
    const precedent = derniere && entier(derniere.fin);
    if (derniere && precedent !== undefined && entier(id) === precedent + 1) {
      derniere.fin = id;
      derniere.nombre += 1;
    } else suites.push({ debut: id, fin: id, nombre: 1 });
  }
  return suites
    .map(({ debut, fin, nombre }) => {
      if (nombre === 1) return debut;
      return nombre === 2 ? `${debut}, ${fin}` : `${debut} à ${fin}`;
    })
    .join(', ');
}

import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import { deliberationsDe } from '../domaine/deliberations.ts';
import type { FaitDecision, FaitEntree } from '../domaine/faits.ts';
import { ajoutDe, enPlages, estExaminee, sortDe } from '../domaine/ordre-du-jour.ts';
import { estFauteDeQuorum } from '../domaine/perte-de-quorum.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import { faitAmendements } from './amendements.ts';
import { faitComptes } from './comptes.ts';
import type { Cadre } from './deliberation.ts';
import { rapporteur } from './deliberation.ts';
import { faitDate } from './fait-personne.ts';
import { faitResultat } from './resultat.ts';

type Sans<T, K extends keyof T> = Omit<T, K>;

/** The place of a question on the timeline; undefined when it was not called. */
export const etatDe = ({ chronologie }: Cadre, question: IdQuestion): EtatDeQuestion | undefined =>
  chronologie.questions.find((etat) => etat.question === question);

/** The decisions of a report, their order numbers left to who knows the whole sitting. */
function decisions(cadre: Cadre, rapport: Rapport): readonly Sans<FaitDecision, 'ordre'>[] {
  const etat = etatDe(cadre, rapport.question);
  if (!etat || !estExaminee(cadre.dossier.seance, rapport.question)) return [];
  const amende = faitAmendements(rapport, etat, cadre).some(({ resultat }) => resultat?.adopte === true);
  const comptes = faitComptes(cadre, rapport, etat);
  return deliberationsDe(rapport).map(({ rapport: une }) => ({
    ...(une.deliberation === undefined ? {} : { numero: une.deliberation }),
    objet: une.titre,
    resultat: faitResultat(etat, une, cadre),
    amende,
    ...(comptes === undefined ? {} : { comptes }),
  }));
}

/** What became of a question, when it is not simply taken. */
function sort(cadre: Cadre, question: IdQuestion): Pick<FaitEntree, 'retiree' | 'reportee' | 'ajoutee'> {
  const { seance } = cadre.dossier;
  const ajout = ajoutDe(seance, question);
  const etat = etatDe(cadre, question);
  const ajoutee =
    ajout && etat
      ? {
          ajoutee: {
            motif: ajout.motif,
            resultat: faitResultat(etat, { nature: 'deliberation', scrutin: ajout.vote }, cadre),
          },
        }
      : {};
  const decide = sortDe(seance, question);
  if (decide.genre === 'examinee') return ajoutee;
  if (decide.genre === 'retiree') {
    const { motif } = decide.retrait;
    return { ...ajoutee, retiree: motif === undefined ? {} : { motif } };
  }
  const { au, motif = estFauteDeQuorum(decide.report) ? 'faute de quorum' : undefined } = decide.report;
  return {
    ...ajoutee,
    reportee: {
      ...(au === undefined ? {} : { au: faitDate(au) }),
      ...(motif === undefined ? {} : { motif }),
    },
  };
}

/** Why the report of a question is not kept here; undefined when nobody said. */
const motifSansRapport = ({ dossier }: Cadre, question: IdQuestion): string | undefined =>
  dossier.seance.sans_rapport.find(({ questions }) => questions.includes(question))?.motif;

/** The questions of an entry: one at least. */
type Questions = readonly [IdQuestion, ...IdQuestion[]];

/** An entry, before order numbers. */
type Brute = Sans<FaitEntree, 'questions' | 'plusieurs' | 'decisions'> & {
  readonly ids: Questions;
  readonly decisions: readonly Sans<FaitDecision, 'ordre'>[];
};

function brute(cadre: Cadre, question: IdQuestion): Brute {
  const rapport = cadre.dossier.rapports[question];
  const ids: Questions = [question];
  const base = { ids, ...sort(cadre, question) };
  if (!rapport) {
    const motif = motifSansRapport(cadre, question);
    return { ...base, decisions: [], ...(motif === undefined ? {} : { sans_rapport: motif }) };
  }
  return {
    ...base,
    titre: rapport.titre,
    ...rapporteur(rapport, cadre.elus),
    decisions: decisions(cadre, rapport),
  };
}

const muette = ({ titre, retiree, reportee, ajoutee }: Brute): boolean =>
  titre === undefined && !retiree && !reportee && !ajoutee;

/** Entries in the order of `questions`; those that say nothing of their own are drawn together, save at `coupures`. */
export function faitEntrees(
  cadre: Cadre,
  questions: readonly IdQuestion[],
  coupures: ReadonlySet<IdQuestion> = new Set(),
): readonly (FaitEntree & { readonly ids: Questions })[] {
  const brutes: Brute[] = [];
  for (const question of questions) {
    const une = brute(cadre, question);
    const derniere = brutes.at(-1);
    const jointe =
      derniere &&
      muette(une) &&
      muette(derniere) &&
      une.sans_rapport === derniere.sans_rapport &&
      !coupures.has(question);
    if (jointe) brutes[brutes.length - 1] = { ...derniere, ids: [...derniere.ids, question] };
    else brutes.push(une);
  }
  let ordre = 0;
  return brutes.map((une) => ({
    ...une,
    questions: enPlages(une.ids),
    plusieurs: une.ids.length > 1,
    decisions: une.decisions.map((decision) => {
      ordre += 1;
      return { ordre, ...decision };
    }),
  }));
}

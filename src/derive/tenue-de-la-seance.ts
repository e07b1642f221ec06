import type { FaitQuestionDuProcesVerbal } from '../domaine/faits.ts';
import { enPlages } from '../domaine/ordre-du-jour.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { IdQuestion } from '../domaine/seance.ts';
import { rangs, secretaireA } from '../domaine/seance.ts';
import type { Cadre } from './deliberation.ts';
import { faitElu } from './fait-personne.ts';
import { faitResultat } from './resultat.ts';

/** Questions at which the session is closed: an entry of the minutes begins there. */
export const aHuisClos = ({ dossier: { seance } }: Cadre): readonly IdQuestion[] =>
  (seance.huis_clos ?? []).flatMap(({ questions }) => questions);

/** Where the closed session of this body is written. */
function article({ chronologie: { regime } }: Cadre): { readonly article?: string } {
  const { sorte } = regime;
  if (sorte === 'fiscalite-propre' || sorte === 'syndicat') return { article: 'CGCT, article L5211-11' };
  const communale = sorte === 'commune' || sorte === 'alsace-moselle' || sorte === 'paris';
  return communale ? { article: 'CGCT, article L2121-18' } : {};
}

/** What the minutes say of the closed session at `question`: the vote at the first, a reminder at the others. */
export function faitHuisClos(
  cadre: Cadre,
  question: IdQuestion,
): Pick<FaitQuestionDuProcesVerbal, 'huisClos' | 'toujoursAHuisClos'> {
  const { dossier, chronologie, elus } = cadre;
  const huisClos = dossier.seance.huis_clos?.find(({ questions }) => questions.includes(question));
  const etat = chronologie.questions.find((une) => une.question === question);
  if (huisClos === undefined || etat === undefined) return {};
  if (huisClos.questions[0] !== question) return { toujoursAHuisClos: true };
  return {
    huisClos: {
      demandeurs: (huisClos.demandeurs ?? []).map((nom) => faitElu(nom, elus)),
      resultat: faitResultat(etat, { nature: 'deliberation', scrutin: huisClos.vote }, cadre),
      ...article(cadre),
    },
  };
}

/** What the minutes say of a vote that took several questions at once: all of them at the first, the first at the others. */
export function faitVoteEnBloc(
  { dossier: { seance } }: Cadre,
  question: IdQuestion,
): Pick<FaitQuestionDuProcesVerbal, 'voteEnBloc' | 'voteAvec'> {
  const bloc = seance.votes_en_bloc?.find(({ questions }) => questions.includes(question));
  if (bloc === undefined || bloc.questions.length < 2) return {};
  const place = rangs(seance);
  const questions = bloc.questions.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const [premiere = question] = questions;
  return premiere === question ? { voteEnBloc: { questions: enPlages(questions) } } : { voteAvec: premiere };
}

/** Questions at which another secretary than before keeps the minutes: an entry of the minutes begins there. */
export function relaisDuSecretariat({ dossier: { seance } }: Cadre): ReadonlyMap<IdQuestion, NomElu> {
  const relais = new Map<IdQuestion, NomElu>();
  if (seance.autres_secretaires === undefined) return relais;
  let tenu = seance.secretaire;
  for (const question of seance.ordre_de_passage) {
    const secretaire = secretaireA(seance, question);
    if (secretaire !== undefined && secretaire !== tenu) relais.set(question, secretaire);
    tenu = secretaire;
  }
  return relais;
}

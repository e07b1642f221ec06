import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { FaitPartage, FaitResultat, FaitVoix } from '../domaine/faits.ts';
import type { IssueDuVote } from '../domaine/issue-du-vote.ts';
import { issueDuVote } from '../domaine/issue-du-vote.ts';
import { comparePersonnes } from '../domaine/ordre-alphabetique.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { VoixNommee } from '../domaine/scrutin.ts';
import { estUnanimeDesExprimes, suffragesExprimes } from '../domaine/scrutin.ts';
import { faitElection } from './election.ts';
import { type Elus, faitElu } from './fait-personne.ts';

/** Members and the voices they cast, by name. */
export const nomsEtVoix = (voix: readonly VoixNommee[], elus: Elus): readonly FaitVoix[] =>
  voix
    .map(
      ({ elu, voix: nombre }): FaitVoix => ({
        ...faitElu(elu, elus),
        voix: nombre,
        plusieurs: nombre > 1,
      }),
    )
    .toSorted(comparePersonnes);

/** What the words of a result depend on beside the vote: who is named, and what the house calls unanimous. */
export interface Maison {
  readonly elus: Elus;
  readonly dossier: Pick<Dossier, 'conseil'>;
}

const PARTAGES: ReadonlySet<IssueDuVote['raison']> = new Set([
  'voix-preponderante',
  'partage-secret',
  'partage-sans-preponderance',
  'aucun-suffrage',
]);

function partage({ raison, cotePresidence }: IssueDuVote, etat: EtatDeQuestion, elus: Elus) {
  if (!PARTAGES.has(raison)) return {};
  const fait: FaitPartage = {
    presidence: faitElu(etat.presidence, elus),
    preponderante: raison === 'voix-preponderante',
    pour: cotePresidence === 'pour',
    aucunSuffrage: raison === 'aucun-suffrage',
    secret: raison === 'partage-secret',
  };
  return { partage: fait };
}

/** The result of the vote, from the timeline and the votes noted; names only where the ballot was open. */
export function faitResultat(
  etat: EtatDeQuestion,
  rapport: Pick<Rapport, 'nature' | 'scrutin'> & Partial<Pick<Rapport, 'decision' | 'titre'>>,
  { elus, dossier: { conseil } }: Maison,
): FaitResultat {
  const { nature, scrutin } = rapport;
  const issue = issueDuVote(nature, scrutin, etat, conseil.unanimite);
  const { decompte: compte, adopte, unanime, raison } = issue;
  const vote = scrutin.mode !== 'sans-vote';
  const secret = scrutin.mode === 'secret';
  const { abstentions, ne_votent_pas: refus } = compte;
  const election = faitElection(rapport, elus, conseil);
  return {
    vote,
    ...(!vote && rapport.decision?.length === 0 ? { communication: true } : {}),
    adopte,
    unanime,
    ...(raison === 'unanimite-des-exprimes' ? { unanimeDesExprimes: true } : {}),
    exprimesUnanimes: vote && estUnanimeDesExprimes(compte),
    ...partage(issue, etat, elus),
    ...(raison === 'comptes-sans-majorite-contre' ? { comptesSansMajoriteContre: true } : {}),
    secret,
    public: scrutin.mode === 'public',
    pour: compte.pour,
    contre: compte.contre,
    abstentions,
    plusieursAbstentions: abstentions > 1,
    ...(refus === 0 ? {} : { refus: { voix: refus, noms: nomsEtVoix(scrutin.ne_votent_pas, elus) } }),
    refusDeVote: refus,
    votants: etat.votants,
    exprimes: suffragesExprimes(compte),
    sansPrendrePart: etat.voixRetirees + refus,
    interesses: etat.voixRetirees,
    blancs: compte.blancs,
    nuls: compte.nuls,
    nomsContre: secret ? [] : nomsEtVoix(scrutin.contre, elus),
    nomsAbstentions: secret ? [] : nomsEtVoix(scrutin.abstentions, elus),
    ...(election === undefined ? {} : { election }),
  };
}

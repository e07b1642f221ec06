import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { FaitResultat, FaitVoix } from '../domaine/faits.ts';
import { issueDuVote } from '../domaine/issue-du-vote.ts';
import { comparePersonnes } from '../domaine/ordre-alphabetique.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { VoixNommee } from '../domaine/scrutin.ts';
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

/** The result of the vote, from the timeline and the votes noted; names only where the ballot was open. */
export function faitResultat(
  etat: EtatDeQuestion,
  rapport: Pick<Rapport, 'nature' | 'scrutin'>,
  elus: Elus,
): FaitResultat {
  const { nature, scrutin } = rapport;
  const { decompte: compte, adopte, unanime } = issueDuVote(nature, scrutin, etat);
  const secret = scrutin.mode === 'secret';
  const abstentions = compte.abstentions + compte.ne_votent_pas;
  const election = faitElection(rapport, elus);
  return {
    vote: scrutin.mode !== 'sans-vote',
    adopte,
    unanime,
    secret,
    public: scrutin.mode === 'public',
    pour: compte.pour,
    contre: compte.contre,
    abstentions,
    plusieursAbstentions: abstentions > 1,
    interesses: etat.voixRetirees,
    blancs: compte.blancs,
    nuls: compte.nuls,
    nomsContre: secret ? [] : nomsEtVoix(scrutin.contre, elus),
    nomsAbstentions: secret ? [] : nomsEtVoix([...scrutin.abstentions, ...scrutin.ne_votent_pas], elus),
    ...(election === undefined ? {} : { election }),
  };
}

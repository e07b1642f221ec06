import type { EtatDeQuestion } from '../domaine/chronologie.ts';
import type { Elu } from '../domaine/conseil.ts';
import type { FaitResultat, FaitVoix } from '../domaine/faits.ts';
import { comparePersonnes } from '../domaine/ordre-alphabetique.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { Scrutin, VoixNommee } from '../domaine/scrutin.ts';
import { decompte, estAdopte, estUnanime } from '../domaine/scrutin.ts';
import { faitPersonne } from './fait-personne.ts';

function noms(voix: readonly VoixNommee[], elus: ReadonlyMap<NomElu, Elu>): readonly FaitVoix[] {
  return voix
    .flatMap(({ elu, voix: nombre }): FaitVoix[] => {
      const connu = elus.get(elu);
      return connu ? [{ ...faitPersonne(connu.personne), voix: nombre, plusieurs: nombre > 1 }] : [];
    })
    .toSorted(comparePersonnes);
}

/** The side of the chair, for the casting vote: for, unless noted among the opponents (CGCT L2121-20). */
const presidentPour = (scrutin: Scrutin, presidence: NomElu): boolean =>
  !scrutin.contre.some(({ elu }) => elu === presidence);

/** The result of the vote, from the timeline and the votes noted; names only where the ballot was open. */
export function faitResultat(
  etat: EtatDeQuestion,
  scrutin: Scrutin,
  elus: ReadonlyMap<NomElu, Elu>,
): FaitResultat {
  const compte = decompte(scrutin, etat.votants);
  const secret = scrutin.mode === 'secret';
  return {
    vote: scrutin.mode !== 'sans-vote',
    adopte: estAdopte(compte, scrutin.mode, presidentPour(scrutin, etat.presidence)),
    unanime: estUnanime(compte),
    secret,
    pour: compte.pour,
    contre: compte.contre,
    abstentions: compte.abstentions + compte.ne_votent_pas,
    interesses: etat.voixRetirees,
    blancs: compte.blancs,
    nuls: compte.nuls,
    nomsContre: secret ? [] : noms(scrutin.contre, elus),
    nomsAbstentions: secret ? [] : noms([...scrutin.abstentions, ...scrutin.ne_votent_pas], elus),
  };
}

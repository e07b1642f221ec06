import type { Conseil, FractionDuQuorum } from '../conseil.ts';
import type { DateCivile } from '../date.ts';
import { CASF } from './articles.ts';
import { DEROGATIONS, dans, derogation } from './periodes.ts';
import type { Formation, SorteDeRegime } from './sorte.ts';

/** What the quorum asks for, and who counts. */
export interface ReglesDuQuorum {
  readonly fraction: FractionDuQuorum;
  /** Proxies with a voice count as members present: only where statutes say so. */
  readonly procurationsComptees: boolean;
  /** Where it is written: "CGCT, article L2121-17". */
  readonly article: string;
  /** Why the program does not know for sure, in French. */
  readonly doute?: string;
}

/** How many proxies a member may carry. */
export interface ReglesDesPouvoirs {
  readonly parMembre: number;
  /** Where it is written: "CGCT, article L2121-20". */
  readonly article: string;
  /** Why the program does not know for sure, in French. */
  readonly doute?: string;
}

/** The least number for a valid vote: more than half of `membres`, or a third of them rounded up. */
export const quorumRequis = (membres: number, fraction: FractionDuQuorum = 'moitie'): number =>
  fraction === 'tiers' ? Math.ceil(membres / 3) : Math.floor(membres / 2) + 1;

/** "plus de la moitié des membres en exercice", "le tiers des membres en exercice". */
export const fractionEnMots = (fraction: FractionDuQuorum): string =>
  fraction === 'tiers' ? 'le tiers des membres en exercice' : 'plus de la moitié des membres en exercice';

const STATUTS_INCONNUS =
  "les statuts du syndicat décident, et les données ne disent pas ce qu'ils prévoient : l'écrire sous « statuts » dans conseil.yaml, ou écrire « syndicat mixte ferme » s'il ne réunit que des communes et des groupements";

const PERIODE_DOUTEUSE =
  "du 17 octobre au 15 novembre 2020, le programme ne sait pas si la dérogation de l'état d'urgence (le tiers des membres, deux procurations) s'appliquait";

const HORS_DEROGATION =
  "le programme ne sait pas si les lois d'urgence de 2020 à 2022 (le tiers des membres, deux procurations) s'appliquaient à cet organisme";

function doutePeriode(sorte: SorteDeRegime, jour: DateCivile): string | undefined {
  if (derogation(sorte, jour) !== 'peut-etre') return undefined;
  return sorte === 'ccas' || sorte === 'statuts' ? HORS_DEROGATION : PERIODE_DOUTEUSE;
}

const ARTICLES_DU_QUORUM: Readonly<Partial<Record<SorteDeRegime, string>>> = {
  statuts: 'statuts du syndicat',
  departement: 'CGCT, article L3121-14',
  lyon: 'CGCT, article L3121-14',
  region: 'CGCT, article L4132-13',
  ccas: `${CASF}, article R123-17`,
};

const ARTICLES_DES_POUVOIRS: Readonly<Partial<Record<SorteDeRegime, string>>> = {
  statuts: 'statuts du syndicat',
  departement: 'CGCT, article L3121-16',
  lyon: 'CGCT, article L3121-16',
  region: 'CGCT, article L4132-15',
  ccas: `${CASF}, articles R123-16 à R123-18`,
};

/** "loi n° 2020-1379 du 14 novembre 2020, article 6": the emergency law of that day. */
function loiDUrgence(jour: DateCivile): string {
  const une = DEROGATIONS.find((periode) => dans(periode, jour));
  return une === undefined ? '' : `${une.texte}, article ${une.article}`;
}

/** Why the program does not know what holds for that body on that day, unless the statutes in the data say it. */
function raisonDuDoute(sorte: SorteDeRegime, jour: DateCivile): string | undefined {
  return doutePeriode(sorte, jour) ?? (sorte === 'statuts' ? STATUTS_INCONNUS : undefined);
}

/** A permanent commission is in number with the members that it counts represented (CGCT L3121-14-1). */
const ARTICLES_DE_LA_COMMISSION: Readonly<Partial<Record<SorteDeRegime, string>>> = {
  departement: 'CGCT, article L3121-14-1',
  lyon: 'CGCT, article L3121-14-1',
  region: 'CGCT, article L4132-13-1',
};

/** The quorum of a body of that sort on that day. */
export function quorumDe(
  sorte: SorteDeRegime | undefined,
  { statuts = {} }: Conseil,
  jour: DateCivile,
  formation: Formation,
): ReglesDuQuorum {
  const commission = sorte && formation === 'commission permanente' && ARTICLES_DE_LA_COMMISSION[sorte];
  if (commission && derogation(sorte, jour) === 'non')
    return { fraction: 'moitie', procurationsComptees: true, article: commission };
  const commun = { fraction: 'moitie', procurationsComptees: false } as const;
  const doute = sorte && raisonDuDoute(sorte, jour);
  const article = (sorte && ARTICLES_DU_QUORUM[sorte]) ?? 'CGCT, article L2121-17';
  if (sorte !== undefined && derogation(sorte, jour) === 'oui')
    return { ...commun, fraction: 'tiers', article: loiDUrgence(jour) };
  if (doute === undefined) return { ...commun, article };
  const { quorum, procurations_au_quorum } = statuts;
  const ecrit = quorum !== undefined || procurations_au_quorum !== undefined;
  return {
    fraction: quorum ?? 'moitie',
    procurationsComptees: sorte === 'statuts' && procurations_au_quorum === true,
    article,
    ...(ecrit ? {} : { doute }),
  };
}

/** The proxies that a member of a body of that sort may carry on that day. */
export function pouvoirsDe(
  sorte: SorteDeRegime | undefined,
  { statuts = {} }: Conseil,
  jour: DateCivile,
): ReglesDesPouvoirs {
  const doute = sorte && raisonDuDoute(sorte, jour);
  const article = (sorte && ARTICLES_DES_POUVOIRS[sorte]) ?? 'CGCT, article L2121-20';
  if (sorte !== undefined && derogation(sorte, jour) === 'oui')
    return { parMembre: 2, article: loiDUrgence(jour) };
  if (doute === undefined) return { parMembre: 1, article };
  const ecrit = statuts.procurations_par_membre;
  return { parMembre: ecrit ?? 1, article, ...(ecrit === undefined ? { doute } : {}) };
}

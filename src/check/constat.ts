import type { Fault, LegalSource, Severity } from '../diagnostics/fault.ts';
import type { DateCivile } from '../domaine/date.ts';
import type { Constat, Notice, Source } from './regle.ts';

const POIDS: Readonly<Record<Severity, number>> = { erreur: 2, avertissement: 1, information: 0 };

/** The milder of two severities: a finding never weighs more than its rule. */
const laPlusDouce = (a: Severity, b: Severity): Severity => (POIDS[a] < POIDS[b] ? a : b);

const enVigueur = (source: Source, jour: DateCivile): boolean =>
  source.genre !== 'loi' ||
  ((source.depuis === undefined || source.depuis <= jour) &&
    (source.jusqua === undefined || jour <= source.jusqua));

function enLoi(source: Source): LegalSource {
  if (source.genre === 'methode') return { texte: source.principe };
  if (source.genre === 'jurisprudence') return { texte: source.reference };
  const { genre: _, ...loi } = source;
  return loi;
}

/** The sources of a rule that were in force on `jour`, as a fault tells them. */
export const loisAu = (notice: Notice, jour: DateCivile): readonly LegalSource[] =>
  notice.sources.filter((source) => enVigueur(source, jour)).map(enLoi);

/** A finding with what its rule says of all of them. */
export function enFaute(notice: Notice, constat: Constat, lois: readonly LegalSource[]): Fault {
  const { chemin, surLaCle, message, ecrit, calcule, lies, remede, gravite } = constat;
  return {
    code: notice.code,
    severity: laPlusDouce(notice.gravite, gravite ?? notice.gravite),
    path: chemin,
    ...(surLaCle === undefined ? {} : { onKey: surLaCle }),
    message,
    ...(ecrit === undefined ? {} : { written: ecrit }),
    ...(calcule === undefined ? {} : { reckoned: calcule }),
    ...(lies === undefined || lies.length === 0 ? {} : { related: lies }),
    hint: remede,
    law: lois,
  };
}

import type { Fault, LegalSource, Severity } from '../diagnostics/fault.ts';
import type { Constat, Notice } from './regle.ts';

/**
 * Findings of one rule that are told: nobody reads more, and a file that is none of ours could have a million. A rule
 * on prose may stop there too; it gives one more, so that the checker knows that there are others.
 */
export const PLUS_DE_CONSTATS = 500;

/** Characters of a quotation that are told. */
const CITATION = 80;

/** Cuts what is quoted in a sentence where it is long: the place is shown in the file anyway. */
const citationsCoupees = (message: string): string =>
  message.length <= CITATION
    ? message
    : message.replace(
        /«([ \u00a0])([^«»]{81,})([ \u00a0])»/gu,
        (_, ouvre: string, cite: string, ferme: string) =>
          `«${ouvre}${cite.slice(0, CITATION).replace(/[\ud800-\udbff]$/u, '')}…${ferme}»`,
      );

const POIDS: Readonly<Record<Severity, number>> = { erreur: 2, avertissement: 1, information: 0 };

/** The milder of two severities: a finding never weighs more than its rule. */
const laPlusDouce = (a: Severity, b: Severity): Severity => (POIDS[a] < POIDS[b] ? a : b);

/** A finding with what its rule says of all of them. */
export function enFaute(notice: Notice, constat: Constat, lois: readonly LegalSource[]): Fault {
  const { chemin, questions, surLaCle, message, ecrit, calcule, lies, remede, gravite } = constat;
  return {
    code: notice.code,
    severity: laPlusDouce(notice.gravite, gravite ?? notice.gravite),
    path: chemin,
    ...(questions === undefined ? {} : { questions }),
    ...(surLaCle === undefined ? {} : { onKey: surLaCle }),
    message: citationsCoupees(message),
    // An exact excerpt of the file, by which its column is found: its beginning is enough.
    ...(ecrit === undefined ? {} : { written: ecrit.slice(0, 2 * CITATION) }),
    ...(calcule === undefined ? {} : { reckoned: calcule.slice(0, 2 * CITATION) }),
    ...(lies === undefined || lies.length === 0 ? {} : { related: lies.slice(0, PLUS_DE_CONSTATS) }),
    hint: citationsCoupees(remede),
    law: lois,
  };
}

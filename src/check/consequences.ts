import type { Fault, Related } from '../diagnostics/fault.ts';

/** Rules whose findings a wrong sheet, or a wrong register, gives everywhere. */
export const SUITES_DE_LA_FEUILLE: readonly string[] = [
  ...['PRES-01', 'PRES-05', 'PRES-06', 'PRES-07', 'PRES-08', 'PRES-09', 'PRES-11'],
  ...['PROC-02', 'PROC-04', 'PROC-05', 'PROC-11', 'QUOR-01', 'QUOR-02', 'QUOR-03'],
  ...['VOTE-01', 'VOTE-02', 'VOTE-05', 'VOTE-06', 'VOTE-07', 'VOTE-08', 'VOTE-10', 'VOTE-11'],
  ...['VOTE-12', 'VOTE-16', 'VOTE-19', 'INTE-05', 'INTE-08', 'SEAN-09', 'SEAN-10'],
];

/** A fault, and the codes of those that only follow from it. */
export interface Trouvee {
  readonly faute: Fault;
  readonly emporte?: readonly string[];
}

/** Followers that are told beneath a cause. */
const AU_PLUS = 30;

/** Whether what is found at `b` may follow from `a`: a fault of one paper says nothing of another. */
function aPortee({ path: a }: Fault, { path: b }: Fault): boolean {
  const papier = a?.[0] === 'rapports' || a?.[0] === 'conventions';
  return !papier || (a?.[0] === b?.[0] && a?.[1] === b?.[1]);
}

const rappel = ({ code, path, message }: Fault): readonly Related[] =>
  path === undefined ? [] : [{ path, message: `En découle sans doute (${code}) : ${message}` }];

/**
 * The faults less those that only follow from another, which are told beneath it: one slip, one finding. An error is
 * put beneath an error only, so that nothing that forbids an act is lost.
 */
export function sansConsequences(trouvees: readonly Trouvee[]): readonly Fault[] {
  const causes = trouvees.filter(({ emporte }) => emporte !== undefined);
  if (causes.length === 0) return trouvees.map(({ faute }) => faute);
  const suites = new Map<Trouvee, Fault[]>();
  const causeDe = (trouvee: Trouvee): Trouvee | undefined =>
    causes.find(
      ({ faute, emporte = [] }) =>
        faute !== trouvee.faute &&
        emporte.includes(trouvee.faute.code) &&
        (faute.severity === 'erreur' || trouvee.faute.severity !== 'erreur') &&
        aPortee(faute, trouvee.faute),
    );
  const gardees = trouvees.filter((trouvee) => {
    const cause = causeDe(trouvee);
    // Two causes that would carry each other are both told.
    if (!cause || trouvee.emporte?.includes(cause.faute.code)) return true;
    suites.set(cause, [...(suites.get(cause) ?? []), trouvee.faute]);
    return false;
  });
  return gardees.map((trouvee) => {
    const siennes = suites.get(trouvee);
    if (!siennes) return trouvee.faute;
    const { related = [] } = trouvee.faute;
    return { ...trouvee.faute, related: [...related, ...siennes.slice(0, AU_PLUS).flatMap(rappel)] };
  });
}

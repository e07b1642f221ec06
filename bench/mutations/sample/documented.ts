import type { Fault } from '../../../src/diagnostics/fault.ts';

/** A finding that the correct sample gives, and why it is right to give it. */
export interface Documented {
  readonly code: string;
  /** Data path, joined by dots. */
  readonly path: string;
  readonly why: string;
}

const SILENT = "la séance publiée imprime ce pouvoir sans borne, et il n'a pas de voix à la question n°1";
const UNREPRESENTED = "le journal de la séance publiée n'a pas de pouvoir pour ces personnes";
const INTERESTED = 'les intéressés de ces questions sont dans la salle, comme à la séance publiée';

/** All that may be found in the correct sample. */
export const DOCUMENTED: readonly Documented[] = [
  { code: 'PROC-04', path: 'presences.procurations.0.a', why: SILENT },
  { code: 'PROC-04', path: 'presences.procurations.2.a', why: SILENT },
  { code: 'PROC-04', path: 'presences.procurations.32.a', why: SILENT },
  { code: 'PROC-05', path: 'presences.procurations.33.a', why: SILENT },
  { code: 'PRES-07', path: 'presences.mouvements.0', why: UNREPRESENTED },
  { code: 'PRES-07', path: 'presences.mouvements.1', why: UNREPRESENTED },
  { code: 'PRES-07', path: 'presences.mouvements.5', why: UNREPRESENTED },
  { code: 'PRES-07', path: 'presences.mouvements.9', why: UNREPRESENTED },
  { code: 'INTE-06', path: 'rapports.36.interesses', why: INTERESTED },
  { code: 'INTE-06', path: 'rapports.64.interesses', why: INTERESTED },
  {
    code: 'INTE-11',
    path: 'rapports.64.interesses.2',
    why: 'M. VUILLEMIN, absent et intéressé, a donné sa voix à Mme BARTHELET',
  },
  { code: 'RAPP-05', path: 'rapports.1.deliberation', why: "les numéros publiés disent deux fois l'année" },
  { code: 'RAPP-07', path: 'seance.publication', why: 'le dernier jour de recours est dit à chaque séance' },
  {
    code: 'CONV-15',
    path: 'conventions.pmt-2024.parties.0',
    why: "la convention publiée n'identifie pas le bénéficiaire",
  },
];

/** The findings of the correct sample that nothing documents. */
export const undocumented = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(
    (fault) =>
      !DOCUMENTED.some(({ code, path }) => code === fault.code && path === (fault.path ?? []).join('.')),
  );

import type { DataPath } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';

/** One line of the data changed as a hand that slipped would have meant it. */
export interface Reparation {
  readonly chemin: DataPath;
  /** What the line says, a clause after "car": "M. X est noté absent". */
  readonly dit: string;
  readonly ecrit?: string;
  readonly remede: string;
  readonly dossier: Dossier;
  /** The sheet itself contradicts this line, whatever was counted. */
  readonly contredite?: true;
}

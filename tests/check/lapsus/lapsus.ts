/** Files of the published sitting: report, convention, register, attendance, sitting. */
export const R = '2024-09-26/rapports/64.md';
export const C = '2024-09-26/conventions/pmt-2024.md';
export const G = 'registre.yaml';
export const P = '2024-09-26/presences.yaml';
export const S = '2024-09-26/seance.yaml';

/** A slip of the published act: what the data say, what was published. */
export interface Lapsus {
  readonly nom: string;
  readonly fichier: string;
  readonly juste: string;
  readonly ecrit: string;
  /** Code and what it says is written, of every finding that the slip gives. */
  readonly constats: readonly string[];
}

/** A slip, with the findings it must give: code, and what is written. */
export const lapsus = (
  nom: string,
  fichier: string,
  juste: string,
  ecrit: string,
  ...constats: readonly string[]
): Lapsus => ({ nom, fichier, juste, ecrit, constats });

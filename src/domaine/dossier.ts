import type { Conseil } from './conseil.ts';
import type { Convention } from './convention.ts';
import type { Presences } from './feuille-de-presence.ts';
import { lireIdQuestion } from './id-question.ts';
import type { Rapport } from './rapport.ts';
import type { RegistreEcrit } from './registre.ts';
import type { IdQuestion, Seance } from './seance.ts';

/** A warning that someone looked at and accepts. */
export interface Acquittement {
  /** Code of the rule. */
  readonly code: string;
  /** Where, as a data path joined by dots; absent: anywhere in the file. */
  readonly lieu?: string;
  /** The words that the finding quotes; absent: whatever it quotes. */
  readonly ecrit?: string;
  readonly motif: string;
  readonly par: string;
  readonly le: string;
}

/**
 * All the facts of one sitting, as its files tell them. Its shape is that of the files, so a path in it
 * (`['presences', 'procurations', 3, 'a']`, `['rapports', '64', 'avis', 0, 'date']`, `['registre', 'communes', 2]`)
 * is the path of a written value.
 */
export interface Dossier {
  /** Name of the sitting's folder. */
  readonly id: string;
  readonly conseil: Conseil;
  readonly registre: RegistreEcrit;
  readonly seance: Seance;
  readonly presences: Presences;
  /** By question, in the order of passage. */
  readonly rapports: Readonly<Record<IdQuestion, Rapport>>;
  readonly conventions: Readonly<Record<string, Convention>>;
  /** The substance of the debates, Markdown, by question (CGCT L2121-15). */
  readonly debats?: Readonly<Record<IdQuestion, string>>;
  readonly acquittements: readonly Acquittement[];
}

/** The report of the question that `texte` names; undefined when there is none, or when it names no question. */
export function rapportDe({ rapports }: Pick<Dossier, 'rapports'>, texte: string): Rapport | undefined {
  const question = lireIdQuestion(texte);
  return question !== undefined && Object.hasOwn(rapports, question) ? rapports[question] : undefined;
}

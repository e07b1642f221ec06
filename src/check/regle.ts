import type { DataPath, LegalSource, Related, Severity } from '../diagnostics/fault.ts';
import type { Chronologie } from '../domaine/chronologie.ts';
import type { DateCivile } from '../domaine/date.ts';
import type { Dossier } from '../domaine/dossier.ts';

/** What a rule looks at: the facts of the sitting and its timeline, reckoned once for all rules. */
export interface Contexte {
  readonly dossier: Dossier;
  readonly chronologie: Chronologie;
  /** Other sittings of the same council that are at hand, oldest first. */
  readonly seancesAnterieures: readonly Dossier[];
  /** Never read from a clock: given by the door. */
  readonly aujourdhui: DateCivile;
}

/** What a rule found: a fault less what the rule itself says of every fault (code, severity, law). */
export interface Constat {
  readonly chemin: DataPath;
  /** Points at the key rather than at its value. */
  readonly surLaCle?: boolean;
  /** One or two plain French sentences that stand alone. */
  readonly message: string;
  readonly ecrit?: string;
  readonly calcule?: string;
  readonly lies?: readonly Related[];
  /** What to do, in the infinitive. */
  readonly remede: string;
  /** Milder than the rule's own severity, for this finding. */
  readonly gravite?: Severity;
}

/** Where the law that a rule holds is told: an article read at a source, or the method of reckoning itself. */
export type Source =
  | (LegalSource & { readonly genre: 'loi' })
  /** Case law or a ministerial answer, with its reference. */
  | { readonly genre: 'jurisprudence'; readonly reference: string }
  /** Arithmetic, or the coherence of one paper with another. */
  | { readonly genre: 'methode'; readonly principe: string };

/**
 * An example in minimal YAML: files by name, merged over a small valid sitting (`seance.yaml`, `presences.yaml`,
 * `rapports/1.md`, `conventions/aide.md`, `registre.yaml`, `conseil.yaml`). The faulty one must give the rule's finding,
 * the valid one must not.
 */
export interface Exemple {
  readonly titre: string;
  readonly yaml: string;
}

/** A rule: one file, its law, its explanation, its examples, its check. */
export interface Regle {
  /** Family and two digits, never reused. */
  readonly code: string;
  /** The slug of its file. */
  readonly nom: string;
  /** A short French title. */
  readonly titre: string;
  readonly gravite: Severity;
  readonly sources: readonly [Source, ...Source[]];
  /** A paragraph in French for the secretary: what the rule holds and what happens otherwise. */
  readonly pourquoi: string;
  /** Dates of the sitting between which it applies, both included; always when absent. */
  readonly depuis?: DateCivile;
  readonly jusqua?: DateCivile;
  readonly exemples: {
    readonly valides: readonly [Exemple, ...Exemple[]];
    readonly fautifs: readonly [Exemple, ...Exemple[]];
  };
  readonly controle: (contexte: Contexte) => readonly Constat[];
}

import type { DataPath, LegalSource, Related, Severity } from '../diagnostics/fault.ts';
import type { Chronologie } from '../domaine/chronologie.ts';
import type { Elu } from '../domaine/conseil.ts';
import type { DateCivile } from '../domaine/date.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { NomElu } from '../domaine/personne.ts';
import type { Presence } from '../domaine/presence.ts';
import type { SorteDeRegime } from '../domaine/regime/sorte.ts';
import type { IdQuestion } from '../domaine/seance.ts';

/** What a rule looks at: the facts of the sitting and its timeline, reckoned once for all rules. */
export interface Contexte {
  readonly dossier: Dossier;
  readonly chronologie: Chronologie;
  /** Every titular and substitute of the register by name, in office or not on the day of the sitting. */
  readonly elus: ReadonlyMap<NomElu, Elu>;
  /** Those who hold a seat at the sitting, by name. */
  readonly presences: ReadonlyMap<NomElu, Presence>;
  /** Rank of each question in the order of passage, from 0. */
  readonly rangs: ReadonlyMap<IdQuestion, number>;
  /** Other sittings of the same council that are at hand, oldest first. */
  readonly seancesAnterieures: readonly Dossier[];
  /** Names of the other folders at hand whose sitting bears the same date. */
  readonly dossiersDuMemeJour: readonly string[];
  /** Never read from a clock: given by the door. */
  readonly aujourdhui: DateCivile;
  /** The template by which the extracts of the house print a fact ("levee"); undefined where none does. */
  readonly modeleQuiImprime: (fait: string) => string | undefined;
}

/** What a rule found: a fault less what the rule itself says of every fault (code, severity, law). */
export interface Constat {
  readonly chemin: DataPath;
  /** The questions that it holds back, where it stands in what all acts state and the others stand. */
  readonly questions?: readonly IdQuestion[];
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
  /** Codes of the rules whose findings only follow from this one while it stands: they are told beneath it. */
  readonly emporte?: readonly string[];
}

/** Where the law that a rule holds is told: an article read at a source, or the method of reckoning itself. */
export type Source =
  | (LegalSource & {
      readonly genre: 'loi';
      /** Which of the matters that the article settles, where other bodies have an article for each. */
      readonly sujet?: 'majorite' | 'secret';
    })
  /** Case law or a ministerial answer, with its reference. */
  | { readonly genre: 'jurisprudence'; readonly reference: string }
  /** Arithmetic, or the coherence of one paper with another. */
  | { readonly genre: 'methode'; readonly principe: string };

/**
 * An example in minimal YAML: files by name, merged over a small valid sitting (`conseil.yaml`, `registre.yaml`,
 * `seance.yaml`, `presences.yaml`, `rapports/1.md`, `conventions/aide.md`). Mappings merge, lists replace, an empty
 * value takes its key away; `corps` is the body of a Markdown file. A file of an earlier sitting is named with its
 * date (`2024-03-14/presences.yaml`), and `aujourdhui` gives the day of the check. The faulty example must give the
 * rule's finding, the valid one must not.
 */
export interface Exemple {
  readonly titre: string;
  readonly yaml: string;
}

/** What a rule lets pass, and what it finds. */
export interface Exemples {
  readonly valides: readonly [Exemple, ...Exemple[]];
  readonly fautifs: readonly [Exemple, ...Exemple[]];
}

/** What is said of a rule, apart from its check: one page of the catalogue. */
export interface Notice {
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
  /** Bodies for which it holds; those for which its articles speak when absent. */
  readonly regimes?: readonly SorteDeRegime[];
  /** Wants what only the sitting gives: papers made before it go without, final ones made after it do not. */
  readonly moment?: 'apres';
  readonly exemples?: Exemples;
}

/** A rule: one file, its law, its explanation, its examples, its check. */
export interface Regle extends Notice {
  readonly exemples: Exemples;
  readonly controle: (contexte: Contexte) => readonly Constat[];
}

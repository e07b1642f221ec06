/** How grave a fault is: an error forbids the act, a warning asks for a look, information only tells. */
export type Severity = 'erreur' | 'avertissement' | 'information';

/** One step of a data path: a key, or the rank (from 0) in a list. */
export type PathStep = string | number;

/**
 * A place in the dossier, told the way rules see it: `['presences', 'procurations', 3, 'a']`,
 * `['rapports', '64', 'avis', 0, 'date']`. The loader alone knows which file and line stand behind it.
 */
export type DataPath = readonly PathStep[];

/** A place in a file: line and column count from 1, `length` in characters. */
export interface Position {
  /** Path of the file, relative to the folder the command was given. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** The text of that line, for the excerpt. */
  readonly excerpt: string;
}

/** A legal source: code or text, article, and the dates (`YYYY-MM-DD`) between which it is in force. */
export interface LegalSource {
  /** `CGCT`, `CRPA`, `CJA`, `loi n° 2000-321 du 12 avril 2000`… */
  readonly texte: string;
  readonly article?: string;
  readonly depuis?: string;
  readonly jusqua?: string;
}

/** A place related to a fault, with what it has to say, in French. */
export interface Related {
  readonly path: DataPath;
  /** The place itself, where it is known already. */
  readonly position?: Position;
  readonly message: string;
}

/** What the author of the program needs to mend a defect of it: where it is, and how the program came there. */
export interface Defect {
  /** The source file at fault, in the program's own folder. */
  readonly file: string;
  /** The engine's trace, its message first. */
  readonly stack: string;
}

/** A fault: a value, never thrown. Sentences are French and stand alone. */
export interface Fault {
  /** Family and two digits (`VOTE-01`), never reused. */
  readonly code: string;
  readonly severity: Severity;
  /** Where, as a data path; the loader's faults carry `position` directly instead. */
  readonly path?: DataPath;
  /** The questions that it concerns, where it stands in what every act states and touches these only. */
  readonly questions?: readonly string[];
  /** Points at the key rather than at its value. */
  readonly onKey?: boolean;
  readonly position?: Position;
  readonly message: string;
  /** What the file says. */
  readonly written?: string;
  /** What was reckoned. */
  readonly reckoned?: string;
  readonly related?: readonly Related[];
  /** What to do, in the infinitive. */
  readonly hint?: string;
  readonly law?: readonly LegalSource[];
  /** The fault is the program's own: nothing in the data explains it. */
  readonly defect?: Defect;
}

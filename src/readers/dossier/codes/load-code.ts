import type { Severity } from '../../../diagnostics/fault.ts';

/** A fault that the loader can find: what it is called, and what a secretary is to know of it. */
export interface LoadCode {
  readonly code: string;
  readonly severity: Severity;
  /** A short name, in French. */
  readonly title: string;
  /** A paragraph, in French: what it is, why it matters, what to do. */
  readonly explanation: string;
}

/** An error of the loader. */
export const erreur = (code: string, title: string, explanation: string): LoadCode => ({
  code,
  severity: 'erreur',
  title,
  explanation,
});

/** A warning of the loader. */
export const avertissement = (code: string, title: string, explanation: string): LoadCode => ({
  ...erreur(code, title, explanation),
  severity: 'avertissement',
});

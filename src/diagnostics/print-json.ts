import type { Fault, Position } from './fault.ts';
import type { Acknowledged } from './print-text.ts';
import { tally } from './tally.ts';

/** Version of the fields below: a field may be added without changing it, none is taken away or renamed. */
const VERSION = 1;

const positionFields = (position: Position | undefined) =>
  position
    ? {
        file: position.file,
        line: position.line,
        column: position.column,
        length: position.length,
        excerpt: position.excerpt,
      }
    : null;

/** A fault as JSON: every field is always there, null or empty when there is nothing to say. */
export const faultFields = (fault: Fault) => ({
  code: fault.code,
  severity: fault.severity,
  message: fault.message,
  position: positionFields(fault.position),
  path: fault.path ?? null,
  written: fault.written ?? null,
  reckoned: fault.reckoned ?? null,
  related: (fault.related ?? []).map(({ path, position, message }) => ({
    path,
    position: positionFields(position),
    message,
  })),
  hint: fault.hint ?? null,
  law: (fault.law ?? []).map(({ texte, article, depuis, jusqua }) => ({
    texte,
    article: article ?? null,
    depuis: depuis ?? null,
    jusqua: jusqua ?? null,
  })),
  defect: fault.defect ? { file: fault.defect.file, stack: fault.defect.stack } : null,
});

/** `faults`, located and sorted, as JSON for other programs. Ends with a line feed. */
export function printJson(faults: readonly Fault[], acknowledged: readonly Acknowledged[] = []): string {
  const report = {
    version: VERSION,
    totals: tally(faults),
    faults: faults.map(faultFields),
    acknowledged: acknowledged.map(({ fault, justification }) => ({ ...faultFields(fault), justification })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

import type { Fault, Position } from './fault.ts';
import { jsonText } from './foreign-text.ts';
import { presentable } from './presentable.ts';
import type { Acknowledged } from './print-text.ts';
import { tally } from './tally.ts';

/** Version of the fields below: a field may be added without changing it, none is taken away or renamed. */
const VERSION = 1;

/** Characters of the line of a place: positions count in a line that may be endless. */
const LONGEST_LINE = 2000;

const positionFields = (position: Position | undefined) =>
  position
    ? {
        file: position.file,
        line: position.line,
        column: position.column,
        length: position.length,
        excerpt: position.excerpt.slice(0, LONGEST_LINE),
      }
    : null;

const fieldsOf = (fault: Fault) => ({
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

/** A fault as JSON: every field is always there, null or empty when there is nothing to say. */
export const faultFields = (fault: Fault) => fieldsOf(presentable(fault));

/** `faults`, located and sorted, as JSON for other programs. Ends with a line feed. */
export function printJson(faults: readonly Fault[], acknowledged: readonly Acknowledged[] = []): string {
  const report = {
    version: VERSION,
    totals: tally(faults),
    faults: faults.map(faultFields),
    acknowledged: acknowledged.map(({ fault, justification }) => ({ ...faultFields(fault), justification })),
  };
  return jsonText(report);
}

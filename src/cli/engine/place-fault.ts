import type { DataPath, Fault } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { conventionIds } from './data-fingerprint.ts';

/** The line of `body`, from 0, on which `written` stands; undefined when it stands nowhere. */
function lineOf(body: string, written: string): number | undefined {
  const at = written === '' ? -1 : body.indexOf(written);
  return at === -1 ? undefined : body.slice(0, at).split('\n').length - 1;
}

/**
 * `fault`, met in making the acts of `rapport`, with a place: a writer knows what it could not print, not where it was
 * written. Looked for in the bodies of the question, else given as the report itself.
 */
export function placedFault(fault: Fault, rapport: Rapport, { conventions }: Dossier): Fault {
  if (fault.path !== undefined || fault.position !== undefined) return fault;
  const bodies: readonly (readonly [DataPath, string])[] = [
    [['rapports', rapport.question, 'corps'], rapport.corps],
    ...[...conventionIds(rapport)].map((id): readonly [DataPath, string] => [
      ['conventions', id, 'corps'],
      conventions[id]?.corps ?? '',
    ]),
  ];
  for (const [path, body] of bodies) {
    const line = lineOf(body, fault.written ?? '');
    if (line !== undefined) return { ...fault, path: [...path, line] };
  }
  return { ...fault, path: ['rapports', rapport.question] };
}

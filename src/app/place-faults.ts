import type { DataPath, Fault } from '../diagnostics/fault.ts';
import { codePoint } from '../diagnostics/foreign-text.ts';
import { narrowed } from '../diagnostics/index.ts';
import type { Dossier } from '../domaine/dossier.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { Sources } from '../readers/dossier/index.ts';
import { conventionIds } from './run/data-fingerprint.ts';

/** The paths of the texts under `value` that hold `written`; of a body, those of its lines. */
function pathsOf(value: unknown, written: string, path: DataPath): readonly DataPath[] {
  if (typeof value === 'string') {
    if (!value.includes(written)) return [];
    if (path.at(-1) !== 'corps') return [path];
    const lines = value.split('\n');
    return lines.flatMap((line, rank) => (line.includes(written) ? [[...path, rank]] : []));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsOf(inner, written, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The data that the acts of `rapport` print, by path: what is its own first. */
function dataOf(rapport: Rapport, dossier: Dossier): readonly (readonly [DataPath, unknown])[] {
  const { conseil, registre, seance, conventions } = dossier;
  return [
    [['rapports', rapport.question], rapport],
    ...[...conventionIds(rapport)].map((id): [DataPath, unknown] => [['conventions', id], conventions[id]]),
    [['seance'], seance],
    [['conseil'], conseil],
    [['registre'], registre],
  ];
}

/** What a writer could not print, told wherever it is written: it knows what, not where. */
function everywhere(fault: Fault, written: string, rapport: Rapport, order: Placing): readonly Fault[] {
  const { path: _path, ...told } = fault;
  const message =
    fault.code === 'PDF-01' && !fault.message.includes('police de la maison')
      ? `Le caractère « ${written} » (${codePoint(written)}) n'existe pas dans la police du PDF.`
      : fault.message;
  return dataOf(rapport, order.dossier)
    .flatMap(([path, value]) => pathsOf(value, written, path))
    .flatMap((path): readonly Fault[] => {
      const position = order.sources.position(path);
      return position ? [{ ...told, message, path, position: narrowed(position, written) }] : [];
    });
}

/** What faults are placed by. */
export interface Placing {
  readonly dossier: Dossier;
  readonly sources: Sources;
}

/**
 * The faults met in making the acts of `rapport`, each with a place in the data. The paths of a writer are those of what
 * it printed: they are kept when they lead to a file; else the fault is the report's.
 */
export function placedFaults(faults: readonly Fault[], rapport: Rapport, order: Placing): readonly Fault[] {
  return faults.flatMap((fault): readonly Fault[] => {
    if (fault.position !== undefined) return [fault];
    const { code, written, path } = fault;
    const found = code.startsWith('PDF-') && written ? everywhere(fault, written, rapport, order) : [];
    if (found.length > 0) return found;
    if (path !== undefined && order.sources.position(path) !== undefined) return [fault];
    return [{ ...fault, path: ['rapports', rapport.question] }];
  });
}

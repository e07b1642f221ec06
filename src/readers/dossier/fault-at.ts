import type { DataPath, Fault, Position } from '../../diagnostics/fault.ts';
import type { SourceFile } from './source-file.ts';
import { positionOf } from './source-file.ts';

/** What a fault of the loader says, but for its place. */
export type Saying = Omit<Fault, 'position' | 'path' | 'onKey' | 'severity'> &
  Partial<Pick<Fault, 'severity'>>;

/** A fault at a known position. An error, unless said otherwise. */
export const faultAt = (position: Position, saying: Saying): Fault => ({
  severity: 'erreur',
  ...saying,
  position,
});

/** A fault at what stands at `path` of a file's data. */
export const faultIn = (file: SourceFile, path: DataPath, saying: Saying, onKey = false): Fault =>
  faultAt(positionOf(file, path, onKey), saying);

/** A fault on a file as a whole, where there is nothing to point at. */
export const faultOn = (file: string, saying: Saying): Fault =>
  faultAt({ file, line: 1, column: 1, length: 1, excerpt: '' }, saying);

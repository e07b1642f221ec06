import type { Kind } from '../edit.ts';
import { ATTENDANCE } from './attendance.ts';
import { CONVENTIONS } from './conventions.ts';
import { FILES } from './files.ts';
import { FINANCES } from './finances.ts';
import { NAMES } from './names.ts';
import { PROSE } from './prose.ts';
import { PROXIES } from './proxies.ts';
import { REPORTS } from './reports.ts';
import { SITTING_KINDS } from './sitting.ts';
import { VOTES } from './votes.ts';

/** Every kind of mistake, in the order of the table. */
export const KINDS: readonly Kind[] = [
  ...NAMES,
  ...ATTENDANCE,
  ...PROXIES,
  ...SITTING_KINDS,
  ...VOTES,
  ...REPORTS,
  ...FINANCES,
  ...CONVENTIONS,
  ...FILES,
  ...PROSE,
];

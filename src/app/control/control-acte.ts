import type { InspectedAct } from '../../readers/acts/inspect-act.ts';
import type { Folders } from '../folders.ts';
import { dataFinding, fileFinding, signatureFinding, textFinding, todayFinding } from './findings.ts';
import type { ControlReport } from './report.ts';
import { todaysAct } from './todays-act.ts';

/**
 * What comes of looking at a written act: its bytes, its signatures, its attached data, its printed text; and, with
 * `folders`, what today's data would give in its place. `file` is the act as the user knows it.
 */
export function controlActe(act: InspectedAct, file: string, folders?: Folders): ControlReport {
  const { carried, size } = act;
  const today = folders ? [todayFinding(carried, todaysAct(folders, carried))] : [];
  const findings = [fileFinding(act), signatureFinding(act), dataFinding(act), textFinding(act), ...today];
  return { file, carried, findings, size };
}

import type { CarriedData } from '../../readers/acts/carried-data.ts';
import type { Finding } from './findings.ts';

/** An act that was read and looked at: what came of each thing. */
export interface ControlReport {
  /** The file as the user knows it. */
  readonly file: string;
  readonly carried: CarriedData;
  readonly findings: readonly Finding[];
  /** In bytes. */
  readonly size: number;
}

/** Whether everything agrees. */
export const agrees = ({ findings }: ControlReport): boolean => findings.every(({ holds }) => holds);

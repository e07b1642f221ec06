export { faitConvention, references } from './convention.ts';
export type { Cadre } from './deliberation.ts';
export { cadre, cadreDeConvention, faitsDeDeliberation } from './deliberation.ts';
export { faitsDePreuve } from './preuve.ts';
export { renvoisDeConvention, renvoisDeRapport } from './renvois.ts';
export type { Tranche } from './tranches.ts';
export { tranches } from './tranches.ts';

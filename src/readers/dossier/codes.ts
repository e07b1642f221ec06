import { CODES_CARACTERES } from './codes/caracteres.ts';
import { CODES_CHARTE } from './codes/charte.ts';
import { CODES_FICHIERS } from './codes/fichiers.ts';
import { CODES_FORME } from './codes/forme.ts';
import { CODES_IMPORT } from './codes/import.ts';
import type { LoadCode } from './codes/load-code.ts';
import { CODES_NOMS } from './codes/noms.ts';
import { CODES_TAILLES } from './codes/tailles.ts';
import { CODES_YAML } from './codes/yaml.ts';

export type { LoadCode } from './codes/load-code.ts';

/** Every fault that the loader can find, by family. */
export const LOAD_CODES: readonly LoadCode[] = [
  ...CODES_FICHIERS,
  ...CODES_YAML,
  ...CODES_FORME,
  ...CODES_NOMS,
  ...CODES_CARACTERES,
  ...CODES_TAILLES,
  ...CODES_IMPORT,
  ...CODES_CHARTE,
];

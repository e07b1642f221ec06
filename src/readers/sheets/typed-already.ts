import type { Reader } from '../dossier/reader.ts';
import { parseYaml } from '../dossier/yaml/parse-yaml.ts';

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.every(isBlank));

/**
 * Whether a file of data says anything: one that is not there, that is only comments, or whose keys have no value says
 * nothing. One that can't be read is held to say something.
 */
export function saysSomething(reader: Reader, path: string): boolean {
  const text = reader.read(path);
  if (typeof text !== 'string') return text.reason !== 'missing';
  const parsed = parseYaml(text);
  if (!parsed.ok) return true;
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return !isBlank(value);
  return !Object.values(value).every(isBlank);
}

import type { Conseil } from '../../domaine/conseil.ts';
import type { RegistreEcrit } from '../../domaine/registre.ts';
import type { DataFile } from './data-file.ts';
import { readDataFile } from './data-file.ts';
import { faultAt } from './fault-at.ts';
import { shownPath } from './folders.ts';
import type { LinkedFile } from './linked-file.ts';
import { linked, unlinked } from './linked-file.ts';
import { directoryOf } from './names/directory.ts';
import { registerProblems } from './names/register-problems.ts';
import type { Reader } from './reader.ts';
import { recallOf } from './reader.ts';
import { conseilSchema } from './schemas/conseil.ts';
import type { ReadRegistre } from './schemas/registre.ts';
import { registreSchema } from './schemas/registre.ts';
import { positionInSource } from './sources.ts';

/** `conseil.yaml`, read. */
export const readConseil = (reader: Reader, root: string): LinkedFile<Conseil> =>
  unlinked(
    readDataFile(reader, {
      path: 'conseil.yaml',
      shown: shownPath(root, 'conseil.yaml'),
      schema: conseilSchema,
    }),
    ['conseil'],
  );

/** `registre.yaml`, read, names that stand twice in it being told. */
export function readRegistre(reader: Reader, root: string): LinkedFile<RegistreEcrit> {
  const data = readDataFile(reader, {
    path: 'registre.yaml',
    shown: shownPath(root, 'registre.yaml'),
    schema: registreSchema,
  });
  return recallOf(reader)('linked registre.yaml', [data], () => linkedRegister(data));
}

/** Members are looked up in the very file that names them, for the seats that they hold elsewhere. */
function withSeats(data: DataFile<ReadRegistre>): LinkedFile<RegistreEcrit> {
  return linked(
    data,
    ['registre'],
    directoryOf(data.value && { communes: data.value.communes }, undefined, []),
  );
}

function linkedRegister(data: DataFile<ReadRegistre>): LinkedFile<RegistreEcrit> {
  const file = withSeats(data);
  const { value, source } = file;
  if (!value || !source) return file;
  const problems = registerProblems(value);
  const faults = problems.map(({ path, ...saying }) =>
    faultAt(positionInSource(source, path, false), saying),
  );
  return { ...file, whole: file.whole && faults.length === 0, faults: [...file.faults, ...faults] };
}

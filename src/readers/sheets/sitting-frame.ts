import type { Fault } from '../../diagnostics/fault.ts';
import type { Conseil } from '../../domaine/conseil.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { lireDate } from '../../domaine/date.ts';
import type { Deroulement } from '../../domaine/horaires.ts';
import type { RegistreEcrit } from '../../domaine/registre.ts';
import { readConseil, readRegistre } from '../dossier/council-files.ts';
import type { Reader } from '../dossier/reader.ts';
import { readSeance, timesOf } from '../dossier/sitting-files.ts';
import type { Passage } from './moments.ts';

/** The council, when its two files can be read whole; else what is wrong with them. */
export interface CouncilRead {
  readonly conseil?: Conseil;
  readonly registre?: RegistreEcrit;
  readonly faults: readonly Fault[];
}

/** Reads who deliberates. A register with a fault is not used: a name looked up in it could be another's. */
export function readCouncil(reader: Reader, root: string): CouncilRead {
  const conseil = readConseil(reader, root);
  const registre = readRegistre(reader, root);
  return {
    ...(conseil.whole && conseil.value ? { conseil: conseil.value } : {}),
    ...(registre.whole && registre.value ? { registre: registre.value } : {}),
    faults: [...conseil.faults, ...registre.faults],
  };
}

/** What an attendance sheet needs of `seance.yaml`, which may still have blanks; no passage without an order. */
export interface PassageRead {
  readonly jour?: DateCivile;
  readonly passage?: Passage;
  readonly faults: readonly Fault[];
}

const passageOf = ({ ordre_de_passage: ordre, ...times }: Deroulement): Passage => ({ ordre, ...times });

/** Reads the day, the order of passage and the hours of a sitting. */
export function readPassage(reader: Reader, root: string, sitting: string): PassageRead {
  const data = readSeance(reader, root, sitting);
  const times = timesOf(data);
  const read = data.value ?? (data.remains as Partial<NonNullable<typeof data.value>> | undefined);
  const jour = read?.date ?? lireDate(sitting);
  return {
    ...(jour === undefined ? {} : { jour }),
    ...(times === undefined ? {} : { passage: passageOf(times) }),
    faults: data.faults,
  };
}

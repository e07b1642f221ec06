import type { Excuse, Presences, Remplacement } from '../../domaine/feuille-de-presence.ts';
import type { NomElu } from '../../domaine/personne.ts';
import type { Seance } from '../../domaine/seance.ts';
import type { Linked } from './names/link.ts';
import type { ReadPresences } from './schemas/presences.ts';
import type { ReadSeance } from './schemas/seance.ts';

type Written = Linked<ReadPresences>;

/** Those who come or leave, or whose substitute sits: an excuse does not make them away throughout. */
const moving = ({ mouvements }: Written): ReadonlySet<NomElu> =>
  new Set(mouvements.flatMap(({ arrivent, partent, sortent }) => [...arrivent, ...partent, ...sortent]));

const nameOf = (absent: Written['absents'][number]): NomElu =>
  typeof absent === 'string' ? absent : absent.absent;

/** The excuses of the sheet: those written apart, then those written with an absence. */
function excusesOf({ absents, excuses = [] }: Written): readonly Excuse[] {
  const apart = new Set(excuses.map(({ elu }) => elu));
  const within = absents.flatMap((absent): readonly Excuse[] => {
    if (typeof absent === 'string' || !absent.excuse || apart.has(absent.absent)) return [];
    return [{ elu: absent.absent, ...(absent.motif === undefined ? {} : { motif: absent.motif }) }];
  });
  return [...excuses, ...within];
}

/** The attendance with whoever was excused and never came among the absent, whichever list names them. */
export function completedPresences(written: Written): Presences {
  const { absents, excuses: _, suppleants, ...rest } = written;
  const excuses = excusesOf(written);
  const comes = moving(written);
  const named = absents.map(nameOf);
  const away = excuses.map(({ elu }) => elu).filter((elu) => !named.includes(elu) && !comes.has(elu));
  const remplacements = suppleants.flatMap((one): readonly Remplacement[] =>
    'remplace' in one ? [{ suppleant: one.elu, titulaire: one.remplace }] : [],
  );
  return {
    ...rest,
    suppleants: suppleants.map(({ elu }) => elu),
    ...(remplacements.length === 0 ? {} : { remplacements }),
    absents: [...named, ...away],
    ...(excuses.length === 0 ? {} : { excuses }),
  };
}

/** The sitting with its first secretary, and all of them where the council named several. */
export function completedSeance({ secretaire, ...rest }: Linked<ReadSeance>): Seance {
  if (secretaire === undefined) return rest;
  if (typeof secretaire === 'string') return { ...rest, secretaire };
  const [first, ...others] = secretaire;
  if (first === undefined) return rest;
  return { ...rest, secretaire: first, ...(others.length === 0 ? {} : { secretaires: secretaire }) };
}

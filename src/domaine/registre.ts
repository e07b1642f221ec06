import type { Commune, Elu, Registre } from './conseil.ts';
import type { DateCivile } from './date.ts';
import type { NomElu } from './personne.ts';
import type { Deport, Representation } from './sieges-exterieurs.ts';

/** How many seats a commune held from a day to a day, both included. */
export interface SiegesDates {
  readonly nombre: number;
  readonly depuis?: DateCivile;
  readonly jusqu_au?: DateCivile;
}

/** A commune as the register writes it, through all that changed: some substitutes, some numbers of seats came one after the other. */
export interface CommuneEcrite extends Omit<Commune, 'sieges' | 'suppleant'> {
  readonly sieges?: number | readonly SiegesDates[];
  readonly suppleant?: Elu | readonly Elu[];
}

/** The register as it is written: whoever was, is or will be in office, each line from a day to a day. */
export interface RegistreEcrit {
  readonly communes: readonly CommuneEcrite[];
  /** Seats that members hold in outside bodies for the council. */
  readonly representations?: readonly Representation[];
  /** Orders by which members withdraw from some matters. */
  readonly deports?: readonly Deport[];
}

const estUneSuite = <T>(valeur: T | readonly T[]): valeur is readonly T[] => Array.isArray(valeur);

/** One value, or those that came one after the other. */
const suite = <T>(valeur: T | readonly T[] | undefined): readonly T[] => {
  if (valeur === undefined) return [];
  return estUneSuite(valeur) ? valeur : [valeur];
};

/** Every substitute of a commune, in the order of the register. */
export const suppleantsDe = ({
  suppleant,
  suppleants = [],
}: Pick<CommuneEcrite, 'suppleant' | 'suppleants'>): readonly Elu[] => [...suite(suppleant), ...suppleants];

/** A line of the register, and its place there, below `communes`. */
export interface Ligne {
  readonly elu: Elu;
  readonly place: readonly (string | number)[];
}

/** Every line of the register, members then substitutes of each commune. */
export const lignesDuRegistre = ({ communes }: RegistreEcrit): readonly Ligne[] =>
  communes.flatMap(({ membres, suppleant, suppleants = [] }, commune) =>
    [
      ...membres.map((elu, rang) => ({ elu, place: ['membres', rang] })),
      ...suite(suppleant).map((elu, rang) => ({
        elu,
        place: Array.isArray(suppleant) ? ['suppleant', rang] : ['suppleant'],
      })),
      ...suppleants.map((elu, rang) => ({ elu, place: ['suppleants', rang] })),
    ].map(({ elu, place }) => ({ elu, place: [commune, ...place] })),
  );

/** From a day to a day, both included; from always, or for ever, where a bound is left out. */
type Duree = Pick<Elu, 'depuis' | 'jusqu_au'>;

/** Whether a line of the register holds on `jour`. */
export const estEnExercice = ({ depuis, jusqu_au }: Duree, jour: DateCivile): boolean =>
  (depuis === undefined || depuis <= jour) && (jusqu_au === undefined || jour <= jusqu_au);

/** Whether two lines of the register hold on one same day. */
export const seRecouvrent = (une: Duree, autre: Duree): boolean =>
  (une.jusqu_au === undefined || autre.depuis === undefined || autre.depuis <= une.jusqu_au) &&
  (autre.jusqu_au === undefined || une.depuis === undefined || une.depuis <= autre.jusqu_au);

/** The seats, the members and the substitutes of a commune on `jour`. */
function communeAu(
  { sieges: nombres, suppleant, suppleants, ...reste }: CommuneEcrite,
  jour: DateCivile,
): Commune {
  const enPoste = (elus: readonly Elu[]): readonly Elu[] => elus.filter((elu) => estEnExercice(elu, jour));
  const [remplacant] = enPoste(suite(suppleant));
  const nombre =
    typeof nombres === 'number' ? nombres : nombres?.find((un) => estEnExercice(un, jour))?.nombre;
  return {
    ...reste,
    ...(nombre === undefined ? {} : { sieges: nombre }),
    ...(remplacant === undefined ? {} : { suppleant: remplacant }),
    ...(suppleants === undefined ? {} : { suppleants: enPoste(suppleants) }),
    membres: enPoste(reste.membres),
  };
}

/** The communes with the members in office on `jour`: what the register wrote, and will write, of other days is no part of it. */
export const registreAu = ({ communes }: RegistreEcrit, jour: DateCivile): Registre => ({
  communes: communes.map((commune) => communeAu(commune, jour)),
});

const sansDates = ({ depuis, jusqu_au, ...reste }: Elu): Elu => reste;

/** The register of `jour` and nothing of other days, not even when what holds that day began or ended. */
export const registreDuJour = (registre: RegistreEcrit, jour: DateCivile): Registre => ({
  communes: registreAu(registre, jour).communes.map(({ suppleant, suppleants, ...commune }) => ({
    ...commune,
    membres: commune.membres.map(sansDates),
    ...(suppleant === undefined ? {} : { suppleant: sansDates(suppleant) }),
    ...(suppleants === undefined ? {} : { suppleants: suppleants.map(sansDates) }),
  })),
});

/** How near a line of the register is to `jour`: that which holds, then the last that ended, then the first to come. */
function proximite({ depuis, jusqu_au }: Elu, jour: DateCivile): string {
  if (depuis !== undefined && jour < depuis) return '0';
  return jusqu_au !== undefined && jusqu_au < jour ? `1 ${jusqu_au}` : '2';
}

/**
 * Every titular and substitute of the register, by name. Of someone with several lines (another term, another office), the
 * one of `jour`, else the last before.
 */
export function elusParNom(registre: RegistreEcrit, jour: DateCivile): ReadonlyMap<NomElu, Elu> {
  const elus = new Map<NomElu, Elu>();
  for (const { elu } of lignesDuRegistre(registre)) {
    const autre = elus.get(elu.nom);
    if (autre === undefined || proximite(autre, jour) < proximite(elu, jour)) elus.set(elu.nom, elu);
  }
  return elus;
}

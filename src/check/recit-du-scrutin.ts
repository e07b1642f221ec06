import type { Election } from '../domaine/election.ts';
import type { Rapport } from '../domaine/rapport.ts';
import type { Proportionnelle } from '../domaine/representation-proportionnelle.ts';
import { repartis } from '../domaine/representation-proportionnelle.ts';
import { avant } from './ecrits/fenetre.ts';
import { cleDuNom } from './ecrits/noms-proches.ts';
import type { Trouvaille } from './ecrits/recherche.ts';

/** A report that elects, with what its ballots give. */
export interface Depouillement {
  readonly rapport: Rapport;
  readonly resultat: Election;
  readonly proportion?: Proportionnelle;
}

/** A number that prose tells of an election, and the figures that it may be. */
export interface Chiffre {
  /** The number is the group `n`. */
  readonly motif: RegExp;
  readonly quoi: string;
  /** Empty where the data do not tell. */
  readonly justes: (depouillement: Depouillement, trouvaille: Trouvaille) => readonly number[];
}

const N = String.raw`(?<n>\d{1,4}|\p{Ll}+(?:-\p{Ll}+)*)`;

const NOM = String.raw`(?:(?:M\.|Mme|Monsieur|Madame) )?\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+)+`;

/** Voices of a candidate, at any round. */
const voixDe = ({ rapport }: Depouillement, nom: string): readonly number[] =>
  rapport.scrutin.tours.flatMap(({ suffrages }) =>
    suffrages.filter(({ pour }) => cleDuNom(pour) === cleDuNom(nom)).map(({ voix }) => voix),
  );

const RANGS: readonly RegExp[] = [/^premi[èe]re?$/u, /^(?:seconde?|deuxi[èe]me)$/u, /^troisi[èe]me$/u];

/** Seats of the list of that rank, in the order of the lists. */
function siegesDe({ rapport: { scrutin }, proportion }: Depouillement, dit: string): readonly number[] {
  const rang = RANGS.findIndex((motif) => motif.test(dit.toLocaleLowerCase('fr')));
  const tour = scrutin.tours.at(-1);
  const nom = scrutin.listes?.[rang]?.nom;
  if (tour === undefined || nom === undefined || proportion?.sieges === undefined) return [];
  const { listes, egales } = repartis(tour, proportion.sieges, proportion.regle, scrutin);
  return egales.length > 0 ? [] : listes.filter(({ liste }) => liste === nom).map(({ sieges }) => sieges);
}

const sieges = ({ proportion }: Depouillement): readonly number[] =>
  proportion?.sieges === undefined ? [] : [proportion.sieges];

/** All the figures of a ballot that prose tells: voices, majority, blanks, seats. */
export const CHIFFRES_DU_SCRUTIN: readonly Chiffre[] = [
  {
    motif: new RegExp(
      `(?<=majorité absolue[^.;\\n]{0,30}(?:était|est|soit|fixée à|de|:) (?:de )?)${N}(?= (?:voix|suffrages)|[,.;)])`,
      'gu',
    ),
    quoi: 'la majorité absolue est de',
    justes: ({ resultat }) => resultat.tours.flatMap(({ majorite }) => majorite ?? []),
  },
  {
    motif: new RegExp(`${N}(?= suffrages? exprimés?)`, 'gu'),
    quoi: 'les suffrages exprimés sont',
    justes: ({ resultat }) => resultat.tours.map(({ exprimes }) => exprimes),
  },
  {
    motif: new RegExp(`${N}(?= (?:bulletins? |votes? |suffrages? )blancs?(?!\\p{L}))`, 'gu'),
    quoi: 'les bulletins blancs sont',
    justes: ({ rapport }) => rapport.scrutin.tours.map(({ blancs }) => blancs),
  },
  {
    motif: new RegExp(`${N}(?= (?:bulletins? |votes? |suffrages? )nuls?(?!\\p{L}))`, 'gu'),
    quoi: 'les bulletins nuls sont',
    justes: ({ rapport }) => rapport.scrutin.tours.map(({ nuls }) => nuls),
  },
  {
    motif: new RegExp(
      `(?<=(?<nom>${NOM})(?:,[^,.;\\n]{1,60},)? (?:a|ayant) (?:alors |donc |ensuite )?(?:obtenu|recueilli|réuni|reçu) )${N}(?= (?:voix|suffrages))`,
      'gu',
    ),
    quoi: 'cette personne a',
    justes: (depouillement, { ligne, place }) => {
      const nom = new RegExp(NOM, 'gu');
      const dernier = [...avant(ligne.nu, place, 160).matchAll(nom)].at(-1)?.[0];
      return dernier === undefined ? [] : voixDe(depouillement, dernier);
    },
  },
  {
    motif: new RegExp(
      `(?<=[Ll]a (?:première|seconde|deuxième|troisième)(?: liste)?(?: (?:obtient|reçoit|a))?(?: donc)? )${N}(?= sièges?(?!\\p{L}))`,
      'gu',
    ),
    quoi: 'les sièges de cette liste sont',
    justes: (depouillement, { ligne, place }) => {
      const dits = avant(ligne.nu, place).match(/première|seconde|deuxième|troisième/gu) ?? [];
      return siegesDe(depouillement, dits.at(-1) ?? '');
    },
  },
  {
    motif: new RegExp(`${N}(?= (?:membres )?titulaires)`, 'gu'),
    quoi: 'les titulaires à élire sont',
    justes: sieges,
  },
  {
    motif: new RegExp(`${N}(?= (?:membres )?suppléants)`, 'gu'),
    quoi: 'les suppléants à élire sont',
    justes: sieges,
  },
];

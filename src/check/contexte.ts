import type { Chronologie } from '../domaine/chronologie.ts';
import { chronologie } from '../domaine/chronologie.ts';
import type { DateCivile } from '../domaine/date.ts';
import type { Dossier } from '../domaine/dossier.ts';
import { elusParNom } from '../domaine/registre.ts';
import { rangs } from '../domaine/seance.ts';
import type { PapiersRetenus } from './ecrits/ecrit.ts';
import type { Contexte } from './regle.ts';

/** What is to be checked. */
export interface Demande {
  readonly dossier: Dossier;
  /** Other sittings of the same council that are at hand, in any order. */
  readonly seancesAnterieures: readonly Dossier[];
  /** Names of the other folders whose sitting bears the same date; none when absent. */
  readonly dossiersDuMemeJour?: readonly string[];
  readonly aujourdhui: DateCivile;
  /** The template of the house by which extracts print a fact, if any; where nothing is said, they print all of them. */
  readonly modeleQuiImprime?: (fait: string) => string | undefined;
  /** What is kept from one check to the next by whoever checks again and again. */
  readonly memoire?: MemoireDuControle;
}

/** What one check leaves to the next. */
export interface MemoireDuControle {
  readonly papiers: PapiersRetenus;
  /** The timeline of a dossier, or of its variant of that rank: the former one, when nothing that it is reckoned from changed. */
  readonly chronologie: (dossier: Dossier, variante?: number) => Chronologie;
}

/** Reckons once what every rule reads; `variante` is the rank of the variant of the sitting that they look at. */
export function contexteDe(
  {
    dossier,
    seancesAnterieures,
    dossiersDuMemeJour = [],
    aujourdhui,
    modeleQuiImprime = () => 'deliberation',
    memoire,
  }: Demande,
  variante = 0,
): Contexte {
  const ligne = memoire ? memoire.chronologie(dossier, variante) : chronologie(dossier);
  return {
    dossier,
    chronologie: ligne,
    elus: elusParNom(dossier.registre, dossier.seance.date),
    presences: new Map(ligne.presences.map((presence) => [presence.elu.nom, presence])),
    rangs: rangs(dossier.seance),
    seancesAnterieures: seancesAnterieures
      .filter(({ seance }) => seance.date < dossier.seance.date)
      .toSorted((a, b) => (a.seance.date < b.seance.date ? -1 : 1)),
    dossiersDuMemeJour,
    aujourdhui,
    modeleQuiImprime,
  };
}

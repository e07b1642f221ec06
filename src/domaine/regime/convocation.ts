import type { Conseil } from '../conseil.ts';
import type { DateCivile } from '../date.ts';
import { joursFrancs } from '../date.ts';
import { EPCI_ALIGNES } from './periodes.ts';
import type { Formation, SorteDeRegime } from './sorte.ts';

/** A delay before the sitting. */
export interface Delai {
  readonly jours: number;
  /** Neither the day of sending nor that of the sitting counts. */
  readonly francs: boolean;
}

/** How a body is convened. */
export interface ReglesDeLaConvocation {
  /** Due for sure; undefined where statutes decide, and they are not in the data. */
  readonly du?: Delai;
  /** Due perhaps, when the facts at hand do not settle it; longer than `du`. */
  readonly peutEtre?: Delai;
  /** The least delay in an emergency; undefined where the program read no text. */
  readonly urgence?: Delai;
  /** The least delay of a second convocation, which spares the quorum; undefined where the law sets none. */
  readonly seconde?: Delai;
  /** What is sent with the convocation, and where the law says so; undefined where nothing is due. */
  readonly note?: { readonly quoi: 'note' | 'rapport'; readonly article: string };
  /** Where the delay and the emergency are written: "L2121-11". */
  readonly article: string;
}

/** Inhabitants from which a commune is convened five days before, with a note. */
const SEUIL = 3500;

const francs = (jours: number): Delai => ({ jours, francs: true });
const pleins = (jours: number): Delai => ({ jours, francs: false });

/** Whether a delay holds between the sending and the sitting. */
export const respecte = (
  { jours, francs: sontFrancs }: Delai,
  envoi: DateCivile,
  seance: DateCivile,
): boolean => joursFrancs(envoi, seance) >= (sontFrancs ? jours : jours - 1);

const NOTE = { quoi: 'note', article: 'L2121-12' } as const;

const LONG: ReglesDeLaConvocation = {
  du: francs(5),
  urgence: francs(1),
  seconde: francs(3),
  note: NOTE,
  article: 'L2121-12',
};

const COURT: ReglesDeLaConvocation = {
  du: francs(3),
  urgence: francs(1),
  seconde: francs(3),
  article: 'L2121-11',
};

const INCERTAIN: ReglesDeLaConvocation = { ...COURT, peutEtre: francs(5), article: 'L2121-11 et L2121-12' };

/** In Alsace-Moselle the days are not clear ones, an urgent convocation may go on the eve (CGCT L2541-2, L2541-4). */
const ALSACE: ReglesDeLaConvocation = { du: pleins(3), urgence: pleins(1), article: 'L2541-2' };

function municipale(alsace: boolean, population: number | undefined): ReglesDeLaConvocation {
  const { seconde: _, ...long } = LONG;
  if (population === undefined) return alsace ? { ...ALSACE, peutEtre: francs(5) } : INCERTAIN;
  if (population < SEUIL) return alsace ? ALSACE : COURT;
  return alsace ? long : LONG;
}

/** Reports go twelve days before, one clear day in an emergency; without quorum the council meets three days later. */
const ASSEMBLEE = (article: string): ReglesDeLaConvocation => ({
  peutEtre: pleins(12),
  urgence: francs(1),
  note: { quoi: 'rapport', article },
  article,
});

/** How a body of that sort is convened on that day; no text that was read sets a delay for a bureau, or a commission. */
export function convocationDe(
  sorte: SorteDeRegime | undefined,
  { collectivite, statuts }: Conseil,
  jour: DateCivile,
  formation: Formation,
): ReglesDeLaConvocation {
  if (formation === 'bureau') return { article: 'L5211-10' };
  if (formation === 'commission permanente') return { article: sorte === 'region' ? 'L4133-6' : 'L3122-6' };
  const { population } = collectivite;
  switch (sorte) {
    case 'fiscalite-propre':
    case 'syndicat':
      if (jour >= EPCI_ALIGNES) return LONG;
      // Before March 2020 a grouping owed five days only where one member commune had 3 500 inhabitants.
      return population !== undefined && population < SEUIL ? COURT : INCERTAIN;
    case 'statuts': {
      const ecrit = statuts?.jours_de_convocation;
      return ecrit === undefined
        ? { peutEtre: francs(5), seconde: francs(3), article: 'L5721-2' }
        : { du: francs(ecrit), seconde: francs(3), article: 'L5721-2' };
    }
    case 'departement':
    case 'lyon':
      return ASSEMBLEE('L3121-19');
    case 'region':
      return ASSEMBLEE('L4132-18');
    case 'ccas': {
      const note = { quoi: 'rapport', article: 'R123-16' } as const;
      const base = { du: pleins(3), seconde: pleins(3), article: 'R123-16' };
      return population !== undefined && population < SEUIL ? base : { ...base, note };
    }
    default:
      return municipale(sorte === 'alsace-moselle', population);
  }
}

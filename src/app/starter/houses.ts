import { quoted } from '../../diagnostics/foreign-text.ts';
import { remedyForName } from '../../diagnostics/nearest-name.ts';

/** A house that the program comes with: what is its own before a council says anything. */
export interface House {
  /** What it is, for whoever chooses. */
  readonly label: string;
  readonly nature: string;
  readonly organe: string;
  readonly membre: { readonly masculin: string; readonly feminin: string };
  readonly executif: { readonly masculin: string; readonly feminin: string };
  readonly numerotation: string;
}

/** The houses, by the name of their folder. */
export const HOUSES: Readonly<Record<string, House>> = {
  commune: {
    label: 'une commune',
    nature: 'commune',
    organe: 'Conseil municipal',
    membre: { masculin: 'Conseiller municipal', feminin: 'Conseillère municipale' },
    executif: { masculin: 'Maire', feminin: 'Maire' },
    numerotation: '{annee}-{numero:3}',
  },
  intercommunalite: {
    label: 'une communauté de communes, une communauté urbaine, une métropole',
    nature: 'communaute de communes',
    organe: 'Conseil communautaire',
    membre: { masculin: 'Conseiller communautaire', feminin: 'Conseillère communautaire' },
    executif: { masculin: 'Président', feminin: 'Présidente' },
    numerotation: '{annee}/{annee}.{numero:5}',
  },
  syndicat: {
    label: 'un syndicat',
    nature: 'syndicat de communes',
    organe: 'Comité syndical',
    membre: { masculin: 'Délégué', feminin: 'Déléguée' },
    executif: { masculin: 'Président', feminin: 'Présidente' },
    numerotation: '{annee}/{numero:2}',
  },
};

/** The form of a body with its article, as conventions name it: « La commune », « Le syndicat mixte ». */
export const FORMES: Readonly<Record<string, string>> = {
  commune: 'La commune',
  'communaute de communes': 'La communauté de communes',
  "communaute d'agglomeration": "La communauté d'agglomération",
  'communaute urbaine': 'La communauté urbaine',
  metropole: 'La métropole',
  'syndicat de communes': 'Le syndicat de communes',
  'syndicat mixte': 'Le syndicat mixte',
  'syndicat mixte ferme': 'Le syndicat mixte',
  'syndicat mixte ouvert': 'Le syndicat mixte',
};

/** Why there is no house of that name; undefined when there is one. French. */
export const unknownHouse = (name: string): string | undefined =>
  Object.hasOwn(HOUSES, name)
    ? undefined
    : `Il n'y a pas de maison ${quoted(name)}. ${remedyForName(name, Object.keys(HOUSES))}`;

import type { Conseil } from '../conseil.ts';
import type { DateCivile } from '../date.ts';
import { PUBLICITE_REFORMEE } from './periodes.ts';
import type { SorteDeRegime } from './sorte.ts';

/** How acts are made public: online; by one of three ways that the council chooses; posted (before July 2022). */
export type ModeDePublicite = 'en ligne' | 'au choix' | 'affichage' | 'papier';

/** What follows a sitting. */
export interface ReglesDePublicite {
  /** The law of 1 July 2022: list of the deliberations, minutes made public, register signed by two. */
  readonly reformee: boolean;
  readonly mode: ModeDePublicite;
  /** Posted "à la mairie", "au siège". */
  readonly lieu: string;
  /** Whether every member present signs the register's sheet (CGCT L2121-23 before July 2022). */
  readonly tousSignent: boolean;
}

/** Inhabitants under which a commune chooses how its acts are made public (CGCT L2131-1 IV). */
const SEUIL = 3500;

function auChoix(sorte: SorteDeRegime | undefined, population: number | undefined): boolean {
  if (sorte === 'syndicat' || sorte === 'statuts') return true;
  const communale = sorte === 'commune' || sorte === 'alsace-moselle' || sorte === 'ccas';
  return communale && population !== undefined && population < SEUIL;
}

/** Bodies whose members present all signed the register before July 2022 (CGCT L2121-23, L5211-1). */
const REGISTRE_SIGNE: ReadonlySet<SorteDeRegime> = new Set([
  'commune',
  'alsace-moselle',
  'paris',
  'fiscalite-propre',
  'syndicat',
]);

const MUNICIPALES: ReadonlySet<SorteDeRegime> = new Set(['commune', 'alsace-moselle']);

/** How a body of that sort makes its acts public on that day. */
export function publiciteDe(
  sorte: SorteDeRegime | undefined,
  { collectivite, publicite }: Conseil,
  jour: DateCivile,
): ReglesDePublicite {
  const reformee = jour >= PUBLICITE_REFORMEE;
  const choix = auChoix(sorte, collectivite.population);
  const depuis2022 = choix ? (publicite ?? 'au choix') : 'en ligne';
  return {
    reformee,
    mode: reformee ? depuis2022 : 'affichage',
    lieu: sorte !== undefined && MUNICIPALES.has(sorte) ? 'à la mairie' : 'au siège',
    tousSignent: !reformee && sorte !== undefined && REGISTRE_SIGNE.has(sorte),
  };
}

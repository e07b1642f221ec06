import type { Rangee, Tableau } from '../ecrits/tableaux.ts';
import type { EcartDeTableau } from './lignes-de-tableau.ts';
import { SOLDE, TOTAL, valeurDe } from './lignes-de-tableau.ts';

/** A column of what was, beside one of what will be. */
const AVANT = /actuel|ancien|précédent|en vigueur/iu;

const APRES = /nouveau|propos|20\d{2}|à compter/iu;

const PRIX = /tarif|prix|redevance|loyer|cotisation|abonnement|droit/iu;

/** How far a new price may be from the old one where the others hardly move. */
const BORNES = { sage: [0.7, 1.5], folle: [0.3, 3.3] } as const;

const dans = (rapport: number, [bas, haut]: readonly [number, number]): boolean =>
  rapport >= bas && rapport <= haut;

/** Rows from which the others tell what a rise is. */
const ASSEZ = 3;

/** The price that a comma out of its place makes ten times too small or too large, the other rows rising little. */
export function tarifsHorsDOrdre({ tete, rangees }: Tableau): readonly EcartDeTableau[] {
  const [ancien, nouveau] = [
    tete.findIndex((titre) => PRIX.test(titre) && AVANT.test(titre)),
    tete.findIndex((titre) => PRIX.test(titre) && APRES.test(titre) && !AVANT.test(titre)),
  ];
  if (ancien === -1 || nouveau === -1) return [];
  const pesees = rangees.flatMap((rangee: Rangee) => {
    const [avant, apres] = [valeurDe(rangee, ancien), valeurDe(rangee, nouveau)];
    const horsCompte = rangee.cellules.some(({ texte }) => TOTAL.test(texte) || SOLDE.test(texte));
    return horsCompte || !avant || !apres ? [] : [{ rangee, apres, rapport: apres / avant }];
  });
  const [fausse, ...autres] = pesees.filter(({ rapport }) => !dans(rapport, BORNES.sage));
  if (!fausse || autres.length > 0 || pesees.length < ASSEZ || dans(fausse.rapport, BORNES.folle)) return [];
  const attendu = fausse.rapport < 1 ? fausse.apres * 10 : fausse.apres / 10;
  return dans((fausse.rapport * attendu) / fausse.apres, BORNES.sage)
    ? [{ rangee: fausse.rangee, colonne: nouveau, attendu, quoi: 'hausse', certain: false }]
    : [];
}

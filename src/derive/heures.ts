import type { DateCivile, Heure } from '../domaine/date.ts';
import { JOURS, jourDeSemaine, MOIS } from '../domaine/date.ts';
import type { FaitDateEnMots, FaitHeure } from '../domaine/faits.ts';
import { anneeEnLettres, nombreEnLettres, nombreEnLettresAuFeminin } from '../domaine/nombre-en-lettres.ts';
import { faitDate } from './fait-personne.ts';

/** A date with its parts: "L'an deux mille vingt-quatre, le vingt-six septembre". */
export function faitDateEnMots(date: DateCivile): FaitDateEnMots {
  const [annee = 0, rang = 1, jour = 1] = date.split('-').map(Number);
  const mois = MOIS[rang - 1] ?? '';
  return {
    ...faitDate(date),
    annee: String(annee),
    anneeEnLettres: anneeEnLettres(annee),
    jourEtMois: `${jour === 1 ? '1er' : jour} ${mois}`,
    jourEtMoisEnLettres: `${jour === 1 ? 'premier' : nombreEnLettres(jour)} ${mois}`,
    jourDeSemaine: JOURS[jourDeSemaine(date)] ?? '',
  };
}

/** An hour in the styles of houses: "18h00", "18 h 00", "18 h", "18 heures", "dix-huit heures". */
export function faitHeure(heure: Heure): FaitHeure {
  const [heures = 0, minutes = 0] = heure.split('h').map(Number);
  const mot = heures > 1 ? 'heures' : 'heure';
  const deux = String(minutes).padStart(2, '0');
  const avec = (reste: string): string => (minutes === 0 ? '' : ` ${reste}`);
  return {
    serree: heure,
    espacee: `${heures} h ${deux}`,
    courte: `${heures} h${avec(deux)}`,
    enMots: `${heures} ${mot}${avec(deux)}`,
    enLettres: `${nombreEnLettresAuFeminin(heures)} ${mot}${avec(nombreEnLettresAuFeminin(minutes))}`,
  };
}

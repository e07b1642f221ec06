import type { DateCivile } from './date.ts';
import { ajouteJours } from './date.ts';
import type { Echeance } from './echeance.ts';
import { sansAccents } from './pliage.ts';

/** What an iCalendar file is made from. */
export interface Calendrier {
  /** Name of the sitting: it makes the identity of its events. */
  readonly seance: string;
  /** Day of the sitting: the stamp of the events, so that the same data give the same file. */
  readonly date: DateCivile;
  /** "Conseil de Communauté de Grand Besançon Métropole, séance du 26 septembre 2024". */
  readonly titre: string;
  readonly echeances: readonly Echeance[];
}

/** A text value, its reserved signs escaped (RFC 5545, 3.3.11). */
const texte = (valeur: string): string =>
  valeur.replace(/[\\;,]/gu, (signe) => `\\${signe}`).replace(/\r?\n/gu, '\\n');

const octets = (signe: string): number => new TextEncoder().encode(signe).length;

/** A content line cut so that no line is over 75 octets; what follows a cut begins with a space (RFC 5545, 3.1). */
function pliee(ligne: string): string {
  const lignes: string[] = [];
  let courante = '';
  let longueur = 0;
  for (const signe of ligne) {
    const taille = octets(signe);
    if (longueur + taille > 75) {
      lignes.push(courante);
      courante = ' ';
      longueur = 1;
    }
    courante += signe;
    longueur += taille;
  }
  return [...lignes, courante].join('\r\n');
}

const compacte = (date: DateCivile): string => date.replaceAll('-', '');

/** Signs that an identity may hold, whatever a convention or a date is called. */
const net = (cle: string): string => sansAccents(cle).replace(/[^A-Za-z0-9-]+/gu, '-');

function evenement({ seance, date: timbre }: Calendrier, une: Echeance, date: DateCivile): readonly string[] {
  const cle = une.cle === '' ? '' : `-${net(une.cle)}`;
  return [
    'BEGIN:VEVENT',
    `UID:${net(seance)}-${une.genre}${cle}@seance-tenante`,
    `DTSTAMP:${compacte(timbre)}T000000Z`,
    `DTSTART;VALUE=DATE:${compacte(date)}`,
    `DTEND;VALUE=DATE:${compacte(ajouteJours(date, 1))}`,
    `SUMMARY:${texte(une.quoi)}`,
    `DESCRIPTION:${texte(`Pour : ${une.pour}\nSource : ${une.article}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * The deadlines as an iCalendar file (RFC 5545), a whole-day event each; those without a date are left out. Lines end
 * with CRLF; identities and stamps come from the sitting, so that the same data give the same bytes and an agenda that
 * already holds an event updates it.
 */
export function calendrier(entree: Calendrier): string {
  const lignes = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//seance-tenante//echeances//FR',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${texte(entree.titre)}`,
    ...entree.echeances.flatMap((une) => (une.date === undefined ? [] : evenement(entree, une, une.date))),
    'END:VCALENDAR',
  ];
  return `${lignes.map(pliee).join('\r\n')}\r\n`;
}

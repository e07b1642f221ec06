import { naturesDansLeLivre } from './dictionnaire.ts';
import { GERONDIF } from './natures.ts';

/** What is put before words to make new ones, which no dictionary keeps up with. */
const DEVANT =
  /^(?:multi|pluri|inter|intra|infra|agro|bio|cyber|télé|micro|mini|macro|méga|hydro|photo|géo|vidéo|électro|socio|médico|péri|thermo|auto|anti|post|éco|euro|techno|ciné|nano|aéro|néo|ultra|hyper|super|supra|extra|poly|mono|neuro|psycho|ethno|archéo|sylvo|viti|horti|pisci|apri|aqua|archi|audio|bi|tri|quadri|centi|pseudo|contre|magnéto|crypto|pré|omni|para|radio|servo|turbo|cryo|rétro|semi|demi|non|quasi|vice|ex|franco|sino|nord|sud|sur|sous|est|ouest|centre)-?(.{5,})$/u;

/** Short ones, that a slip makes as often as a word does: the rest must be long. */
const DEVANT_LONG = /^(?:co|dé|dés)-?(.{9,})$/u;

/** Whether a word that the dictionary lacks is made of a known one and of what may be put before any. */
export function estCompose(mot: string): boolean {
  // "dépérissants": any present participle may be an adjective.
  const participe = /ants$/u.test(mot) ? naturesDansLeLivre(mot.slice(0, -1)) : undefined;
  if (participe !== undefined && (participe & GERONDIF) !== 0) return true;
  const reste = DEVANT.exec(mot)?.[1] ?? DEVANT_LONG.exec(mot)?.[1];
  return reste !== undefined && naturesDansLeLivre(reste) !== undefined;
}

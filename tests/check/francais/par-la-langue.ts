import type { Ecrit } from '../../../src/check/ecrits/ecrit.ts';
import { lignesDuCorps } from '../../../src/check/ecrits/ligne.ts';
import { fautesDeLangue } from '../../../src/check/francais/fautes-de-langue.ts';

const MAISON = { has: (mot: string): boolean => mot === 'hydrobat', cle: 'hydrobat' };

function papier(texte: string): Ecrit {
  const lignes = lignesDuCorps(['corps'], texte);
  const debuts: number[] = [];
  let place = 0;
  for (const { nu } of lignes) {
    debuts.push(place);
    place += nu.length + 1;
  }
  return { genre: 'convention', id: 'essai', lignes, nu: lignes.map(({ nu }) => nu).join('\n'), debuts };
}

/** The words that the language points at in a text, without a sitting around it. */
export function montre(texte: string): readonly string[] {
  const lu = papier(texte);
  return fautesDeLangue(lu, MAISON).map(({ debut, fin }) => lu.nu.slice(debut, fin));
}

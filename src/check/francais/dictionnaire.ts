import { ouvreLeLivre } from './livre.ts';
import type { Natures } from './natures.ts';

const FIN_DE_LIGNE = 10;
const TABULATION = 9;

/** The whole lexicon in memory: lines in the order of their bytes. Opened at the first word that is looked up. */
let livre: Buffer | undefined;

const ouvert = (): Buffer => {
  livre ??= ouvreLeLivre();
  return livre;
};

/** Where the line begins that holds the byte at `place`: a few bytes before, and no call is made for them. */
function debutDeLigne(octets: Buffer, place: number): number {
  let debut = place;
  while (debut > 0 && octets[debut - 1] !== FIN_DE_LIGNE) debut -= 1;
  return debut;
}

/** Where the line after the one that holds `place` begins. */
function ligneSuivante(octets: Buffer, place: number): number {
  let fin = place;
  while (fin < octets.length && octets[fin] !== FIN_DE_LIGNE) fin += 1;
  return fin + 1;
}

/** Less than 0 when the form of the line at `debut` comes before `cle`, 0 when it is the same. */
function compare(octets: Buffer, debut: number, cle: Buffer): number {
  for (let rang = 0; rang < cle.length; rang += 1) {
    const ecart = (octets[debut + rang] ?? 0) - (cle[rang] ?? 0);
    if (ecart !== 0) return ecart;
  }
  return octets[debut + cle.length] === TABULATION ? 0 : 1;
}

/** Where the first line begins whose form does not come before `cle`. */
function placeDe(octets: Buffer, cle: Buffer): number {
  let bas = 0;
  let haut = octets.length;
  while (bas < haut) {
    const debut = debutDeLigne(octets, (bas + haut) >> 1);
    if (compare(octets, debut, cle) < 0) bas = ligneSuivante(octets, debut);
    else haut = debut;
  }
  return bas;
}

/** What `forme` can be, as it is written; undefined when it is no word of the dictionary. */
export function naturesDansLeLivre(forme: string): Natures | undefined {
  const octets = ouvert();
  const cle = Buffer.from(forme);
  const debut = placeDe(octets, cle);
  if (debut >= octets.length || compare(octets, debut, cle) !== 0) return undefined;
  const place = debut + cle.length + 1;
  return Number.parseInt(octets.toString('latin1', place, ligneSuivante(octets, place) - 1), 36);
}

/** Every form of the lexicon that begins with `debut`, in order. */
export function formesEn(debut: string): readonly string[] {
  const octets = ouvert();
  const premier = placeDe(octets, Buffer.from(debut));
  const dernier = placeDe(octets, Buffer.from(`${debut}\uffff`));
  return octets
    .toString('utf8', premier, dernier)
    .split('\n')
    .map((ligne) => ligne.slice(0, Math.max(0, ligne.indexOf('\t'))))
    .filter((forme) => forme !== '');
}

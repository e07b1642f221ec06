import type { Morceau } from './cles.ts';
import { cleDe } from './cles.ts';
import type { Porteurs, Trouve, Vocabulaire } from './vocabulaire.ts';

const LETTRE = /\p{L}/u;

const estLettre = (mot: string, place: number): boolean => LETTRE.test(mot.charAt(place));

/** Where `morceau` stands in a word. */
function places(mot: string, { texte, bordGauche, bordDroit }: Morceau): readonly number[] {
  const trouvees: number[] = [];
  for (let place = mot.indexOf(texte); place !== -1; place = mot.indexOf(texte, place + 1)) {
    if (bordGauche && estLettre(mot, place - 1)) continue;
    if (bordDroit && estLettre(mot, place + texte.length)) continue;
    trouvees.push(place);
  }
  return trouvees;
}

function commence(dans: Vocabulaire, morceau: Morceau): Trouve {
  const cle = cleDe(morceau);
  const candidats = dans.parLettres.get(cle) ?? [];
  dans.parLettres.set(cle, candidats);
  const trouve = { candidats, numeros: [], places: [], vus: 0 };
  dans.trouves.set(morceau, trouve);
  return trouve;
}

/** The words of the list that hold `morceau`; those that are new since it was asked are added. */
export function porteurs(dans: Vocabulaire, morceau: Morceau): Porteurs {
  const connu = dans.trouves.get(morceau);
  const trouve = connu ?? commence(dans, morceau);
  const { candidats } = trouve;
  for (; trouve.vus < candidats.length; trouve.vus += 1) {
    const numero = candidats[trouve.vus] ?? 0;
    const siennes = places(dans.petits[numero] ?? '', morceau);
    if (siennes.length === 0) continue;
    trouve.numeros.push(numero);
    trouve.places.push(siennes);
  }
  return trouve;
}

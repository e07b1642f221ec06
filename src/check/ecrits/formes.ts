import type { Dossier } from '../../domaine/dossier.ts';
import { PLUS_DE_CONSTATS } from '../constat.ts';
import type { Constat } from '../regle.ts';
import { apres, avant } from './fenetre.ts';
import type { Recherche, Trouvaille } from './recherche.ts';
import { trouvailles } from './recherche.ts';

/** What is said of one occurrence of a wording. */
export type Dit = Pick<Constat, 'message' | 'remede'> & Partial<Omit<Constat, 'chemin'>>;

/** A wording to find, and what to say of each occurrence: undefined where it is right after all. */
export interface Forme extends Recherche {
  readonly dire: (trouvaille: Trouvaille) => Dit | undefined;
}

/** Addresses hold signs that are no punctuation. */
const ADRESSE = /:\/\/|www\.|@|\.(?:fr|com|org|eu|net)(?![\p{L}])/u;

/** Characters of an address on either side of a sign that stands in it. */
const ADRESSE_LONGUE = 200;

/** Whether an occurrence stands in an address of the web or of mail. */
export function dansUneAdresse({ ligne, place, ecrit }: Trouvaille): boolean {
  const gauche = avant(ligne.nu, place, ADRESSE_LONGUE);
  const droite = apres(ligne.nu, place, ADRESSE_LONGUE);
  if (!ADRESSE.test(gauche + droite)) return false;
  const fin = droite.indexOf(' ', ecrit.trim().length);
  return ADRESSE.test(
    gauche.slice(gauche.lastIndexOf(' ') + 1) + droite.slice(0, fin === -1 ? undefined : fin),
  );
}

/** What a message shows of a place: the occurrence with the words that touch it. */
export function autour({ ligne, place, ecrit }: Trouvaille): string {
  const gauche = /\S*\s?$/u.exec(avant(ligne.texte, place))?.[0] ?? '';
  const droite = /^\s?\S*/u.exec(apres(ligne.texte, place + ecrit.length))?.[0] ?? '';
  return `${gauche}${ecrit}${droite}`.trim();
}

/** The excerpt that finds its column: signs and lone letters or figures recur in a line, so they come with what touches them. */
const visible = (trouvaille: Trouvaille): string =>
  /[\p{L}\d]{2}/u.test(trouvaille.ecrit) ? trouvaille.ecrit.trim() : autour(trouvaille);

/** The findings of one wording, no more than a rule may tell. */
function constatsDeLaForme(dossier: Dossier, forme: Forme): readonly Constat[] {
  const constats: Constat[] = [];
  for (const trouvaille of trouvailles(dossier, forme)) {
    const dit = forme.dire(trouvaille);
    if (!dit) continue;
    constats.push({ chemin: trouvaille.ligne.chemin, ecrit: visible(trouvaille), ...dit });
    if (constats.length > PLUS_DE_CONSTATS) break;
  }
  return constats;
}

/** The findings of several wordings, in all the papers of the sitting. */
export const constatsDesFormes = (dossier: Dossier, formes: readonly Forme[]): readonly Constat[] =>
  formes.flatMap((forme) => constatsDeLaForme(dossier, forme));

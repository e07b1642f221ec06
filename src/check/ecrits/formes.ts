import type { Dossier } from '../../domaine/dossier.ts';
import type { Constat } from '../regle.ts';
import type { Recherche, Trouvaille } from './recherche.ts';
import { cherche } from './recherche.ts';

/** What is said of one occurrence of a wording. */
export type Dit = Pick<Constat, 'message' | 'remede'> & Partial<Omit<Constat, 'chemin'>>;

/** A wording to find, and what to say of each occurrence: undefined where it is right after all. */
export interface Forme extends Recherche {
  readonly dire: (trouvaille: Trouvaille) => Dit | undefined;
}

/** Addresses hold signs that are no punctuation. */
const ADRESSE = /:\/\/|www\.|@|\.(?:fr|com|org|eu|net)(?![\p{L}])/u;

/** Whether an occurrence stands in an address of the web or of mail. */
export function dansUneAdresse({ ligne, place, ecrit }: Trouvaille): boolean {
  const { nu } = ligne;
  if (!ADRESSE.test(nu)) return false;
  const debut = nu.lastIndexOf(' ', place) + 1;
  const fin = nu.indexOf(' ', place + ecrit.trim().length);
  return ADRESSE.test(nu.slice(debut, fin === -1 ? undefined : fin));
}

/** What a message shows of a place: the occurrence with the words that touch it. */
export function autour({ ligne, place, ecrit }: Trouvaille): string {
  const avant = /\S*\s?$/u.exec(ligne.texte.slice(0, place))?.[0] ?? '';
  const apres = /^\s?\S*/u.exec(ligne.texte.slice(place + ecrit.length))?.[0] ?? '';
  return `${avant}${ecrit}${apres}`.trim();
}

/** The excerpt that finds its column: signs and lone letters or figures recur in a line, so they come with what touches them. */
const visible = (trouvaille: Trouvaille): string =>
  /[\p{L}\d]{2}/u.test(trouvaille.ecrit) ? trouvaille.ecrit.trim() : autour(trouvaille);

/** The findings of several wordings, in all the papers of the sitting. */
export const constatsDesFormes = (dossier: Dossier, formes: readonly Forme[]): readonly Constat[] =>
  formes.flatMap((forme) =>
    cherche(dossier, forme).flatMap((trouvaille): readonly Constat[] => {
      const dit = forme.dire(trouvaille);
      return dit ? [{ chemin: trouvaille.ligne.chemin, ecrit: visible(trouvaille), ...dit }] : [];
    }),
  );

import type { Ecrit } from '../ecrits/ecrit.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import { lexique } from '../ecrits/lexique.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { situe } from '../ecrits/recherche.ts';
import { partiesDe } from '../francais/forme.ts';
import { NOM, V3P, V3S } from '../francais/natures.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Words that may stand twice: "nous nous engageons", "faire faire un devis". */
const REPETABLES = new Set(['nous', 'vous', 'si', 'non', 'oui', 'très', 'plus', 'faire', 'laisser']);

/** Nouns that are small words or verbs too: "la façade est est à reprendre", "ce fait fait grief", "tout l'été été suspendu". */
const NOMS_ET_OUTILS = new Set(['est', 'été', 'fait', 'pas', 'son', 'car', 'vers', 'sous', 'avant', 'bien']);

const DETERMINANT =
  /(?<!\p{L})(?:(?:le|la|un|une|ce|cet|cette|du|au|des|les|ces|aux|leur|son|sa|notre|chaque|tout|aucune?) |[ld]['\u2019])(?:\p{L}+ )?$/iu;

/** What an object, or a complement of place, begins with: a verb stands before it. */
const COMPLEMENT =
  /^ (?:l['\u2019]|d['\u2019]un|(?:un|une|le|la|les|des|du|au|aux|à|son|sa|ses|leurs?|cette|ce|cet|ces|que|sur|en|dans|par|deux|trois|plusieurs|\d+)(?!\p{L}))/u;

/** "la porte porte un numéro": the noun, then the verb that is written alike. */
function estNomPuisVerbe(mot: string, suite: string): boolean {
  const natures = partiesDe(mot)[0]?.forme.natures ?? 0;
  return (natures & NOM) !== 0 && (natures & (V3S | V3P)) !== 0 && COMPLEMENT.test(suite);
}

/** Whether the two are two words: each has its own part in the sentence. */
function sontDeuxMots(nu: string, mot: string, debut: number, fin: number): boolean {
  // "tout en en précisant le coût".
  if (mot === 'en') return /^ \p{Ll}+ant(?!\p{L})/u.test(apres(nu, fin, 30));
  if (!DETERMINANT.test(avant(nu, debut, 30))) return false;
  return NOMS_ET_OUTILS.has(mot) || estNomPuisVerbe(mot, apres(nu, fin, 12));
}

interface Repetition {
  readonly mot: string;
  readonly position: number;
  /** Where the second ends. */
  readonly fin: number;
}

/** A word that a hyphen or an apostrophe joins to another is a part, and not a word. */
const estJoint = (signe: string): boolean => /[-'\u2019]/u.test(signe);

function repetition({ nu }: Ecrit, debut: number, fin: number, suivant: number): Repetition | undefined {
  const longueur = fin - debut;
  if (longueur < 2 || suivant - fin !== 1 || /\n/u.test(nu.charAt(fin))) return undefined;
  if (nu.charCodeAt(debut) !== nu.charCodeAt(suivant) || /[\p{L}\d]/u.test(nu.charAt(suivant + longueur)))
    return undefined;
  const mot = nu.slice(debut, fin);
  if (nu.slice(suivant, suivant + longueur) !== mot || !/^\p{Ll}+$/u.test(mot) || REPETABLES.has(mot))
    return undefined;
  if (
    estJoint(nu.charAt(debut - 1)) ||
    estJoint(nu.charAt(suivant + longueur)) ||
    !/\s/u.test(nu.charAt(fin))
  )
    return undefined;
  if (sontDeuxMots(nu, mot, debut, suivant + longueur)) return undefined;
  return { mot, position: debut, fin: suivant + longueur };
}

/** Words of small letters written twice in a row on one line. */
function repetitions(papier: Ecrit): readonly Repetition[] {
  const { debuts, fins } = lexique(papier);
  const trouvees: Repetition[] = [];
  for (let rang = 0; rang + 1 < debuts.length; rang += 1) {
    const trouvee = repetition(papier, debuts[rang] ?? 0, fins[rang] ?? 0, debuts[rang + 1] ?? 0);
    if (trouvee) trouvees.push(trouvee);
  }
  return trouvees;
}

const trouves = parPapier<Constat>();

/** A word is not written twice in a row. */
export const REDA_21: Regle = {
  code: 'REDA-21',
  nom: 'mots-repetes',
  titre: "Un mot n'est pas écrit deux fois de suite",
  gravite: 'avertissement',
  sources: [methode("un mot répété sans raison est le reste d'une phrase reprise")],
  pourquoi:
    "« de de », « la la » : l'œil les saute à la relecture, surtout en fin de ligne, et le correcteur ne les voit pas toujours. L'acte " +
    "publié, lui, les garde. Deux mots qui s'écrivent de même, un nom puis un verbe (« la porte porte un numéro »), ne sont pas une répétition.",
  exemples: {
    valides: [
      {
        titre: 'Une répétition voulue',
        yaml: 'rapports/2.md: { decision: ["dit que nous nous engageons"] }',
      },
    ],
    fautifs: [
      { titre: 'de de', yaml: 'rapports/2.md: { decision: ["fixe les horaires de de la déchèterie"] }' },
    ],
  },
  controle: ({ dossier }) =>
    trouves(dossier, [], (papier) =>
      repetitions(papier).flatMap(({ mot, position, fin }): readonly Constat[] => {
        const lieu = situe(papier, position, fin - position);
        if (!lieu) return [];
        const message = `« ${mot} » est écrit deux fois de suite : « ${lieu.ecrit} ».`;
        return [{ chemin: lieu.ligne.chemin, ecrit: lieu.ecrit, message, remede: 'Retirer le mot en trop.' }];
      }),
    ),
};

import type { LoadCode } from './load-code.ts';
import { erreur } from './load-code.ts';

/** Texts that are longer, or deeper, than any honest one. */
export const CODES_TAILLES: readonly LoadCode[] = [
  erreur(
    'TAILLE-01',
    'Image collée en texte',
    "Un traitement de texte qui enregistre au format Markdown y met ses images sous la forme de milliers de lettres et de chiffres à la suite (« data:image/png;base64 »). Le texte d'un acte ne contient pas d'image, et ces signes s'imprimeraient tels quels. Retirer tout le passage, d'ordinaire à la fin du fichier.",
  ),
  erreur(
    'TAILLE-02',
    'Mot trop long',
    "Plus de 2 000 caractères se suivent sans une espace. Aucun mot n'en a tant, ni aucune adresse de page : un fichier d'une autre sorte a sans doute été collé là, ou les espaces ont été perdues.",
  ),
  erreur(
    'TAILLE-03',
    'Ligne ou paragraphe trop long',
    'Un paragraphe a 25 000 caractères au plus, soit huit pages sans un alinéa. Au-delà, les lignes vides qui séparent les paragraphes ont sans doute été perdues. En remettre, ou retirer ce qui a été collé par erreur.',
  ),
  erreur(
    'TAILLE-04',
    'Texte trop long',
    "Le texte d'un rapport, d'une convention ou d'un débat a 500 000 caractères et 10 000 lignes au plus, soit plus de cent cinquante pages. Au-delà, un autre texte a sans doute été enregistré sous ce nom ; un document de cette taille s'annexe sans être recopié.",
  ),
  erreur(
    'TAILLE-05',
    'Trop de signes de mise en forme',
    'Les étoiles, les traits bas, les crochets, les barres et les barres inverses mettent le texte en forme. Un texte en compte 10 000 au plus, un paragraphe 2 000, et une ligne de tableau 100 barres : un tableau plus large ou plus long ne tient pas dans un acte.',
  ),
  erreur(
    'TAILLE-06',
    'Listes trop emboîtées',
    'Des listes sont mises les unes dans les autres sur plus de neuf niveaux. Un acte en a deux ou trois. Le plus souvent, une ligne commence par une suite de tirets qui ne devait pas faire de liste.',
  ),
  erreur(
    'TAILLE-07',
    'Valeur trop longue',
    "La valeur d'une clé (un titre, un lieu, un motif) a 2 000 caractères au plus ; un point de la décision ou le texte d'un amendement, 25 000. Un texte plus long a sa place dans le corps du rapport.",
  ),
];

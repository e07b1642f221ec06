import type { LoadCode } from './load-code.ts';
import { erreur } from './load-code.ts';

/** Texts that are not readable YAML. */
export const CODES_YAML: readonly LoadCode[] = [
  erreur(
    'YAML-01',
    'Écriture illisible',
    "Les données s'écrivent « clé: valeur », une par ligne, décalées par des espaces. Le plus souvent, un texte contient « : » ou commence par un signe réservé (@, %, [, {, \", ', `…) : le mettre entre guillemets droits suffit. Sinon, un guillemet, un crochet ou une accolade n'est pas fermé, ou une ligne n'est pas alignée.",
  ),
  erreur(
    'YAML-02',
    'Clé écrite deux fois',
    "Une même clé est écrite deux fois dans le même groupe. L'une des deux valeurs serait perdue : le programme ne choisit pas à votre place.",
  ),
  erreur(
    'YAML-03',
    'Repère ou renvoi',
    "Les repères (&), les renvois (*) et les étiquettes (!) de YAML ne sont pas acceptés : on doit pouvoir lire chaque valeur là où elle est écrite. Un texte qui commence par l'un de ces signes se met entre guillemets droits.",
  ),
  erreur(
    'YAML-04',
    'En-tête absent ou mal fermé',
    'Un rapport et une convention commencent par un en-tête : une ligne « --- », les données, une seconde ligne « --- ». Le texte vient ensuite.',
  ),
  erreur(
    'YAML-05',
    'En-tête dans une autre langue',
    "Un mot écrit après les premiers tirets annonce un en-tête dans une autre langue que YAML. Certaines de ces langues sont des programmes : rien n'en est lu ni exécuté.",
  ),
  erreur(
    'YAML-06',
    'Imbrication trop profonde',
    "Les données sont imbriquées sur plus de cinquante niveaux, ce qu'aucun fichier de séance ne demande. Reprendre la structure du fichier.",
  ),
  erreur(
    'YAML-07',
    'Fichier coupé en deux',
    "Une ligne de tirets « --- » au milieu d'un fichier de données commence un second document, qui serait perdu. La retirer.",
  ),
  erreur(
    'YAML-08',
    'Élément de liste lu comme la suite du texte',
    "Un texte peut tenir sur plusieurs lignes décalées. Une ligne qui commence par un tiret, une puce ou un numéro sans être alignée sur les autres éléments est donc prise pour la suite de la ligne d'au-dessus, et deux décisions n'en feraient plus qu'une. Aligner les tirets, ou remettre à la ligne d'au-dessus le début de cette ligne si le texte continue.",
  ),
  erreur(
    'YAML-09',
    'Une espace de trop, ou qui manque',
    "Dans les données, une espace compte : devant une ligne, elle dit à quel groupe la ligne appartient ; après un tiret ou des deux-points, elle les sépare de ce qui suit. Un texte qui contient « : » se met entre guillemets droits. Quand un seul de ces gestes suffit à rendre le fichier lisible, c'est lui qui est montré, à la place de tout ce qu'il rendait faux.",
  ),
  erreur(
    'YAML-10',
    'Texte coupé par un dièse',
    "Un « # » précédé d'une espace commence un commentaire : tout ce qui le suit sur la ligne est ignoré. « titre: Lot #2 de la voirie » ne garderait que « Lot », et l'acte avec lui. Mettre le texte entre guillemets droits. Un vrai commentaire laisse une espace après le « # ».",
  ),
];

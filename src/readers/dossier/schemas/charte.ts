import type * as z from 'zod';
import type { Charte } from '../../../document/charte.ts';
import { booleen, couleur, nombre, oneOf, text } from '../shape/kinds.ts';
import { group, list, table } from '../shape/structure.ts';

const style = group({
  corps: nombre().exactOptional().describe('Taille des lettres, en points.'),
  interligne: nombre().exactOptional().describe("D'une ligne à l'autre, en nombre de corps."),
  gras: booleen().exactOptional().describe('En gras.'),
  italique: booleen().exactOptional().describe('En italique.'),
  couleur: couleur().exactOptional().describe('Couleur des lettres.'),
  alignement: oneOf(['gauche', 'centre', 'droite', 'justifie']).exactOptional().describe('Alignement.'),
  avant: nombre().exactOptional().describe('Espace avant, en points.'),
  apres: nombre().exactOptional().describe('Espace après, en points.'),
  retrait: nombre().exactOptional().describe('Retrait à gauche, en points.'),
  alinea: nombre().exactOptional().describe('Retrait de la première ligne, en plus, en points.'),
  solidaire: booleen().exactOptional().describe('Reste sur la page de ce qui suit.'),
  insecable: booleen().exactOptional().describe("Reste d'un seul tenant."),
  filet: nombre().exactOptional().describe("Épaisseur d'un filet sous le bloc, en points."),
  saut: booleen().exactOptional().describe('Commence sur une nouvelle page.'),
});

const tableau = group({
  corps: nombre().describe('Taille des lettres, en points.'),
  interligne: nombre().describe("D'une ligne à l'autre, en nombre de corps."),
  marge_cellule: group({
    horizontale: nombre().describe('À gauche et à droite, en points.'),
    verticale: nombre().describe('En haut et en bas, en points.'),
  }).describe("Marges à l'intérieur des cellules."),
  filet: group({
    epaisseur: nombre().describe('Épaisseur, en points.'),
    couleur: couleur().describe('Couleur.'),
  }).describe('Filets du tableau.'),
  fond_entete: couleur().describe("Fond de la ligne d'en-tête."),
  avant: nombre().describe('Espace avant, en points.'),
  apres: nombre().describe('Espace après, en points.'),
});

const rang = group({
  gras: booleen().exactOptional().describe('En gras.'),
  fond: couleur().exactOptional().describe('Couleur du fond.'),
  solidaire: oneOf(['suivant', 'precedent'])
    .exactOptional()
    .describe('Reste sur la page de la ligne suivante (elle annonce) ou précédente (elle totalise).'),
});

const page = group({
  largeur: nombre().describe('Largeur, en points.'),
  hauteur: nombre().describe('Hauteur, en points.'),
  marges: group({
    haut: nombre().describe('Marge du haut, en points.'),
    bas: nombre().describe('Marge du bas, en points.'),
    gauche: nombre().describe('Marge de gauche, en points.'),
    droite: nombre().describe('Marge de droite, en points.'),
  }).describe('Marges de la page.'),
});

const bandeau = {
  corps: nombre().describe('Taille des lettres, en points.'),
  couleur: couleur().describe('Couleur des lettres.'),
  filet: nombre().describe('Épaisseur du filet, en points.'),
};

const listes = group({
  retrait: nombre().describe('Retrait de la marque, en points.'),
  marge: nombre().describe('Place de la marque, en points.'),
  avant: nombre().describe('Espace avant, en points.'),
  apres: nombre().describe('Espace après, en points.'),
  tiret: text('-').describe('Marque du premier niveau.'),
  point: text('.').describe('Marque du second niveau.'),
});

const typographie = group({
  apostrophe: oneOf(['droite', 'courbe']).describe("Forme de l'apostrophe."),
  espace_ponctuation: oneOf(['fine', 'pleine']).describe('Espace avant ; ! et ?'),
  espace_numero: booleen().describe('Une espace insécable sépare « n° » du nombre.'),
});

const logo = group({
  fichier: text('logo.png').describe(
    'Son fichier (PNG, JPEG ou SVG), dans le dossier des modèles de la maison.',
  ),
  texte_alternatif: text('Commune de Saint-Exemple').describe(
    "Ce qu'il montre, en quelques mots, pour qui ne le voit pas.",
  ),
  largeur: nombre().exactOptional().describe('Sa largeur, en millimètres.'),
  alignement: oneOf(['gauche', 'centre', 'droite'])
    .exactOptional()
    .describe('Sa place sur la première page.'),
  largeur_entete: nombre()
    .exactOptional()
    .describe(
      "Sa largeur dans l'en-tête des pages suivantes, en millimètres ; sans elle, il n'y figure pas.",
    ),
});

const fichiersPolice = group({
  normal: text('Marianne-Regular.ttf').describe('Le fichier des lettres ordinaires.'),
  gras: text('Marianne-Bold.ttf').describe('Celui des lettres grasses.'),
  italique: text('Marianne-Italic.ttf').describe('Celui des lettres italiques.'),
  gras_italique: text('Marianne-BoldItalic.ttf').describe('Celui des lettres grasses et italiques.'),
});

/** `templates/charte.yaml`: the house style. */
export const charteSchema: z.ZodType<Charte> = group({
  page: page.describe('La page.'),
  police: text('Arial').describe('Police du DOCX ; inutile avec « fichiers_police », qui disent leur nom.'),
  fichiers_police: fichiersPolice
    .exactOptional()
    .describe(
      'Les fichiers TTF ou OTF de la police de la maison, dans son dossier : PDF et DOCX les suivent.',
    ),
  logo: logo.exactOptional().describe('Le logo de la maison.'),
  couleur_liens: couleur().describe('Couleur des liens.'),
  entete: group(bandeau).describe("L'en-tête des pages."),
  pied: group({
    ...bandeau,
    pagination: text('Page {page} / {pages}').describe('La pagination ; {page} et {pages} y sont remplacés.'),
  }).describe('Le pied des pages.'),
  styles: table(style, 'un groupe de clés (un style, son apparence)').describe('Les styles de texte.'),
  tableaux: table(tableau, 'un groupe de clés (un style, son apparence)').describe('Les styles de tableau.'),
  rangs: table(rang, 'un groupe de clés (un style, son apparence)').describe(
    'Les styles de ligne de tableau.',
  ),
  listes: listes.describe('Les listes.'),
  signatures: group({
    corps: nombre().describe('Taille des lettres, en points.'),
    hauteur_champ: nombre().describe('Hauteur laissée à la signature, en points.'),
    avant: nombre().describe('Espace avant, en points.'),
  }).describe('Le bloc des signatures.'),
  typographie: typographie.describe('La typographie.'),
  numerotation: group({
    expose: list(text('{I}. '), 'une liste de modèles', '["{I}. ", "{A}. "]').describe(
      "Numéros des titres de l'exposé, par niveau : {1}, {I}, {A}, {a} sont remplacés par le rang.",
    ),
  }).describe('Les numéros des titres.'),
  cesure: group({
    avant: nombre().describe('Lettres, au moins, avant une coupure.'),
    apres: nombre().describe('Lettres, au moins, après une coupure.'),
  }).describe('La coupure des mots.'),
});

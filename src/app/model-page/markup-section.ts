import { VOCABULARY } from '../../document/markup/vocabulary.ts';
import { table } from './facts-section.ts';

const TAGS: Readonly<Record<string, string>> = {
  document: 'le document entier : son titre, sa date, ce que le fichier dit de lui-même',
  entete: "l'en-tête courant",
  pied: 'le pied de page courant',
  corps: 'le texte du document',
  h1: 'le titre du document',
  h2: 'un titre de partie',
  h3: 'un titre de troisième niveau',
  h4: 'un titre de quatrième niveau',
  h5: 'un titre de cinquième niveau',
  h6: 'un titre de sixième niveau',
  p: 'un paragraphe ; `class` nomme son style dans la charte',
  section: 'un ensemble de blocs',
  ul: 'une liste à puces',
  ol: 'une liste numérotée',
  li: "un élément d'une liste",
  dl: 'des libellés et leurs valeurs, en colonnes',
  dt: 'un libellé',
  dd: 'sa valeur',
  aside: 'une note, et le signe qui y renvoie',
  table: 'un tableau',
  caption: 'la légende du tableau',
  colgroup: 'les colonnes du tableau',
  col: 'une colonne : sa part de la largeur, son alignement',
  thead: 'la tête du tableau, répétée à chaque page',
  tbody: 'les lignes du tableau',
  tr: 'une ligne',
  th: 'une case de titre',
  td: 'une case',
  signatures: 'les signataires, côte à côte',
  signataire: 'un signataire, et le nom de son champ de signature',
  dessus: 'ce qui est au-dessus de la signature',
  dessous: 'ce qui est au-dessous',
  img: "une image de la maison, seule sur sa ligne : `src`, son fichier ; `alt`, ce qu'elle montre ; `largeur`, en millimètres ; `align`, `gauche`, `centre` ou `droite` ; `legende`, ce qui s'imprime dessous",
  'saut-de-page': 'passe à la page suivante',
  inserer: 'met ici un texte rédigé, par le nom de son casier ; `niveau` est celui de ses titres',
  'inserer-texte': 'met ici un texte rédigé, dans la phrase',
  strong: 'gras',
  em: 'italique',
  sup: 'exposant',
  a: 'un lien',
  br: 'passe à la ligne',
  insecable: 'ne se coupe pas en fin de ligne',
  derive: 'une valeur calculée, repérée dans le document Word',
  blanc: 'un blanc à remplir à la main : son libellé, sa largeur en points',
};

/** What is told of a tag; undefined when nobody described it. */
export const tagOf = (name: string): string | undefined => TAGS[name];

const CONTENTS: Readonly<Record<string, string>> = {
  inlines: 'du texte',
  blocks: 'des blocs',
  flow: 'du texte ou des blocs',
  empty: 'rien',
};

const contentOf = (content: string | readonly string[]): string =>
  typeof content === 'string' ? (CONTENTS[content] ?? '') : content.map((name) => `\`${name}\``).join(', ');

/** The tags that templates may write. */
export const markupSection = (): string =>
  table(
    ['Balise', "Ce que c'est", 'Contient', 'Attributs (! : exigé)'],
    Object.entries(VOCABULARY).map(([name, { content, attributes }]) => [
      `\`<${name}>\``,
      tagOf(name) ?? '(à décrire)',
      contentOf(content),
      attributes.map((attribute) => `\`${attribute}\``).join(', '),
    ]),
  );

/** What an error of syntax is called, and what to do about it, in French. */
export interface SyntaxWording {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

const QUOTE = 'Mettre tout le texte entre guillemets droits, par exemple titre: "Budget : le vote".';

/** An error of syntax, in French; the remedy is to put a text between quotes unless told otherwise. */
export const wording = (message: string, hint = QUOTE, code = 'YAML-01'): SyntaxWording => ({
  code,
  message,
  hint,
});

/** For what no other wording tells. */
export const UNREADABLE: SyntaxWording = wording("Ce passage n'a pas pu être lu.");

/** Anchors, aliases and tags are refused: they hide what is written, and nobody here needs them. */
export const MARKER: SyntaxWording = wording(
  'Une valeur qui commence par &, * ou ! est prise pour un repère ou un renvoi, et ils ne sont pas acceptés.',
  'Si le signe fait partie du texte, mettre tout le texte entre guillemets droits ; sinon, le retirer.',
  'YAML-03',
);

const INDENTATION = wording(
  "Cette ligne n'est pas alignée avec celles qui l'entourent, ou un crochet ou une accolade n'est pas fermé.",
  "Aligner les clés d'un même groupe sur la même colonne, avec des espaces, et fermer ce qui est ouvert.",
);

const COLON = wording("Un texte qui contient « : » suivi d'une espace est pris pour une clé.");

const closing = (what: string, by: string): SyntaxWording =>
  wording(`${what} est ouvert ici et n'est pas fermé.`, `Fermer avec ${by}, à la fin de ce qui est ouvert.`);

/** By sign that was opened and not closed. */
export const UNCLOSED: Readonly<Record<'[' | '{' | '"' | "'", SyntaxWording>> = {
  '[': closing('Un crochet', '« ] »'),
  '{': closing('Un groupe entre accolades', '« } »'),
  '"': closing('Un texte entre guillemets', 'un guillemet droit'),
  "'": closing('Un texte entre apostrophes', 'une apostrophe'),
};

/** A key that stands twice. */
export const TWICE: SyntaxWording = wording(
  'Cette clé est écrite deux fois dans le même groupe.',
  "N'en garder qu'une.",
  'YAML-02',
);

const LONG_KEY = wording(
  "Une clé tient sur une ligne : celle-ci n'est pas finie, ou les deux-points manquent.",
  'Écrire « clé: valeur » : la clé, deux-points, une espace, la valeur.',
);

/** A value that begins so is taken for an anchor, an alias or a tag. */
export const BEGINS_WITH_MARKER = /^(?:[^#]*:|\s*-)\s+[&*!]/u;

/** By code of the library `yaml`. */
export const WORDINGS: Readonly<Record<string, SyntaxWording>> = {
  ALIAS_PROPS: MARKER,
  BAD_ALIAS: MARKER,
  BAD_COLLECTION_TYPE: INDENTATION,
  BAD_DIRECTIVE: wording(
    'Une ligne qui commence par % est une consigne que le programme ne lit pas.',
    'Retirer cette ligne.',
  ),
  BAD_DQ_ESCAPE: wording(
    'Entre guillemets droits, la barre oblique inverse annonce un caractère spécial, et celui-ci est inconnu.',
    'Doubler la barre oblique inverse, ou mettre le texte entre apostrophes.',
  ),
  BAD_INDENT: INDENTATION,
  BAD_PROP_ORDER: MARKER,
  BAD_SCALAR_START: wording('Un texte sans guillemets ne peut pas commencer par ce signe.'),
  BLOCK_AS_IMPLICIT_KEY: COLON,
  BLOCK_IN_FLOW: wording(
    'Entre crochets ou accolades, on ne peut pas passer à une liste à tirets.',
    'Séparer les éléments par des virgules, ou écrire toute la liste avec des tirets.',
  ),
  DUPLICATE_KEY: TWICE,
  KEY_OVER_1024_CHARS: LONG_KEY,
  MISSING_CHAR: wording(
    "Il manque un signe : deux-points après une clé, une virgule, ou le guillemet ou l'apostrophe qui ferme un texte.",
    "Vérifier que ce qui est ouvert est fermé ; dans un texte entre apostrophes, doubler l'apostrophe.",
  ),
  MULTILINE_IMPLICIT_KEY: LONG_KEY,
  MULTIPLE_ANCHORS: MARKER,
  MULTIPLE_DOCS: wording(
    'Une ligne de tirets « --- » coupe le fichier en deux.',
    "Retirer cette ligne : un fichier de données est d'un seul tenant.",
    'YAML-07',
  ),
  MULTIPLE_TAGS: MARKER,
  TAB_AS_INDENT: wording(
    'Une tabulation est employée pour décaler la ligne.',
    'La remplacer par des espaces.',
    'CARAC-07',
  ),
  TAG_RESOLVE_FAILED: MARKER,
  UNEXPECTED_TOKEN: wording(
    "Ce passage n'a pas sa place ici : le texte qui précède est déjà fini, ou un crochet ou une accolade est de trop.",
  ),
};

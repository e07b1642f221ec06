/** An error of the XML parser, told in French. `at`: the place to look at is the element left open, or just closed. */
export interface XmlSentence {
  readonly message: string;
  readonly hint: string;
  readonly at?: 'open' | 'closed';
}

const CLOSE_TAG = 'Écrire la balise fermante </…> au bon endroit.';
const QUOTES = 'Écrire les attributs ainsi : nom="valeur", séparés par une espace.';

const SENTENCES: readonly (readonly [RegExp, (match: RegExpExecArray) => XmlSentence])[] = [
  [
    /unclosed tag: (.*)$/,
    ([, name]) => ({ message: `L'élément « <${name}> » n'est pas fermé.`, hint: CLOSE_TAG, at: 'open' }),
  ],
  [
    /unexpected close tag/,
    () => ({
      message: "L'élément ouvert ici n'est pas fermé avant celui qui le contient.",
      hint: CLOSE_TAG,
      at: 'closed',
    }),
  ],
  [
    /unmatched closing tag: (.*)\.$/,
    ([, name]) => ({
      message: `La balise « </${name}> » ferme un élément qui n'est pas ouvert.`,
      hint: CLOSE_TAG,
    }),
  ],
  [
    /duplicate attribute: (.*)\.$/,
    ([, name]) => ({ message: `L'attribut « ${name} » est écrit deux fois.`, hint: "N'en garder qu'un." }),
  ],
  [
    /attribute|whitespace between|unquoted|forward-slash/,
    () => ({ message: "Un attribut n'est pas écrit comme il faut.", hint: QUOTES }),
  ],
  [
    /disallowed character in tag name|disallowed character in closing tag/,
    () => ({
      message: "Le signe « < » n'est pas suivi du nom d'un élément.",
      hint: "Écrire &lt; pour le signe lui-même ; le nom d'un élément ne peut pas venir des données.",
    }),
  ],
  [
    /root/,
    () => ({
      message: 'Le modèle doit tenir tout entier dans un seul élément <document>.',
      hint: 'Placer le texte dans <document> … </document>.',
    }),
  ],
];

/** Returns an error message of saxes as French sentences. */
export function xmlSentence(error: string): XmlSentence {
  const text = error.replace(/^[^:]*:\d+:\d+: |^\d+:\d+: /, '');
  for (const [pattern, sentence] of SENTENCES) {
    const match = pattern.exec(text);
    if (match) return sentence(match);
  }
  return {
    message: "Le balisage du modèle n'est pas bien formé.",
    hint: 'Vérifier les balises de ce passage.',
  };
}

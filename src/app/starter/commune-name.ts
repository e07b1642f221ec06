const ARTICLES: Readonly<Record<string, string>> = { du: 'Le ', des: 'Les ', 'de la': 'La ', "de l'": "L'" };

/** The name of a commune without what it is: « Commune du Fied » is Le Fied. */
export function nameOf(nom: string): string {
  const [, avant = '', reste] =
    /^(?:commune|ville|village) (du|des|de la|de l['’]|de|d['’]) ?(?=\p{L})(.+)$/iu.exec(nom.trim()) ?? [];
  if (reste === undefined) return nom;
  return (ARTICLES[avant.toLowerCase().replace('’', "'")] ?? '') + reste;
}

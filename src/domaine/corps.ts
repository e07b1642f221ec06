/** A heading of a written body. */
export interface Titre {
  /** 1 to 6. */
  readonly niveau: number;
  readonly titre: string;
  /** Written `{#id}` at the end of the line, else made from the title. */
  readonly id: string;
}

/** "Montant et modalités" becomes "montant-et-modalites". */
export const identifiant = (titre: string): string =>
  titre
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** The headings of a Markdown body, in order. */
export function titres(corps: string): readonly Titre[] {
  return corps.split(/\r?\n/u).flatMap((ligne): Titre[] => {
    const lu = /^(#{1,6})\s+(.*?)(?:\s*\{#([\w-]+)\})?\s*#*$/u.exec(ligne);
    if (!lu) return [];
    const titre = lu[2] ?? '';
    return [{ niveau: (lu[1] ?? '').length, titre, id: lu[3] ?? identifiant(titre) }];
  });
}

/** The level-2 headings that stand under the level-1 heading named `partie`. */
export function titresDe(corps: string, partie: string): readonly Titre[] {
  const tous = titres(corps);
  const debut = tous.findIndex(({ niveau, id }) => niveau === 1 && id === identifiant(partie));
  if (debut === -1) return [];
  const fin = tous.findIndex(({ niveau }, rang) => rang > debut && niveau === 1);
  return tous.slice(debut + 1, fin === -1 ? undefined : fin).filter(({ niveau }) => niveau === 2);
}

/**
 * What a cross-reference points at. `genre` names the formula that words it (`templates/renvois/<genre>.hbs`),
 * `valeurs` are what the formula prints, `cible` is the id of the block it links to, when there is one.
 */
export interface Renvoi {
  readonly genre: 'article' | 'annexe' | 'montant' | 'montant-taxe' | 'versement' | 'texte';
  readonly valeurs: Readonly<Record<string, string | number | boolean>>;
  readonly cible?: string;
}

/** Cross-references by the id that prose writes: `[montant](#subvention)`. */
export type Renvois = ReadonlyMap<string, Renvoi>;

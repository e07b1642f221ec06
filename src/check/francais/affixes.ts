/** One way to inflect: a form that meets `condition` loses `retire` at its end and takes `ajoute`. */
export interface Affixe {
  readonly retire: string;
  readonly ajoute: string;
  readonly condition: RegExp | undefined;
  /** What the form made may take in its turn: of use to tell the singular (`L'`) from the plural. */
  readonly suite: string;
  readonly enTete: boolean;
}

/** A word of the dictionary and the names of the affixes that it takes, two characters each. */
export interface Entree {
  readonly mot: string;
  readonly drapeaux: readonly string[];
}

const enDeux = (drapeaux: string): readonly string[] => drapeaux.match(/../gsu) ?? [];

/** "[^cg]er", at the end of a word. */
const condition = (ecrite: string): RegExp | undefined =>
  ecrite === '.' ? undefined : new RegExp(`${ecrite}$`, 'u');

/**
 * The affixes of a Hunspell `.aff` file by their names. Those that only elide what stands before (« l' », « qu' »)
 * are left out: words are looked up without it.
 */
export function lisAffixes(aff: string): ReadonlyMap<string, readonly Affixe[]> {
  const affixes = new Map<string, Affixe[]>();
  for (const ligne of aff.split('\n')) {
    const [genre, drapeau, retire = '0', ecrit = '', regle] = ligne.split(/\s+/u);
    if ((genre !== 'SFX' && genre !== 'PFX') || drapeau === undefined || regle === undefined) continue;
    const [ajoute = '', suite = ''] = ecrit.split('/');
    if (ajoute.includes("'")) continue;
    const liste = affixes.get(drapeau) ?? [];
    affixes.set(drapeau, liste);
    liste.push({
      retire: retire === '0' ? '' : retire,
      ajoute: ajoute === '0' ? '' : ajoute,
      condition: genre === 'PFX' ? undefined : condition(regle),
      suite,
      enTete: genre === 'PFX',
    });
  }
  return affixes;
}

/** The words of a Hunspell `.dic` file; its first line is their number. */
export const lisEntrees = (dic: string): readonly Entree[] =>
  dic
    .split('\n')
    .slice(1)
    .filter((ligne) => ligne !== '' && !ligne.startsWith('\t'))
    .map((ligne) => {
      const barre = ligne.indexOf('/');
      return barre === -1
        ? { mot: ligne, drapeaux: [] }
        : { mot: ligne.slice(0, barre), drapeaux: enDeux(ligne.slice(barre + 1)) };
    });

/** The form that `affixe` makes of `mot`; nothing where it does not apply. */
export function flechi(
  mot: string,
  { retire, ajoute, condition: voulue, enTete }: Affixe,
): string | undefined {
  if (enTete) return ajoute + mot;
  if (!mot.endsWith(retire) || (voulue && !voulue.test(mot))) return undefined;
  return mot.slice(0, mot.length - retire.length) + ajoute;
}

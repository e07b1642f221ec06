import type { DataPath, Fault, Related } from '../../../diagnostics/fault.ts';
import type { Elu } from '../../../domaine/conseil.ts';
import type { RegistreEcrit } from '../../../domaine/registre.ts';
import { lignesDuRegistre, seRecouvrent } from '../../../domaine/registre.ts';

/** A fault on the data, its path told from the root of the file. */
export type RegisterProblem = Pick<Fault, 'code' | 'message' | 'hint' | 'written' | 'related'> & {
  readonly path: DataPath;
};

interface Named {
  readonly nom: string;
  readonly path: DataPath;
}

interface Line extends Named {
  readonly elu: Elu;
}

const related = (first: Named, message: string): readonly Related[] => [
  { path: ['registre', ...first.path], message },
];

/** Every name that comes a second time, with the first of those before it that `clashes` with it. */
function repeated<T extends Named>(
  all: readonly T[],
  clashes: (first: T, again: T) => boolean = () => true,
): readonly { readonly first: T; readonly again: T }[] {
  const before = new Map<string, T[]>();
  return all.flatMap((again) => {
    const same = before.get(again.nom) ?? [];
    before.set(again.nom, [...same, again]);
    const first = same.find((one) => clashes(one, again));
    return first ? [{ first, again }] : [];
  });
}

/** Members and substitutes, in the order of the register. */
const people = (registre: RegistreEcrit): readonly Line[] =>
  lignesDuRegistre(registre).map(({ elu, place }) => ({ elu, nom: elu.nom, path: ['communes', ...place] }));

const isDated = ({ elu: { depuis, jusqu_au } }: Line): boolean =>
  depuis !== undefined || jusqu_au !== undefined;

/** One person on two lines for one same day. Terms, offices or substitutions that follow each other are right. */
function doubled({ first, again }: { readonly first: Line; readonly again: Line }): RegisterProblem {
  const dated = isDated(first) || isDated(again);
  return {
    code: 'NOM-04',
    path: again.path,
    message: dated
      ? `« ${again.nom} » a deux lignes au registre pour les mêmes jours : la seconde commence avant que la première finisse.`
      : `« ${again.nom} » est deux fois au registre : un nom y désigne une seule personne.`,
    written: again.nom,
    related: related(first, 'La première fois ici.'),
    hint: dated
      ? "Dater les deux lignes (depuis, jusqu_au) : la seconde commence après le dernier jour de la première ; pour deux homonymes, ajouter à l'un son second prénom."
      : "Retirer l'une des deux lignes ; si ce sont deux mandats ou deux fonctions de la même personne, les dater (depuis, jusqu_au) ; pour deux homonymes, ajouter à l'un son second prénom.",
  };
}

/** Lines without a civility, where the other lines have one: a house that prints none has none at all. */
function withoutCivility(lines: readonly Line[]): readonly RegisterProblem[] {
  const without = lines.filter(({ elu }) => elu.personne.civilite === undefined);
  if (2 * without.length >= lines.length) return [];
  return without.map(({ nom, path }) => ({
    code: 'FORME-18',
    path,
    message: `« ${nom} » n'a pas de civilité (M. ou Mme), alors que les autres membres en ont une.`,
    written: nom,
    hint: 'Écrire « M. » ou « Mme » devant le nom.',
  }));
}

/** Names that lack their civility, or that stand twice in the register on one same day: a name is the identity of a person, and of a commune. */
export function registerProblems(registre: RegistreEcrit): readonly RegisterProblem[] {
  const communes = registre.communes.map(({ nom }, rank) => ({ nom, path: ['communes', rank, 'nom'] }));
  return [
    ...withoutCivility(people(registre)),
    ...repeated(people(registre), (first, again) => seRecouvrent(first.elu, again.elu)).map(doubled),
    ...repeated(communes).map(({ first, again }) => ({
      code: 'NOM-05',
      path: again.path,
      message: `La commune « ${again.nom} » est deux fois au registre.`,
      written: again.nom,
      related: related(first, 'La première fois ici.'),
      hint: 'Réunir ses membres sous une seule ligne, ou corriger le nom.',
    })),
  ];
}

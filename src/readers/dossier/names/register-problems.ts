import type { DataPath, Fault, Related } from '../../../diagnostics/fault.ts';
import type { Registre } from '../../../domaine/conseil.ts';

/** A fault on the data, its path told from the root of the file. */
export type RegisterProblem = Pick<Fault, 'code' | 'message' | 'hint' | 'written' | 'related'> & {
  readonly path: DataPath;
};

interface Named {
  readonly nom: string;
  readonly path: DataPath;
}

const related = (first: Named, message: string): readonly Related[] => [
  { path: ['registre', ...first.path], message },
];

/** Every name that comes a second time, with the first that bears it. */
function repeated(all: readonly Named[]): readonly { readonly first: Named; readonly again: Named }[] {
  const firsts = new Map<string, Named>();
  return all.flatMap((again) => {
    const first = firsts.get(again.nom);
    if (!first) firsts.set(again.nom, again);
    return first ? [{ first, again }] : [];
  });
}

/** Members and substitutes, in the order of the register. */
const people = (registre: Registre): readonly Named[] =>
  registre.communes.flatMap(({ membres, suppleant, suppleants = [] }, rank) => [
    ...membres.map(({ nom }, place) => ({ nom, path: ['communes', rank, 'membres', place] })),
    ...(suppleant ? [{ nom: suppleant.nom, path: ['communes', rank, 'suppleant'] }] : []),
    ...suppleants.map(({ nom }, place) => ({ nom, path: ['communes', rank, 'suppleants', place] })),
  ]);

/** Names that stand twice in the register: a name is the identity of a person, and of a commune. */
export function registerProblems(registre: Registre): readonly RegisterProblem[] {
  const communes = registre.communes.map(({ nom }, rank) => ({ nom, path: ['communes', rank, 'nom'] }));
  return [
    ...repeated(people(registre)).map(({ first, again }) => ({
      code: 'NOM-04',
      path: again.path,
      message: `« ${again.nom} » est deux fois au registre : un nom y désigne une seule personne.`,
      written: again.nom,
      related: related(first, 'La première fois ici.'),
      hint: "Retirer l'une des deux lignes ; pour deux homonymes, ajouter à l'un son second prénom.",
    })),
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

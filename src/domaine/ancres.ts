import type { Convention } from './convention.ts';
import type { Rapport } from './rapport.ts';
import { titresDe } from './titres.ts';

/** Names that prose may point at and that no heading bears: sums, dates, the budget annex. */
export const ANCRES_RESERVEES: ReadonlySet<string> = new Set([
  'subvention',
  'subvention-en-lettres',
  'total-du-programme',
  'fin',
  'exercice',
  'budget',
  'prevu',
  'operation',
  'elu',
]);

/** Told once a convention: each report that annexes it asks for them. */
const CONNUES = new WeakMap<Convention, ReadonlySet<string>>();

/** The ids that the prose of a convention may point at: its articles, its annexes, its sums and dates. */
export function ancresDeConvention(convention: Convention): ReadonlySet<string> {
  const connues = CONNUES.get(convention) ?? new Set(nomsDeConvention(convention));
  CONNUES.set(convention, connues);
  return connues;
}

function nomsDeConvention(convention: Convention): readonly string[] {
  const { subvention, budget, versements, annexes, corps } = convention;
  const sommes =
    subvention === undefined
      ? []
      : ['subvention', 'subvention-en-lettres', ...versements.map((_, rang) => `versement-${rang + 1}`)];
  return [
    ...sommes,
    ...(budget ? ['total-du-programme'] : []),
    'fin',
    'exercice',
    ...annexes.map((annexe) => (annexe.genre === 'texte' ? annexe.partie : 'budget')),
    ...titresDe(corps, 'Articles').map(({ id }) => id),
  ];
}

/** The ids of the conventions that a report annexes, in the order of its annexes. */
export const conventionsAnnexees = ({ annexes }: Rapport): readonly string[] =>
  annexes.flatMap((annexe) => (annexe.genre === 'convention' ? [annexe.convention] : []));

/**
 * The ids that the prose and the decision of a report may point at: its own budget entry, and what its conventions
 * hold, under `convention.id` always, under `id` alone when there is one convention.
 */
export function ancresDeRapport(
  rapport: Rapport,
  conventions: Readonly<Record<string, Convention>>,
): ReadonlySet<string> {
  const annexees = conventionsAnnexees(rapport);
  const noms = annexees.flatMap((id) => {
    const convention = conventions[id];
    const siens = convention ? [...ancresDeConvention(convention)] : [];
    return siens.flatMap((nom) => (annexees.length === 1 ? [nom, `${id}.${nom}`] : [`${id}.${nom}`]));
  });
  const elu = rapport.scrutin.tours.length > 0 ? ['elu'] : [];
  return new Set([...noms, ...(rapport.inscription ? ['prevu', 'operation'] : []), ...elu]);
}

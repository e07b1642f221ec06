import type { Convention } from './convention.ts';
import type { Dossier } from './dossier.ts';
import { plie } from './pliage.ts';
import type { Rapport } from './rapport.ts';
import { estEnExercice } from './registre.ts';
import type { Deport, Organisme, Representation } from './sieges-exterieurs.ts';

const mots = (texte: string): string =>
  ` ${plie(texte)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

const chiffres = (numero: string): string => numero.replace(/\D/gu, '');

const estPartie = ({ organisme, siret }: Organisme, { parties }: Pick<Convention, 'parties'>): boolean =>
  parties.some(
    (partie) =>
      mots(partie.nom) === mots(organisme) ||
      (siret !== undefined && partie.siret !== undefined && chiffres(partie.siret) === chiffres(siret)),
  );

/** What a report says that its act prints: its title, and the points of its decision. */
const ditDe = ({ titre, decision }: Rapport): readonly string[] => [
  titre,
  ...decision.flatMap((point) => (point.genre === 'texte' ? [point.texte] : [])),
];

/** The points, and the title, that name a body. */
export const pointsSur = (rapport: Rapport, { organisme }: Organisme): readonly string[] =>
  ditDe(rapport).filter((texte) => mots(texte).includes(mots(organisme)));

/** Whether a question grants a body money: a convention that its report annexes, and to which the body is party, is a grant. */
export const recoitUneSubvention = (
  { conventions }: Pick<Dossier, 'conventions'>,
  { annexes }: Rapport,
  organisme: Organisme,
): boolean =>
  annexes.some((annexe) => {
    const convention = annexe.genre === 'convention' ? conventions[annexe.convention] : undefined;
    return convention?.subvention !== undefined && estPartie(organisme, convention);
  });

/** Whether a question is about a body: it is party to a convention that the report cites, or named in what is decided. */
export function concerne(
  { conventions }: Pick<Dossier, 'conventions'>,
  rapport: Rapport,
  organisme: Organisme,
): boolean {
  const citees = [
    ...rapport.annexes.flatMap((annexe) => (annexe.genre === 'convention' ? [annexe.convention] : [])),
    ...rapport.decision.flatMap((point) => (point.genre === 'signature' ? [point.signature] : [])),
  ];
  return (
    citees.some((id) => {
      const convention = conventions[id];
      return convention !== undefined && estPartie(organisme, convention);
    }) || pointsSur(rapport, organisme).length > 0
  );
}

/** The seats held in outside bodies on the day of the sitting. */
export const representationsDe = ({ registre, seance }: Dossier): readonly Representation[] =>
  (registre.representations ?? []).filter((une) => estEnExercice(une, seance.date));

/** The orders of withdrawal in force on the day of the sitting. */
export const deportsDe = ({ registre, seance }: Dossier): readonly Deport[] =>
  (registre.deports ?? []).filter((un) =>
    estEnExercice(
      { depuis: un.date, ...(un.jusqu_au === undefined ? {} : { jusqu_au: un.jusqu_au }) },
      seance.date,
    ),
  );

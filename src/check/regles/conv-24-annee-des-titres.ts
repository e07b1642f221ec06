import type { DataPath } from '../../diagnostics/fault.ts';
import { conventionsAnnexees } from '../../domaine/ancres.ts';
import type { Convention } from '../../domaine/convention.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { estAvenant } from '../conventions/avenants.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Intitule {
  readonly chemin: DataPath;
  readonly texte: string;
}

/** The titles that tell the year of a convention: its own, its annexes', and that of the report that annexes it. */
function intitules({ rapports }: Dossier, id: string, { titre, annexes }: Convention): readonly Intitule[] {
  const base = ['conventions', id];
  const desRapports = Object.entries(rapports).filter(([, rapport]) =>
    conventionsAnnexees(rapport).includes(id),
  );
  return [
    { chemin: [...base, 'titre'], texte: titre },
    ...annexes.map((annexe, rang) => ({ chemin: [...base, 'annexes', rang, 'titre'], texte: annexe.titre })),
    ...desRapports.map(([question, rapport]) => ({
      chemin: ['rapports', question, 'titre'],
      texte: rapport.titre,
    })),
  ];
}

/** A date tells the day of another act: "à la convention du 18 avril 2024". */
const DATE = /\d{1,2}(?:er)? \p{L}+ \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4}/gu;

const ANNEES = /(?<![\d-])((?:19|20)\d{2})(?:\s?(?:[-–/]|à|et)\s?((?:19|20)\d{2}))?(?!\d)/gu;

/** The years and the spans of years that a title tells, each from its first to its last. */
const annees = (texte: string): readonly (readonly [string, string])[] =>
  Array.from(texte.replace(DATE, '').matchAll(ANNEES), ([, premiere = '', derniere = premiere]) => [
    premiere,
    derniere,
  ]);

function constats(dossier: Dossier, id: string, convention: Convention): readonly Constat[] {
  if (estAvenant(convention)) return [];
  const { exercice, fin } = convention.duree;
  const dernier = fin.slice(0, 4);
  return intitules(dossier, id, convention).flatMap(({ chemin, texte }): readonly Constat[] => {
    const dites = annees(texte);
    if (dites.length === 0 || dites.some(([de, a]) => de <= dernier && a >= exercice.slice(0, 4))) return [];
    const ecrit = dites[0]?.[0] ?? '';
    return [
      {
        chemin,
        ecrit,
        calcule: exercice,
        message: `Le titre « ${texte} » dit ${ecrit}, et la convention « ${id} » est conclue au titre de ${exercice}.`,
        lies: [{ path: ['conventions', id, 'duree', 'exercice'], message: "L'exercice est écrit ici." }],
        remede: "Accorder l'année du titre et l'exercice de la convention.",
      },
    ];
  });
}

/** Titles tell the convention's year. */
export const CONV_24: Regle = {
  code: 'CONV-24',
  nom: 'annee-des-titres',
  titre: "L'année des titres est celle de la convention",
  gravite: 'avertissement',
  sources: [
    methode(
      'une même convention porte la même année dans son titre, ses annexes et le rapport qui la propose',
    ),
  ],
  pourquoi:
    "Une convention annuelle se reprend d'une année sur l'autre, et l'année reste souvent dans un titre d'annexe ou dans celui du " +
    "rapport. Le lecteur ne sait plus alors de quel programme il s'agit, ni quel exercice la dépense engage. La date d'un autre " +
    "acte, et les années que dit le titre d'un avenant, ne sont pas celles de la convention.",
  exemples: {
    valides: [{ titre: 'La même année partout', yaml: '{}' }],
    fautifs: [
      {
        titre: "Une annexe de l'année précédente",
        yaml: `conventions/aide.md:
  annexes: [{ titre: Programme d'actions 2023, partie: programme }, { titre: Budget 2024, budget: oui }]`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, convention]) => constats(dossier, id, convention)),
};

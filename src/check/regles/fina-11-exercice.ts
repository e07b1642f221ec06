import { conventionsAnnexees } from '../../domaine/ancres.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { InscriptionBudgetaire, Rapport } from '../../domaine/rapport.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** The years that `texte` tells; a span "2024-2028" gives both its ends. */
const annees = (texte: string): readonly number[] =>
  [...texte.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([annee]) => Number(annee));

function deLaSeance(dossier: Dossier, id: string, { exercice }: InscriptionBudgetaire): readonly Constat[] {
  const seance = Number(dossier.seance.date.slice(0, 4));
  const siennes = annees(exercice);
  if (siennes.length === 0 || siennes.some((annee) => annee === seance || annee === seance + 1)) return [];
  return [
    {
      chemin: ['rapports', id, 'inscription', 'exercice'],
      ecrit: exercice,
      calcule: String(seance),
      message: `La question n°${id} est inscrite au budget ${exercice} ; la séance est de ${seance}.`,
      remede: `Écrire l'exercice ${seance}, ou acquitter cet avertissement si le budget est bien celui de ${exercice}.`,
    },
  ];
}

function duLibelle(id: string, { libelle, exercice }: InscriptionBudgetaire): readonly Constat[] {
  const cite = /\b(?:BP|BS|DM|[Bb]udget(?: primitif| supplémentaire)?)\s?((?:19|20)\d{2})/u.exec(libelle);
  const annee = cite?.[1];
  if (cite === null || annee === undefined || exercice.includes(annee)) return [];
  return [
    {
      chemin: ['rapports', id, 'inscription', 'libelle'],
      ecrit: cite[0],
      calcule: exercice,
      message: `L'inscription de la question n°${id} cite « ${cite[0]} » pour l'exercice ${exercice}.`,
      remede: "Accorder le libellé et l'exercice.",
    },
  ];
}

function desConventions(dossier: Dossier, id: string, rapport: Rapport): readonly Constat[] {
  const exercice = rapport.inscription?.exercice;
  if (exercice === undefined) return [];
  return conventionsAnnexees(rapport).flatMap((nom): readonly Constat[] => {
    const duree = dossier.conventions[nom]?.duree;
    if (!duree || annees(duree.exercice).some((annee) => annees(exercice).includes(annee))) return [];
    return [
      {
        chemin: ['conventions', nom, 'duree', 'exercice'],
        ecrit: duree.exercice,
        calcule: exercice,
        message: `La convention « ${nom} » est conclue au titre de ${duree.exercice}, et la question n°${id} l'inscrit au budget ${exercice}.`,
        lies: [
          {
            path: ['rapports', id, 'inscription', 'exercice'],
            message: "L'exercice du budget est écrit ici.",
          },
        ],
        remede: "Accorder l'exercice de la convention et celui du budget.",
      },
    ];
  });
}

/** One financial year in the report, its budget entry and its convention. */
export const FINA_11: Regle = {
  code: 'FINA-11',
  nom: 'exercice',
  titre: "L'exercice est le même dans le rapport, le budget et la convention",
  gravite: 'avertissement',
  sources: [
    methode("l'exercice budgétaire est celui de la séance ou le suivant, et la convention le reprend"),
  ],
  pourquoi:
    "L'exercice dit sur quel budget la dépense est prise et quelle année la subvention couvre. Il vient souvent du rapport de " +
    "l'année précédente, repris sans être changé : la date de remise des comptes et le crédit cités seraient alors faux " +
    "d'une année.",
  exemples: {
    valides: [
      { titre: "L'exercice de la séance", yaml: 'rapports/1.md: { inscription: { exercice: 2024 } }' },
    ],
    fautifs: [
      {
        titre: 'Le libellé cite un autre budget',
        yaml: 'rapports/1.md: { inscription: { libelle: BP 2023 « Économie locale », exercice: 2024 } }',
      },
      {
        titre: "La convention est restée à l'année précédente",
        yaml: 'conventions/aide.md: { duree: { exercice: 2023 } }',
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.rapports).flatMap(([id, rapport]) => {
      const { inscription } = rapport;
      if (!inscription) return [];
      return [
        ...deLaSeance(dossier, id, inscription),
        ...duLibelle(id, inscription),
        ...desConventions(dossier, id, rapport),
      ];
    }),
};

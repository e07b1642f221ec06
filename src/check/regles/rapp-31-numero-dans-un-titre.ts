import type { DataPath } from '../../diagnostics/fault.ts';
import type { Convention } from '../../domaine/convention.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { Constat, Regle } from '../regle.ts';
import { retenir } from '../retenir.ts';
import { methode } from '../sources.ts';

/** "3. ", "3 - ", "n°3 : ", "Question 3 –", "Rapport n° 12 :", "III. ", "3) ". */
const NUMERO =
  /^(?:(?:question|rapport|point|d[ée]lib[ée]ration|annexe|affaire|dossier)\s+(?:n[°ºo]\s?)?[\d./-]+(?:\s?(?:bis|ter))?(?!\d)\s*[-–—.:)]*|(?:n[°º]\s?)\d[\d./-]*\s*[-–—.:)]*|\d{1,3}(?:\.\d{1,2})*\s?(?:[.)°º]|\s[-–—:]|:)(?=\s)|[IVX]{1,5}\s?(?:[.)]|\s[-–—])(?=\s))\s*/iu;

/** "Rapport 2024 sur le prix de l'eau": a year, that no sign of "number" stands before. */
const ANNEE = /^(?:rapport|dossier|point|affaire)\s+(?:19|20)\d{2}(?:[-–/](?:19|20)?\d{2})?$/iu;

interface Titre {
  readonly chemin: DataPath;
  readonly titre: string;
  /** What bears it, after "de": "de la question n°3". */
  readonly de: string;
}

const duRapport = (id: string, { titre, annexes, deliberations = [] }: Rapport): readonly Titre[] => [
  { chemin: ['rapports', id, 'titre'], titre, de: `de la question n°${id}` },
  ...deliberations.flatMap((une, rang) =>
    une.titre === undefined
      ? []
      : [
          {
            chemin: ['rapports', id, 'deliberations', rang, 'titre'],
            titre: une.titre,
            de: `d'une délibération de la question n°${id}`,
          },
        ],
  ),
  ...annexes.map((annexe, rang) => ({
    chemin: ['rapports', id, 'annexes', rang, 'titre'],
    titre: annexe.titre,
    de: `d'une annexe de la question n°${id}`,
  })),
];

const deLaConvention = (id: string, { annexes }: Convention): readonly Titre[] =>
  annexes.map(({ titre }, rang) => ({
    chemin: ['conventions', id, 'annexes', rang, 'titre'],
    titre,
    de: `d'une annexe de la convention « ${id} »`,
  }));

const constats = retenir<Rapport | Convention, readonly Constat[]>();

function constat({ chemin, titre, de }: Titre): readonly Constat[] {
  const lu = NUMERO.exec(titre.trim())?.[0].trim();
  if (lu === undefined || lu.length === titre.trim().length || ANNEE.test(lu)) return [];
  return [
    {
      chemin,
      ecrit: lu,
      message: `Le titre ${de} commence par un numéro tapé, « ${lu} » : le numéro s'imprime de lui-même, et serait dit deux fois.`,
      remede: `Retirer « ${lu} » du titre.`,
    },
  ];
}

/** Numbers are derived, never typed in a title. */
export const RAPP_31: Regle = {
  code: 'RAPP-31',
  nom: 'numero-dans-un-titre',
  titre: 'Un titre ne porte pas son numéro',
  gravite: 'avertissement',
  sources: [methode('ce qui se déduit ne se tape pas : le numéro vient de la place')],
  pourquoi:
    "Le numéro de la question, de la délibération ou de l'annexe s'imprime devant son titre. Tapé dans le titre, il serait répété, " +
    "partirait à la préfecture avec l'objet de l'acte, et resterait faux le jour où l'ordre change.",
  exemples: {
    valides: [
      { titre: 'Un nombre qui est du titre', yaml: 'rapports/2.md: { titre: 3 000 arbres pour le Val }' },
    ],
    fautifs: [
      { titre: 'Le numéro de la question', yaml: 'rapports/2.md: { titre: 2. Règlement des déchèteries }' },
      {
        titre: "Le numéro de l'annexe",
        yaml: 'conventions/aide.md: { annexes: [{ titre: "Annexe 1 : Programme", partie: programme }, { titre: Budget, budget: oui }] }',
      },
    ],
  },
  controle: ({ dossier: { rapports, conventions } }) => [
    ...Object.entries(rapports).flatMap(([id, rapport]) =>
      constats(rapport, [id], () => duRapport(id, rapport).flatMap(constat)),
    ),
    ...Object.entries(conventions).flatMap(([id, convention]) =>
      constats(convention, [id], () => deLaConvention(id, convention).flatMap(constat)),
    ),
  ],
};

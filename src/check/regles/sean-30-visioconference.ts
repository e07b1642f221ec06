import type { DateCivile } from '../../domaine/date.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

const BUDGET_PRIMITIF = /budget primitif|(?:vote|adoption|approbation) du budget(?! annexe)/iu;

/** Why a matter may not be settled from several places, or undefined. */
function exclue({ nature, titre, scrutin }: Rapport): string | undefined {
  if (nature === 'election') return 'une élection';
  if (nature === 'nomination') return 'la désignation de membres ou de délégués';
  if (BUDGET_PRIMITIF.test(titre)) return "l'adoption du budget primitif";
  return scrutin.mode === 'secret' ? 'un vote au scrutin secret' : undefined;
}

const SANS_TEXTE = new Set(['commune', 'alsace-moselle', 'paris', 'ccas']);

function sansTexte({ chronologie }: Contexte): readonly Constat[] {
  const { sorte } = chronologie.regime;
  if (sorte === undefined || !SANS_TEXTE.has(sorte)) return [];
  return [
    {
      chemin: ['seance', 'visioconference'],
      message:
        "La séance est dite tenue par visioconférence, ce que la loi ne permet qu'aux établissements de coopération intercommunale.",
      remede: "Réunir le conseil en un seul lieu, ou retirer « visioconference » si la séance s'y est tenue.",
    },
  ];
}

function controle(contexte: Contexte): readonly Constat[] {
  if (contexte.dossier.seance.visioconference === undefined) return [];
  const interdites = questionsTraitees(contexte).flatMap(({ rapport }): readonly Constat[] => {
    const quoi = exclue(rapport);
    if (quoi === undefined) return [];
    return [
      {
        chemin: ['rapports', rapport.question],
        message: `La question n°${rapport.question} est traitée en visioconférence, alors que c'est ${quoi} : la loi veut une réunion en un seul lieu.`,
        lies: [{ path: ['seance', 'visioconference'], message: 'La visioconférence est écrite ici.' }],
        remede: 'Reporter la question à une séance tenue en un seul lieu.',
      },
    ];
  });
  return [...sansTexte(contexte), ...interdites];
}

/** What may not be settled by videoconference. */
export const SEAN_30: Regle = {
  code: 'SEAN-30',
  nom: 'visioconference',
  titre: 'La visioconférence est permise, et pour les affaires qui la permettent',
  gravite: 'erreur',
  // Until then the emergency laws let every body meet so.
  depuis: '2022-08-01' as DateCivile,
  regimes: ['commune', 'alsace-moselle', 'paris', 'ccas', 'fiscalite-propre', 'syndicat'],
  sources: [cgct('L5211-11-1'), cgct('L2121-7')],
  pourquoi:
    "Le président d'une intercommunalité peut décider que la réunion se tient en plusieurs lieux par visioconférence : le quorum " +
    "compte les membres présents dans chacun. L'élection du président et du bureau, le budget primitif, l'élection des délégués et les " +
    'désignations se font en un seul lieu, de même que tout vote au scrutin secret, qui se reporte. Un conseil municipal se réunit ' +
    'à la mairie ou dans un lieu de la commune.',
  exemples: {
    valides: [
      {
        titre: 'Deux salles, un vote à main levée',
        yaml: 'seance.yaml: { visioconference: { lieux: [salle des Comtes à Arbois, maison commune à Poligny] } }',
      },
    ],
    fautifs: [
      {
        titre: 'Une désignation',
        yaml: `seance.yaml: { visioconference: { lieux: [salle des Comtes à Arbois, maison commune à Poligny] } }
rapports/2.md: { nature: nomination }`,
      },
    ],
  },
  controle,
};

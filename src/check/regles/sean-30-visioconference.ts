import type { NomElu } from '../../domaine/personne.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { VISIOCONFERENCE } from '../../domaine/regime/periodes.ts';
import type { PresencesDUnLieu } from '../../domaine/seance.ts';
import { questionsTraitees } from '../parcours.ts';
import { civil, civils } from '../phrases.ts';
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
        "La séance est dite tenue par visioconférence, ce que la loi ne permet qu'aux établissements de coopération intercommunale, aux départements et aux régions.",
      remede: "Réunir le conseil en un seul lieu, ou retirer « visioconference » si la séance s'y est tenue.",
    },
  ];
}

type Place = readonly [PresencesDUnLieu, number];

/** A place that is not among those joined, and who is told in two of them, or is not there at all. */
function duLieu(contexte: Contexte, [{ lieu, membres }, rang]: Place): readonly Constat[] {
  const { lieux = [], par_lieu: parLieu = [] } = contexte.dossier.seance.visioconference ?? {};
  const chemin = ['seance', 'visioconference', 'par_lieu', rang];
  const inconnu: Constat = {
    chemin: [...chemin, 'lieu'],
    ecrit: lieu,
    message: `« ${lieu} » n'est pas parmi les lieux de la visioconférence.`,
    remede: `Écrire l'un des lieux (${lieux.join(', ')}), ou l'y ajouter.`,
  };
  const fautifs = membres.flatMap((nom, place): readonly Constat[] => {
    const ailleurs = parLieu.slice(0, rang).find((autre) => autre.membres.includes(nom));
    const absent = (contexte.presences.get(nom)?.plages.length ?? 0) === 0;
    if (ailleurs === undefined && !absent) return [];
    return [
      {
        chemin: [...chemin, 'membres', place],
        ecrit: nom,
        message: absent
          ? `${civil(contexte, nom)} siégerait à « ${lieu} », et la feuille de présence ne l'y laisse pas : absence de toute la séance.`
          : `${civil(contexte, nom)} siégerait à la fois à « ${ailleurs?.lieu ?? ''} » et à « ${lieu} ».`,
        remede: 'Garder chaque membre présent dans un seul lieu.',
      },
    ];
  });
  return [...(lieux.includes(lieu) ? [] : [inconnu]), ...fautifs];
}

/** Members in the room whom no place holds, once each place has its list. */
function sansLieu(contexte: Contexte): readonly Constat[] {
  const { lieux = [], par_lieu: parLieu = [] } = contexte.dossier.seance.visioconference ?? {};
  if (!lieux.every((lieu) => parLieu.some((un) => un.lieu === lieu))) return [];
  const places = new Set<NomElu>(parLieu.flatMap(({ membres }) => membres));
  const oublies = contexte.chronologie.presences
    .filter(({ elu, plages }) => plages.length > 0 && !places.has(elu.nom))
    .map(({ elu }) => elu.nom);
  if (oublies.length === 0) return [];
  return [
    {
      chemin: ['seance', 'visioconference', 'par_lieu'],
      message: `${civils(contexte, oublies)} ${oublies.length > 1 ? 'étaient présents' : 'était en séance'}, et aucun lieu de la visioconférence ne le dit.`,
      remede: 'Ajouter chaque membre présent au lieu où il siégeait : le quorum compte ceux de chaque lieu.',
      gravite: 'avertissement',
    },
  ];
}

const parLieu = (contexte: Contexte): readonly Constat[] => [
  ...(contexte.dossier.seance.visioconference?.par_lieu ?? []).flatMap((un, rang) =>
    duLieu(contexte, [un, rang]),
  ),
  ...sansLieu(contexte),
];

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
  return [...sansTexte(contexte), ...interdites, ...parLieu(contexte)];
}

/** What may not be settled by videoconference. */
export const SEAN_30: Regle = {
  code: 'SEAN-30',
  nom: 'visioconference',
  titre: 'La visioconférence est permise, et pour les affaires qui la permettent',
  gravite: 'erreur',
  // Until then the emergency laws let every body meet so.
  depuis: VISIOCONFERENCE,
  regimes: [
    'commune',
    'alsace-moselle',
    'paris',
    'ccas',
    'fiscalite-propre',
    'syndicat',
    'departement',
    'region',
  ],
  sources: [
    cgct('L5211-11-1'),
    cgct('L3121-9-1'),
    { genre: 'loi', texte: 'loi n° 2022-217 du 21 février 2022', article: '170' },
    cgct('L2121-7'),
  ],
  pourquoi:
    "Le président d'une intercommunalité, d'un département ou d'une région peut décider que la réunion se tient en plusieurs lieux " +
    "par visioconférence : le quorum compte les membres présents dans chacun, et « par_lieu » dit qui était où. L'élection du président et du bureau, le budget primitif, l'élection des délégués et les " +
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

import type { Elu } from '../../domaine/conseil.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { ajouteJours, dateEnLettres } from '../../domaine/date.ts';
import { nomCivil } from '../../domaine/personne.ts';
import type { CommuneEcrite } from '../../domaine/registre.ts';
import { estEnExercice } from '../../domaine/registre.ts';
import { SUITES_DE_LA_FEUILLE } from '../consequences.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** How many members of the commune hold a seat on a day. */
const enPoste = ({ membres }: CommuneEcrite, jour: DateCivile): number =>
  membres.filter((elu) => estEnExercice(elu, jour)).length;

/** Whether `apres` came in `avant`'s seat, before it was free: one more sits for a while, and no more after. */
function seChevauchent(commune: CommuneEcrite, avant: Elu, apres: Elu): boolean {
  const { jusqu_au } = avant;
  const { depuis } = apres;
  if (jusqu_au === undefined || depuis === undefined || depuis > jusqu_au) return false;
  if (avant.depuis !== undefined && avant.depuis >= depuis) return false;
  const nombre = enPoste(commune, depuis);
  return (
    enPoste(commune, ajouteJours(depuis, -1)) < nombre && enPoste(commune, ajouteJours(jusqu_au, 1)) < nombre
  );
}

function constats({ dossier }: Contexte, commune: CommuneEcrite, rang: number): readonly Constat[] {
  if (commune.sieges !== undefined) return [];
  const { date } = dossier.seance;
  return commune.membres.flatMap((apres, place) =>
    commune.membres
      .filter((avant) => seChevauchent(commune, avant, apres))
      .filter(({ jusqu_au }) => (apres.depuis ?? date) <= date && date <= (jusqu_au ?? date))
      .map((avant) => ({
        chemin: ['registre', 'communes', rang, 'membres', place, 'depuis'],
        ecrit: apres.depuis ?? '',
        message: `${nomCivil(apres.personne)} siège depuis le ${dateEnLettres(apres.depuis ?? date)}, alors que ${nomCivil(avant.personne)}, qui n'est plus là ensuite, siège jusqu'au ${dateEnLettres(avant.jusqu_au ?? date)} : à cette séance, deux personnes tiennent un siège.`,
        lies: [
          {
            path: ['registre', 'communes', rang, 'membres', commune.membres.indexOf(avant), 'jusqu_au'],
            message: 'Le mandat du prédécesseur finit ici.',
          },
        ],
        remede:
          "Corriger l'une des deux dates d'après la démission ou l'installation ; si la commune a vraiment eu un siège de plus, l'écrire (« sieges »).",
        emporte: [...SUITES_DE_LA_FEUILLE, 'PRES-20'],
      })),
  );
}

/** Substitutes of a single seat who are two on the day of the sitting. */
function suppleantsALaFois(
  { dossier }: Contexte,
  { suppleant }: CommuneEcrite,
  rang: number,
): readonly Constat[] {
  const { date } = dossier.seance;
  const suite: readonly Elu[] = suppleant !== undefined && 'length' in suppleant ? suppleant : [];
  const [premier, ...autres] = suite.filter((elu) => estEnExercice(elu, date));
  return premier === undefined
    ? []
    : autres.map((elu) => ({
        chemin: ['registre', 'communes', rang, 'suppleant', suite.indexOf(elu)],
        ecrit: elu.nom,
        message: `${nomCivil(premier.personne)} et ${nomCivil(elu.personne)} sont à la fois, le jour de la séance, suppléants d'un même siège.`,
        lies: [
          {
            path: ['registre', 'communes', rang, 'suppleant', suite.indexOf(premier)],
            message: 'Le premier est ici.',
          },
        ],
        remede:
          "Dater leur suppléance (depuis, jusqu_au) d'après la désignation ; si les statuts donnent plusieurs suppléants à la commune, écrire « suppleants ».",
      }));
}

/** One seat, one holder. */
export const SEAN_43: Regle = {
  code: 'SEAN-43',
  nom: 'mandats-qui-se-chevauchent',
  titre: 'Un successeur ne siège pas avant le départ de son prédécesseur',
  gravite: 'erreur',
  sources: [methode("un siège n'a qu'un titulaire à la fois")],
  pourquoi:
    'Quand un membre est remplacé, son mandat finit avant que commence celui du successeur. Si les deux dates se chevauchent le jour de la ' +
    "séance, le registre compte un membre de trop : l'effectif, le quorum et les listes sont faux.",
  exemples: {
    valides: [
      {
        titre: 'La veille, puis le lendemain',
        yaml: `registre.yaml:
  communes: [{ nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL, { nom: M. Luc OLIVIER, jusqu_au: 2024-05-31 }, { nom: Mme Ute XAVIER, depuis: 2024-06-01 }] }]
presences.yaml: { absents: [], mouvements: [], procurations: [] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un mois de trop',
        yaml: `registre.yaml:
  communes: [{ nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL, { nom: M. Luc OLIVIER, jusqu_au: 2024-06-30 }, { nom: Mme Ute XAVIER, depuis: 2024-06-01 }] }]
presences.yaml: { absents: [], mouvements: [], procurations: [] }`,
      },
    ],
  },
  controle: (contexte) =>
    contexte.dossier.registre.communes.flatMap((commune, rang) => [
      ...constats(contexte, commune, rang),
      ...suppleantsALaFois(contexte, commune, rang),
    ]),
};

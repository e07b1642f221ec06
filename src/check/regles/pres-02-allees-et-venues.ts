import type { Mouvement } from '../../domaine/feuille-de-presence.ts';
import type { NomElu } from '../../domaine/personne.ts';
import type { Contradiction } from '../../domaine/presence.ts';
import { accord, civil, enumeration } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const REMEDE =
  "Corriger la ligne du journal, ou ajouter l'arrivée ou le départ qui manque avant elle ; qui manque toute la séance ne figure que dans « absents ».";

/** "arriver avant la question n°3", "partir après la question n°5", "sortir à la question n°4". */
function acte({ avant, apres, pendant }: Mouvement, arrivee: boolean): string {
  if (pendant !== undefined)
    return `sortir ${pendant.length > 1 ? 'aux questions' : 'à la question'} n°${enumeration(pendant)}`;
  const quand = avant === undefined ? `après la question n°${apres ?? '?'}` : `avant la question n°${avant}`;
  return `${arrivee ? 'arriver' : 'partir'} ${quand}`;
}

function raison(
  contexte: Contexte,
  elu: NomElu,
  genre: Contradiction['genre'],
  { pendant }: Mouvement,
): string {
  if (genre === 'absent-toute-la-seance')
    return `${accord(contexte, elu, 'noté')} ${accord(contexte, elu, 'absent')} toute la séance`;
  if (genre === 'deja-present') return 'déjà dans la salle';
  if (pendant === undefined) return `déjà ${accord(contexte, elu, 'parti')}`;
  return pendant.length > 1 ? "déjà hors de la salle à l'une d'elles" : 'déjà hors de la salle';
}

function contradiction(contexte: Contexte, { elu, mouvement: index, genre }: Contradiction): Constat[] {
  const mouvement = contexte.dossier.presences.mouvements[index];
  if (!mouvement) return [];
  const arrivee = mouvement.arrivent.includes(elu);
  const sortie = mouvement.pendant === undefined ? 'partent' : 'sortent';
  const cle = arrivee ? 'arrivent' : sortie;
  return [
    {
      chemin: ['presences', 'mouvements', index, cle, mouvement[cle].indexOf(elu)],
      message: `${civil(contexte, elu)} ne peut pas ${acte(mouvement, arrivee)} : ${accord(contexte, elu, 'il', 'elle')} est ${raison(contexte, elu, genre, mouvement)}.`,
      ecrit: elu,
      remede: REMEDE,
    },
  ];
}

/** Arrivals and departures follow one another. */
export const PRES_02: Regle = {
  code: 'PRES-02',
  nom: 'allees-et-venues',
  titre: 'Chacun arrive quand il était absent et part quand il était présent',
  gravite: 'erreur',
  sources: [
    methode(
      "les allées et venues se lisent dans l'ordre de passage, et chacun n'a qu'un statut à chaque question",
    ),
  ],
  pourquoi:
    "Le journal des allées et venues donne, pour chaque question, qui est dans la salle. Quand il fait arriver quelqu'un qui est " +
    "déjà là, ou partir quelqu'un qui ne l'est plus, une ligne manque ou un nom est faux : les listes imprimées, les " +
    'procurations et les voix en dépendent.',
  exemples: {
    valides: [
      {
        titre: 'Un départ puis un retour',
        yaml: `presences.yaml:
  mouvements:
    - { apres: 2, partent: [Noé QUENTIN] }
    - { avant: 5, arrivent: [Noé QUENTIN] }`,
      },
    ],
    fautifs: [
      {
        titre: "Le départ d'un absent",
        yaml: 'presences.yaml: { mouvements: [{ apres: 4, partent: [Luc OLIVIER] }] }',
      },
      {
        titre: 'Deux départs de suite',
        yaml: `presences.yaml:
  mouvements:
    - { apres: 2, partent: [Noé QUENTIN] }
    - { apres: 5, partent: [Noé QUENTIN] }`,
      },
      {
        titre: "La sortie d'une absente",
        yaml: 'presences.yaml: { mouvements: [{ pendant: [4], sortent: [Rose THOMAS] }] }',
      },
    ],
  },
  controle: (contexte) =>
    contexte.chronologie.contradictions.flatMap((contraire) => contradiction(contexte, contraire)),
};

import type { Mouvement } from '../../domaine/feuille-de-presence.ts';
import { reporteesFauteDeQuorum } from '../../domaine/perte-de-quorum.ts';
import { civils } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const LIGNE = 'Retirer cette ligne, ou corriger son numéro de question.';
const ABSENTS = 'Écrire ces noms dans « absents », ou corriger le numéro de question.';

/** What a movement at an end of the sitting comes to, and what to do of it. */
const AUX_BOUTS = [
  {
    cle: 'avant',
    liste: 'arrivent',
    dit: "une arrivée avant la première question ne change rien, la présence vaut dès l'ouverture",
    remede: LIGNE,
  },
  {
    cle: 'avant',
    liste: 'partent',
    dit: 'un départ avant la première question est une absence à toute la séance',
    remede: ABSENTS,
  },
  {
    cle: 'apres',
    liste: 'partent',
    dit: "un départ après la dernière question ne change rien, la présence vaut jusqu'au bout",
    remede: LIGNE,
  },
  {
    cle: 'apres',
    liste: 'arrivent',
    dit: 'une arrivée après la dernière question est une absence à toute la séance',
    remede: ABSENTS,
  },
] as const;

function auBout(contexte: Contexte, mouvement: Mouvement, index: number): readonly Constat[] {
  // An hour is stated for itself, be it of someone who came before the first vote.
  if (mouvement.heure !== undefined && mouvement.avant !== undefined && mouvement.arrivent.length > 0)
    return [];
  const ordre = contexte.dossier.seance.ordre_de_passage;
  const bouts = { avant: ordre[0], apres: ordre.at(-1) };
  return AUX_BOUTS.filter(
    ({ cle, liste }) =>
      mouvement[cle] !== undefined &&
      mouvement[cle] === bouts[cle] &&
      mouvement[liste].length > 0 &&
      // Whoever leaves after the last question taken explains why the others were not.
      (cle === 'avant' || reporteesFauteDeQuorum(contexte.dossier.seance).length === 0),
  ).map(({ cle, liste, dit, remede }) => ({
    chemin: ['presences', 'mouvements', index, cle],
    message: `${civils(contexte, mouvement[liste])} : ${dit}.`,
    ecrit: mouvement[cle] ?? '',
    remede,
  }));
}

/** A movement at an end of the sitting, which changes nothing or hides an absence. */
export const PRES_03: Regle = {
  code: 'PRES-03',
  nom: 'mouvements-aux-bouts',
  titre: 'Une arrivée ou un départ au bout de la séance change quelque chose',
  gravite: 'avertissement',
  sources: [methode("les bornes d'une présence sont des questions appelées")],
  pourquoi:
    'Une arrivée avant la première question ou un départ après la dernière ne changent rien ; un départ avant la première ou ' +
    'une arrivée après la dernière cachent une absence à toute la séance. Le plus souvent, le numéro de la question est faux, ' +
    'et les présents, les procurations et les voix le sont avec lui.',
  exemples: {
    valides: [
      {
        titre: 'Arrivé avant la question n°3',
        yaml: 'presences.yaml: { mouvements: [{ avant: 3, arrivent: [Hugo LEROUX] }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Arrivé avant la première',
        yaml: 'presences.yaml: { mouvements: [{ avant: 1, arrivent: [Hugo LEROUX] }] }',
      },
    ],
  },
  controle: (contexte) =>
    contexte.dossier.presences.mouvements.flatMap((mouvement, index) => auBout(contexte, mouvement, index)),
};

import type { DataPath } from '../../diagnostics/fault.ts';
import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** The lists of a line of the journal. */
const LISTES = ['arrivent', 'partent', 'sortent'] as const;

const LIGNE = 'dans la même ligne du journal des présences';

function repetes(
  contexte: Contexte,
  noms: readonly string[],
  lieu: DataPath,
  ou: string,
): readonly Constat[] {
  return noms.flatMap((nom, index): Constat[] => {
    const premier = noms.indexOf(nom);
    if (premier === index) return [];
    return [
      {
        chemin: [...lieu, index],
        message: `${civil(contexte, nom)} figure deux fois ${ou}.`,
        ecrit: nom,
        lies: [{ path: [...lieu, premier], message: 'Le nom est déjà écrit ici.' }],
        remede: "Retirer le nom en trop ; si un autre nom était attendu à cette place, l'écrire.",
      },
    ];
  });
}

function controle(contexte: Contexte): readonly Constat[] {
  const { absents, suppleants, mouvements } = contexte.dossier.presences;
  return [
    ...repetes(contexte, absents, ['presences', 'absents'], 'parmi les absents'),
    ...repetes(contexte, suppleants, ['presences', 'suppleants'], 'parmi les suppléants'),
    ...mouvements.flatMap((mouvement, index) =>
      LISTES.flatMap((cle) =>
        repetes(contexte, mouvement[cle], ['presences', 'mouvements', index, cle], LIGNE),
      ),
    ),
  ];
}

/** Nobody is named twice in one list. */
export const PRES_10: Regle = {
  code: 'PRES-10',
  nom: 'nom-repete',
  titre: 'Personne ne figure deux fois dans une liste de la feuille de présence',
  gravite: 'avertissement',
  sources: [methode("un nom répété tient souvent la place d'un nom oublié")],
  pourquoi:
    'Un nom écrit deux fois parmi les absents ou dans une ligne du journal ne change pas le calcul, mais il tient souvent la ' +
    "place d'un autre, qui a été oublié et reste compté présent.",
  exemples: {
    valides: [{ titre: 'Deux absents', yaml: 'presences.yaml: { absents: [Luc OLIVIER, Rose THOMAS] }' }],
    fautifs: [
      {
        titre: 'Deux fois le même',
        yaml: 'presences.yaml: { absents: [Luc OLIVIER, Rose THOMAS, Luc OLIVIER] }',
      },
    ],
  },
  controle,
};

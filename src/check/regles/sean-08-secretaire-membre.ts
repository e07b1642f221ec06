import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { secretairesNommes } from '../secretaires.ts';
import { L2121_15, L5211_1, NULLITE_DU_SECRETAIRE } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return (
    secretairesNommes(contexte.dossier.seance)
      // A name that the register does not know is the loader's to tell.
      .filter(({ nom }) => !contexte.presences.has(nom) && contexte.elus.has(nom))
      .map(({ nom: secretaire, chemin }) => ({
        chemin,
        message: `${civil(contexte, secretaire)}, secrétaire de séance, n'est pas membre du conseil à cette séance : son mandat ne couvre pas ce jour, ou son siège est occupé par un autre.`,
        ecrit: secretaire,
        remede: 'Nommer secrétaire un membre qui siège à la séance, ou corriger le registre.',
      }))
  );
}

/** The secretary is one of the members. */
export const SEAN_08: Regle = {
  code: 'SEAN-08',
  nom: 'secretaire-membre',
  titre: 'Le secrétaire de séance est un membre du conseil qui siège',
  gravite: 'erreur',
  sources: [L2121_15, L5211_1, NULLITE_DU_SECRETAIRE],
  pourquoi:
    "Au début de chaque séance, le conseil nomme un ou plusieurs de ses membres secrétaires. Un agent peut l'assister sans " +
    "prendre part aux débats, mais c'est le membre nommé qui arrête le procès-verbal et signe le registre. Ce n'est pas une cause " +
    "de nullité des délibérations, mais l'acte nommerait pour secrétaire quelqu'un qui ne siégeait pas.",
  exemples: {
    valides: [{ titre: 'Un membre présent', yaml: 'seance.yaml: { secretaire: Inès GUYOT }' }],
    fautifs: [
      {
        titre: 'La suppléante, alors que le titulaire siège',
        yaml: 'seance.yaml: { secretaire: Tania WEBER }',
      },
    ],
  },
  controle,
};

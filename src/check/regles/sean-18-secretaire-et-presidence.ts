import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { secretairesNommes } from '../secretaires.ts';
import { L2121_15, L5211_1, methode } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  const { seance } = contexte.dossier;
  return secretairesNommes(seance)
    .filter(({ nom }) => nom === seance.presidence)
    .map(({ nom: secretaire, chemin }) => ({
      chemin,
      message: `${civil(contexte, secretaire)} est à la fois président de séance et secrétaire : l'extrait porterait deux fois la même signature.`,
      ecrit: secretaire,
      lies: [{ path: ['seance', 'presidence'], message: 'La présidence est écrite ici.' }],
      remede:
        "Indiquer le membre que le conseil a nommé secrétaire ; si c'est bien la même personne, acquitter ce constat.",
    }));
}

/** Two people sign. */
export const SEAN_18: Regle = {
  code: 'SEAN-18',
  nom: 'secretaire-et-presidence',
  titre: 'Le président de séance et le secrétaire sont deux personnes',
  gravite: 'avertissement',
  sources: [L2121_15, L5211_1, methode("deux signataires attestent mieux qu'un")],
  pourquoi:
    "Le procès-verbal et le registre sont signés par le président et par le secrétaire. Aucun texte n'interdit en toutes lettres " +
    "que ce soit la même personne, mais la double signature y perd son sens et c'est presque toujours une erreur de saisie.",
  exemples: {
    valides: [{ titre: 'Deux personnes', yaml: 'seance.yaml: { secretaire: Bruno CARLIER }' }],
    fautifs: [{ titre: 'La présidente est secrétaire', yaml: 'seance.yaml: { secretaire: Camille AUBRY }' }],
  },
  controle,
};

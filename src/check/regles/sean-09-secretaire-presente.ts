import { contient } from '../../domaine/plage.ts';
import { tousLesRangs } from '../parcours.ts';
import { auxQuestions, civil, situation } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_15, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  const { secretaire } = contexte.dossier.seance;
  const presence = secretaire === undefined ? undefined : contexte.presences.get(secretaire);
  if (secretaire === undefined || !presence) return [];
  const manquees = tousLesRangs(contexte).filter((rang) => !contient(presence.plages, rang));
  const premiere = manquees[0];
  if (premiere === undefined) return [];
  const jamais = presence.plages.length === 0;
  const nom = civil(contexte, secretaire);
  return [
    {
      chemin: ['seance', 'secretaire'],
      message: jamais
        ? `${nom}, secrétaire de séance, est ${situation(contexte, secretaire, premiere)}.`
        : `${nom}, secrétaire de séance, n'est pas dans la salle ${auxQuestions(contexte, manquees)} (${situation(contexte, secretaire, premiere)}).`,
      ecrit: secretaire,
      remede: jamais
        ? 'Nommer secrétaire un membre présent, ou corriger la feuille de présence.'
        : "Vérifier qui tenait le secrétariat à ces questions ; si un autre membre l'a remplacé, le porter au procès-verbal et acquitter ce constat.",
      // Who leaves is replaced, and the sitting goes on: a look is enough.
      ...(jamais ? {} : { gravite: 'information' as const }),
    },
  ];
}

/** The secretary is in the room. */
export const SEAN_09: Regle = {
  code: 'SEAN-09',
  nom: 'secretaire-presente',
  titre: 'Le secrétaire de séance est dans la salle',
  gravite: 'erreur',
  sources: [L2121_15, L5211_1],
  pourquoi:
    "Le secrétaire rédige le procès-verbal et signe les extraits : il atteste ce qu'il a vu. Absent toute la séance, il ne peut " +
    "pas le faire ; absent à quelques questions, il faut savoir qui l'a remplacé.",
  exemples: {
    valides: [{ titre: 'Présent de bout en bout', yaml: 'seance.yaml: { secretaire: Étienne FABRE }' }],
    fautifs: [
      { titre: 'Absente toute la séance', yaml: 'seance.yaml: { secretaire: Rose THOMAS }' },
      { titre: 'Partie après la question n°5', yaml: 'seance.yaml: { secretaire: Denise DELORME }' },
    ],
  },
  controle,
};

import { contient } from '../../domaine/plage.ts';
import { estPresent, tousLesRangs } from '../parcours.ts';
import { accord, auxQuestions, civil, situation } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_15, L5211_1 } from '../sources.ts';

/** Who replaced the secretary at questions where they were not in the room either. */
function remplacants(contexte: Contexte): readonly Constat[] {
  const { autres_secretaires: autres = [] } = contexte.dossier.seance;
  return autres.flatMap(({ questions, secretaire }, index): readonly Constat[] => {
    const rang = questions
      .flatMap((question) => contexte.rangs.get(question) ?? [])
      .find((place) => !estPresent(contexte, secretaire, place));
    if (rang === undefined) return [];
    return [
      {
        chemin: ['seance', 'autres_secretaires', index, 'secretaire'],
        message: `${civil(contexte, secretaire)} est ${accord(contexte, secretaire, 'nommé')} secrétaire pour une question où ${accord(contexte, secretaire, 'il', 'elle')} est ${situation(contexte, secretaire, rang)}.`,
        ecrit: secretaire,
        remede: 'Nommer un membre présent à cette question, ou corriger la feuille de présence.',
      },
    ];
  });
}

function controle(contexte: Contexte): readonly Constat[] {
  const { secretaire } = contexte.dossier.seance;
  const presence = secretaire === undefined ? undefined : contexte.presences.get(secretaire);
  if (secretaire === undefined || !presence) return [];
  const remplacees = new Set(
    contexte.dossier.seance.autres_secretaires?.flatMap(({ questions }) => questions),
  );
  const ordre = contexte.dossier.seance.ordre_de_passage;
  const manquees = tousLesRangs(contexte).filter(
    (rang) =>
      !contient(presence.plages, rang) &&
      !ordre.some((question, place) => place === rang && remplacees.has(question)),
  );
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
        : 'Vérifier qui tenait le secrétariat à ces questions, et le nommer sous « autres_secretaires » de seance.yaml : « - { questions: [3], secretaire: Prénom NOM } ».',
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
  controle: (contexte) => [...controle(contexte), ...remplacants(contexte)],
};

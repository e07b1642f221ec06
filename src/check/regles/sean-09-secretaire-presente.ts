import { estPresent, tousLesRangs } from '../parcours.ts';
import { accord, auxQuestions, civil, civils, situation } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import type { SecretaireNomme } from '../secretaires.ts';
import { secretairesNommes } from '../secretaires.ts';
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

/** Questions that nobody else was named for. */
function sansRemplacant({ dossier: { seance } }: Contexte, rangs: readonly number[]): readonly number[] {
  const remplacees = new Set(seance.autres_secretaires?.flatMap(({ questions }) => questions));
  return rangs.filter(
    (rang) => !seance.ordre_de_passage.some((question, place) => place === rang && remplacees.has(question)),
  );
}

const PRESENTS =
  'Vérifier qui tenait le secrétariat à ces questions, et le nommer sous « autres_secretaires » de seance.yaml : « - { questions: [3], secretaire: Prénom NOM } ».';

/** One who never came. */
const absente = (contexte: Contexte, { nom, chemin }: SecretaireNomme, rang: number): Constat => ({
  chemin,
  message: `${civil(contexte, nom)}, secrétaire de séance, est ${situation(contexte, nom, rang)}.`,
  ecrit: nom,
  remede: 'Nommer secrétaire un membre présent, ou corriger la feuille de présence.',
});

function controle(contexte: Contexte): readonly Constat[] {
  const connus = secretairesNommes(contexte.dossier.seance).filter(({ nom }) => contexte.presences.has(nom));
  const [premier] = connus;
  if (premier === undefined) return [];
  // Of several, one in the room is enough.
  const rangs = sansRemplacant(contexte, tousLesRangs(contexte));
  const seuls = rangs.filter((rang) => connus.every(({ nom }) => !estPresent(contexte, nom, rang)));
  const jamais = connus.filter(({ nom }) => contexte.presences.get(nom)?.plages.length === 0);
  const premierRang = rangs[0];
  if (jamais.length > 0 && premierRang !== undefined)
    return jamais.map((un) => absente(contexte, un, premierRang));
  const [manque] = seuls;
  if (manque === undefined) return [];
  const noms = civils(
    contexte,
    connus.map(({ nom }) => nom),
  );
  return [
    {
      chemin: ['seance', 'secretaire'],
      message:
        connus.length > 1
          ? `${noms}, secrétaires de séance, ne sont pas dans la salle ${auxQuestions(contexte, seuls)}.`
          : `${noms}, secrétaire de séance, n'est pas dans la salle ${auxQuestions(contexte, seuls)} (${situation(contexte, premier.nom, manque)}).`,
      ecrit: premier.nom,
      remede: PRESENTS,
      // Who leaves is replaced, and the sitting goes on: a look is enough.
      gravite: 'information',
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

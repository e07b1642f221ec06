import { exerciceDesComptes } from '../../domaine/comptes-de-l-exercice.ts';
import type { Elu } from '../../domaine/conseil.ts';
import { chefDeLExecutif } from '../../domaine/conseil.ts';
import type { AutrePresidence } from '../../domaine/seance.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { accord, civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { COMPTES_DU_DEPARTEMENT, L2121_14, L5211_1 } from '../sources.ts';

const remede = (question: string): string =>
  `Indiquer dans « autres_presidences » de seance.yaml le membre que le conseil a élu pour présider la question n°${question} : « - { questions: [${question}], presidence: Prénom NOM, election: à l'unanimité } ».`;

function sousSaPresidence(contexte: Contexte, { rapport, etat }: QuestionTraitee): Constat {
  return {
    chemin: ['rapports', rapport.question, 'nature'],
    message: `${civil(contexte, etat.presidence)} préside la question n°${rapport.question}, où ses propres comptes sont votés : le conseil doit élire un autre président pour cette question.`,
    ecrit: rapport.nature,
    lies: [{ path: ['seance', 'presidence'], message: 'La présidence de la séance est écrite ici.' }],
    remede: remede(rapport.question),
  };
}

/** Whether a chair named for some questions was named for the accounts: nothing else is among them, or it is said. */
function estEluPourLesComptes(
  { dossier }: Contexte,
  { questions, motif, election }: AutrePresidence,
): boolean {
  if (election !== undefined || /compt|\bcfu\b|élu|elu|élection|2121-14/iu.test(motif ?? '')) return true;
  return questions.every((question) => dossier.rapports[question]?.nature === 'comptes');
}

/** The chair of a vote on the accounts is elected for it, and nothing says that this one was. */
function sansElection(contexte: Contexte, { rapport, etat }: QuestionTraitee): readonly Constat[] {
  const { seance } = contexte.dossier;
  const index = seance.autres_presidences.findIndex(({ questions }) => questions.includes(rapport.question));
  const autre = seance.autres_presidences[index];
  if (autre && estEluPourLesComptes(contexte, autre)) return [];
  return [
    {
      chemin: autre ? ['seance', 'autres_presidences', index, 'presidence'] : ['seance', 'presidence'],
      message: `${civil(contexte, etat.presidence)} préside la question n°${rapport.question}, où les comptes sont votés, et rien ne dit que le conseil l'a ${accord(contexte, etat.presidence, 'élu')} pour cela : même en l'absence du chef de l'exécutif, le conseil élit qui préside ce vote.`,
      ecrit: etat.presidence,
      lies: [{ path: ['rapports', rapport.question, 'nature'], message: 'Les comptes sont votés ici.' }],
      remede: remede(rapport.question),
      ...(autre ? { gravite: 'avertissement' as const } : {}),
    },
  ];
}

/** The head of the executive took office after the year voted: nobody in office has to leave the chair. */
function duPredecesseur(contexte: Contexte, { rapport }: QuestionTraitee, chef: Elu): Constat {
  const { seance } = contexte.dossier;
  return {
    chemin: ['rapports', rapport.question, 'nature'],
    message: `À la question n°${rapport.question}, ${civil(contexte, chef.nom)}, en fonction depuis une date postérieure à l'exercice ${exerciceDesComptes(rapport, seance.date)}, est ${accord(contexte, chef.nom, 'tenu')} pour n'en être pas l'ordonnateur : rien ne l'oblige à quitter la présidence ni le vote.`,
    lies: [{ path: ['seance', 'presidence'], message: 'La présidence de la séance est écrite ici.' }],
    remede:
      "S'assurer que ces comptes sont ceux de son prédécesseur, et noter la sortie de celui-ci s'il siège encore ; sinon corriger « depuis » au registre, qui est le premier jour de ses fonctions.",
    gravite: 'information',
  };
}

function constats(contexte: Contexte, question: QuestionTraitee): readonly Constat[] {
  const { dossier, chronologie } = contexte;
  const { retires, presidence } = question.etat;
  if (retires.includes(presidence)) return [sousSaPresidence(contexte, question)];
  const chef = chefDeLExecutif(dossier.conseil, chronologie.registre);
  const succede = chef !== undefined && !retires.includes(chef.nom);
  return succede ? [duPredecesseur(contexte, question, chef)] : sansElection(contexte, question);
}

const controle = (contexte: Contexte): readonly Constat[] =>
  questionsTraitees(contexte)
    .filter(({ rapport }) => rapport.nature === 'comptes')
    .flatMap((question) => constats(contexte, question));

/** Another chair where the accounts are voted. */
export const SEAN_12: Regle = {
  code: 'SEAN-12',
  nom: 'comptes-presidence',
  titre: 'Les comptes sont votés sous une autre présidence',
  gravite: 'erreur',
  sources: [L2121_14, COMPTES_DU_DEPARTEMENT, L5211_1],
  pourquoi:
    'Dans les séances où le compte administratif du président est débattu, le conseil élit son président pour cette question. ' +
    "Le chef de l'exécutif peut assister à la discussion, mais il se retire au moment du vote. Une délibération votée sous sa " +
    "présidence est illégale. Quand il est absent, celui qui le remplace n'est pas pour autant élu pour ce vote : l'acte dit par " +
    "quelle élection il préside. Les comptes sont ceux de l'ordonnateur de l'exercice : un chef de l'exécutif entré en fonction " +
    "après le dernier jour de l'année votée (« depuis », au registre) peut présider et voter les comptes de son prédécesseur.",
  exemples: {
    valides: [
      {
        titre: 'Le premier vice-président préside',
        yaml: `rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }`,
      },
    ],
    fautifs: [
      {
        titre: "La présidente est absente, et nul n'est élu pour présider",
        yaml: `rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
seance.yaml: { presidence: Jacques MERCIER }
presences.yaml: { absents: [Camille AUBRY, Luc OLIVIER, Rose THOMAS] }`,
      },
      {
        titre: 'La présidente préside le vote de ses comptes',
        yaml: 'rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }',
      },
    ],
  },
  controle,
};

import type { AutrePresidence } from '../../domaine/seance.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { accord, civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_14, L5211_1 } from '../sources.ts';

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

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte)
    .filter(({ rapport }) => rapport.nature === 'comptes')
    .flatMap((question) =>
      question.etat.retires.includes(question.etat.presidence)
        ? [sousSaPresidence(contexte, question)]
        : sansElection(contexte, question),
    );
}

/** Another chair where the accounts are voted. */
export const SEAN_12: Regle = {
  code: 'SEAN-12',
  nom: 'comptes-presidence',
  titre: 'Les comptes sont votés sous une autre présidence',
  gravite: 'erreur',
  sources: [L2121_14, L5211_1],
  pourquoi:
    'Dans les séances où le compte administratif du président est débattu, le conseil élit son président pour cette question. ' +
    "Le chef de l'exécutif peut assister à la discussion, mais il se retire au moment du vote. Une délibération votée sous sa " +
    "présidence est illégale. Quand il est absent, celui qui le remplace n'est pas pour autant élu pour ce vote : l'acte dit par " +
    'quelle élection il préside.',
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

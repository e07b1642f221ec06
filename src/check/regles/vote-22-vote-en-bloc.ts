import type { EtatDeQuestion } from '../../domaine/chronologie.ts';
import { estExaminee } from '../../domaine/ordre-du-jour.ts';
import type { NomElu } from '../../domaine/personne.ts';
import type { IdQuestion, VoteEnBloc } from '../../domaine/seance.ts';
import { civils } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_21, MAJORITE, methode } from '../sources.ts';

/** Whose voice is counted at a question, in person or by proxy; interests are told at each question. */
const comptes = ({ presents, procurations }: EtatDeQuestion): ReadonlySet<NomElu> =>
  new Set([
    ...presents.map(({ elu }) => elu.nom),
    ...procurations.flatMap(({ mandant, motif }) => (motif === undefined ? [mandant] : [])),
  ]);

/** Those whose voice is counted at one of two questions only, though no interest keeps them out. */
function ecart(a: EtatDeQuestion, b: EtatDeQuestion): readonly NomElu[] {
  const [ici, la] = [comptes(a), comptes(b)];
  const interesses = new Set([...a.interets, ...b.interets].map(({ elu }) => elu));
  const retires = new Set([...a.retires, ...b.retires]);
  return [...new Set([...ici, ...la])].filter(
    (nom) => ici.has(nom) !== la.has(nom) && !interesses.has(nom) && !retires.has(nom),
  );
}

/** Why a question can't be put to the vote with others; undefined when it can. */
function aPart({ dossier }: Contexte, question: IdQuestion): string | undefined {
  if (!estExaminee(dossier.seance, question)) return "n'a pas été examinée";
  const rapport = dossier.rapports[question];
  if (rapport === undefined) return undefined;
  if (rapport.scrutin.mode === 'secret') return 'est votée au scrutin secret';
  if (rapport.scrutin.mode === 'sans-vote') return 'est sans vote';
  return rapport.nature === 'comptes'
    ? "porte sur les comptes, que le chef de l'exécutif ne vote pas"
    : undefined;
}

function constats(contexte: Contexte, { questions }: VoteEnBloc, index: number): readonly Constat[] {
  const chemin = ['seance', 'votes_en_bloc', index, 'questions'];
  const etats = contexte.chronologie.questions.filter(({ question }) => questions.includes(question));
  const [premier, ...suivants] = etats;
  const seules = questions.flatMap((question, rang): readonly Constat[] => {
    const pourquoi = aPart(contexte, question);
    if (pourquoi === undefined) return [];
    return [
      {
        chemin: [...chemin, rang],
        message: `La question n°${question} ${pourquoi} : elle n'est pas mise aux voix avec d'autres.`,
        remede: 'La retirer de « votes_en_bloc ».',
      },
    ];
  });
  if (premier === undefined || seules.length > 0) return seules;
  const salles = suivants.flatMap((etat): readonly Constat[] => {
    const noms = ecart(premier, etat);
    if (noms.length === 0) return [];
    return [
      {
        chemin: [...chemin, questions.indexOf(etat.question)],
        message: `Les questions n°${premier.question} et n°${etat.question} sont dites votées ensemble, mais la salle n'est pas la même : ${civils(contexte, noms)}.`,
        remede:
          'Vérifier quand le vote a eu lieu : les arrivées et les départs se notent avant la première question du bloc, ou après la dernière.',
      },
    ];
  });
  return salles.slice(0, 1);
}

/** The same question in two blocks. */
function repetees({ dossier }: Contexte): readonly Constat[] {
  const vues = new Set<IdQuestion>();
  return (dossier.seance.votes_en_bloc ?? []).flatMap(({ questions }, index) =>
    questions.flatMap((question, rang): readonly Constat[] => {
      const deja = vues.has(question);
      vues.add(question);
      if (!deja) return [];
      return [
        {
          chemin: ['seance', 'votes_en_bloc', index, 'questions', rang],
          message: `La question n°${question} est mise aux voix deux fois dans « votes_en_bloc ».`,
          remede: "L'ôter d'un des deux votes.",
        },
      ];
    }),
  );
}

/** Questions put to one vote were voted by the same room. */
export const VOTE_22: Regle = {
  code: 'VOTE-22',
  nom: 'vote-en-bloc',
  titre: 'Les questions votées en bloc le sont par la même salle',
  gravite: 'avertissement',
  sources: [
    MAJORITE,
    L2121_21,
    methode('un seul vote est pris au même moment, par les mêmes membres, pour toutes les questions du bloc'),
  ],
  pourquoi:
    'Un conseil peut mettre plusieurs questions aux voix ensemble, si personne ne demande un vote séparé : « votes_en_bloc » le dit, ' +
    "le procès-verbal l'imprime, et chaque acte garde son décompte. Le vote étant unique, la salle est la même à toutes ces questions, " +
    'les intéressés de chacune mis à part. Un scrutin secret, une communication et les comptes se prennent à part.',
  exemples: {
    valides: [
      { titre: 'Deux questions à la fois', yaml: 'seance.yaml: { votes_en_bloc: [{ questions: [1, 2] }] }' },
    ],
    fautifs: [
      {
        titre: 'Un membre arrive entre les deux',
        yaml: `seance.yaml: { votes_en_bloc: [{ questions: [1, 2] }] }
presences.yaml: { mouvements: [{ avant: 2, arrivent: [Hugo LEROUX] }], procurations: [] }`,
      },
      {
        titre: 'Une nomination au scrutin secret',
        yaml: `seance.yaml: { votes_en_bloc: [{ questions: [1, 2] }] }
rapports/2.md:
  nature: nomination
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 14 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
  },
  controle: (contexte) => [
    ...repetees(contexte),
    ...(contexte.dossier.seance.votes_en_bloc ?? []).flatMap((bloc, index) =>
      constats(contexte, bloc, index),
    ),
  ],
};

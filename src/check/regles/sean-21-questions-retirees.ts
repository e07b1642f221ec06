import type { DataPath } from '../../diagnostics/fault.ts';
import { numerosDe } from '../../domaine/deliberations.ts';
import { sortDe } from '../../domaine/ordre-du-jour.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { voixNotees } from '../scrutins.ts';
import { cgct, methode } from '../sources.ts';

/** What in a report says that it was voted, and where. */
function traceDeVote(rapport: Rapport): { readonly chemin: DataPath; readonly quoi: string } | undefined {
  const base = ['rapports', rapport.question];
  const [numero] = numerosDe(rapport);
  if (numero)
    return { chemin: [...base, ...numero.chemin], quoi: `le numéro de délibération ${numero.numero}` };
  const { annonce, tours } = rapport.scrutin;
  if (annonce) return { chemin: [...base, 'scrutin', 'annonce'], quoi: 'un résultat annoncé' };
  if (tours.length > 0) return { chemin: [...base, 'scrutin', 'tours'], quoi: 'des suffrages' };
  const [voix] = voixNotees(rapport);
  return voix && { chemin: voix.chemin, quoi: 'des voix' };
}

function votees({ dossier }: Contexte): readonly Constat[] {
  const { seance, rapports } = dossier;
  return Object.values(rapports).flatMap((rapport): readonly Constat[] => {
    const { genre } = sortDe(seance, rapport.question);
    const trace = genre === 'examinee' ? undefined : traceDeVote(rapport);
    if (!trace) return [];
    const dite = genre === 'retiree' ? 'retirée' : 'reportée';
    const cle = genre === 'retiree' ? 'retirees' : 'reportees';
    return [
      {
        chemin: trace.chemin,
        message: `La question n°${rapport.question} est dite ${dite}, mais son rapport porte ${trace.quoi}.`,
        remede: `Effacer « ${String(trace.chemin.at(-1))}: » dans le rapport, ou retirer la question de « ${cle} » si elle a été votée.`,
      },
    ];
  });
}

function deuxFois({ dossier }: Contexte): readonly Constat[] {
  const { retirees = [], reportees = [] } = dossier.seance;
  const autres = new Set(retirees.flatMap(({ questions }) => questions));
  return reportees.flatMap(({ questions }, index) =>
    questions
      .filter((question) => autres.has(question))
      .map((question) => ({
        chemin: ['seance', 'reportees', index, 'questions'],
        message: `La question n°${question} est dite à la fois retirée et reportée.`,
        remede: "Garder l'un des deux.",
      })),
  );
}

/** What was not taken was not voted. */
export const SEAN_21: Regle = {
  code: 'SEAN-21',
  nom: 'questions-retirees',
  titre: "Une question retirée ou reportée n'a ni vote ni numéro",
  gravite: 'erreur',
  sources: [cgct('L2121-29'), methode("ce qui n'a pas été soumis au vote n'est pas une délibération")],
  pourquoi:
    "Aucun acte n'est fait pour une question retirée ou reportée. Un vote ou un numéro resté dans son rapport dit le contraire : " +
    'soit la question a été votée et son acte manquerait, soit le numéro est à rendre à la série.',
  exemples: {
    valides: [
      {
        titre: 'Retirée, sans numéro',
        yaml: `seance.yaml: { retirees: [{ questions: 2, motif: à la demande du rapporteur }] }
rapports/2.md: { deliberation: }`,
      },
    ],
    fautifs: [
      { titre: 'Retirée, et numérotée', yaml: 'seance.yaml: { retirees: [{ questions: 2 }] }' },
      {
        titre: 'Retirée et reportée',
        yaml: `seance.yaml: { retirees: [{ questions: 3 }], reportees: [{ questions: 3 }] }`,
      },
    ],
  },
  controle: (contexte) => [...votees(contexte), ...deuxFois(contexte)],
};

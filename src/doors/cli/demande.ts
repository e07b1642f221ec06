import type { Format } from '../../app/formats.ts';
import type { DocumentState } from '../../document/tree.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { homonymes, lireIdQuestion, nomDeFichier } from '../../domaine/id-question.ts';
import { estExaminee, questionsConnues, sortDe } from '../../domaine/ordre-du-jour.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import { askedFormats } from './formats.ts';
import type { Arguments } from './usage.ts';
import { suggestion } from './usage.ts';

/** What `seance generer` is asked to make. */
export interface Demande {
  /** In the order of passage. */
  readonly rapports: readonly Rapport[];
  readonly formats: readonly Format[];
  readonly etat: DocumentState;
  readonly tout: boolean;
  readonly purger: boolean;
}

/** Why `question` has no act to be made; French. */
function sansActe({ seance }: Dossier, texte: string, connues: readonly IdQuestion[]): string {
  const question = lireIdQuestion(texte);
  if (question === undefined || !questionsConnues(seance).includes(question))
    return `La question « ${texte} » n'est pas dans l'ordre de passage.${suggestion(texte, connues)}`;
  if (estExaminee(seance, question))
    return `La question « ${question} » n'a pas de rapport dans les données de la séance.`;
  const dite = sortDe(seance, question).genre === 'retiree' ? 'retirée' : 'reportée';
  return `La question « ${question} » a été ${dite} : aucun acte ne lui est fait.`;
}

function rapportsDe(dossier: Dossier, args: Arguments): readonly Rapport[] | string {
  const { rapports, seance } = dossier;
  const dansLOrdre = seance.ordre_de_passage
    .filter((question) => estExaminee(seance, question))
    .flatMap((question) => rapports[question] ?? []);
  const demandes = args.options.question;
  if (demandes === undefined) return dansLOrdre;
  const connues = dansLOrdre.map(({ question }) => question);
  const known: ReadonlySet<string> = new Set(connues);
  const inconnue = demandes.find((texte) => !known.has(texte));
  if (inconnue !== undefined) return sansActe(dossier, inconnue, connues);
  return dansLOrdre.filter(({ question }) => demandes.includes(question));
}

/** Two questions whose ids give one folder would overwrite each other. */
function confondues({ rapports }: Dossier): string | undefined {
  const [une] = homonymes(Object.values(rapports).map(({ question }) => question));
  return une === undefined
    ? undefined
    : `Les questions « ${une.premiere} » et « ${une.seconde} » donneraient le même dossier « ${nomDeFichier(une.premiere).toLowerCase()} » : renommez l'une des deux.`;
}

/** Reads what was asked for; a French sentence when it makes no sense. */
export function demandeDe(args: Arguments, dossier: Dossier): Demande | string {
  const formats = askedFormats(args);
  if (typeof formats === 'string') return formats;
  const rapports = rapportsDe(dossier, args);
  if (typeof rapports === 'string') return rapports;
  const { projet, tout, purger } = args.options;
  return (
    confondues(dossier) ?? {
      formats,
      rapports,
      etat: projet === undefined ? 'definitif' : 'projet',
      tout: tout !== undefined,
      purger: purger !== undefined,
    }
  );
}

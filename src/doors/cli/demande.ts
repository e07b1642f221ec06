import type { Format } from '../../app/formats.ts';
import type { DocumentState } from '../../document/tree.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { nomDeFichier } from '../../domaine/nom-de-fichier.ts';
import { estExaminee, questionsConnues, sortDe } from '../../domaine/ordre-du-jour.ts';
import type { Rapport } from '../../domaine/rapport.ts';
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
function sansActe({ seance }: Dossier, question: string): string {
  if (!questionsConnues(seance).includes(question))
    return `La question « ${question} » n'est pas dans l'ordre de passage.`;
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
  const inconnue = demandes.find((question) => !connues.includes(question));
  if (inconnue !== undefined) {
    const proche = questionsConnues(seance).includes(inconnue) ? '' : suggestion(inconnue, connues);
    return `${sansActe(dossier, inconnue)}${proche}`;
  }
  return dansLOrdre.filter(({ question }) => demandes.includes(question));
}

/** Two questions whose ids give one folder would overwrite each other. */
function homonymes({ rapports }: Dossier): string | undefined {
  const noms = new Map<string, string>();
  for (const question of Object.keys(rapports)) {
    const nom = nomDeFichier(question).toLowerCase();
    const autre = noms.get(nom);
    if (autre !== undefined)
      return `Les questions « ${autre} » et « ${question} » donneraient le même dossier « ${nom} » : renommez l'une des deux.`;
    noms.set(nom, question);
  }
  return undefined;
}

/** Reads what was asked for; a French sentence when it makes no sense. */
export function demandeDe(args: Arguments, dossier: Dossier): Demande | string {
  const formats = askedFormats(args);
  if (typeof formats === 'string') return formats;
  const rapports = rapportsDe(dossier, args);
  if (typeof rapports === 'string') return rapports;
  const { projet, tout, purger } = args.options;
  return (
    homonymes(dossier) ?? {
      formats,
      rapports,
      etat: projet === undefined ? 'definitif' : 'projet',
      tout: tout !== undefined,
      purger: purger !== undefined,
    }
  );
}

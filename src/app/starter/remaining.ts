import { chefDeLExecutif } from '../../domaine/conseil.ts';
import type { NewSitting } from './new-sitting.ts';

const missing = (value: unknown, what: string): readonly string[] => (value === undefined ? [what] : []);

/** What each report still waits for. */
function reportsLine({ items, rapporteurs, worded }: NewSitting): string {
  if (items.length === 0) return 'rapports/ : un fichier par question.';
  const unreported = rapporteurs ? items.filter(({ rapporteur }) => rapporteur === undefined).length : 0;
  const whose = unreported === 1 ? " de l'un d'entre eux" : ` de ${unreported} d'entre eux`;
  const reports = [
    ...(unreported === 0 ? [] : [`le rapporteur${unreported < items.length ? whose : ''}`]),
    ...(worded === undefined ? ["l'exposé", 'la décision', 'le vote'] : ['le résultat du vote']),
  ];
  return `rapports/ : ${reports.join(', ')}.`;
}

const line = (file: string, what: readonly string[]): readonly string[] =>
  what.length === 0 ? [] : [`${file} : ${what.join(', ')} ;`];

/** What is left to write in the folder of a new sitting, one French line a file or a kind of file. */
export function remaining(sitting: NewSitting): readonly string[] {
  const { conseil, registre, convocation, lieu, items, ouverture, levee, secretaire } = sitting;
  return [
    ...line('seance.yaml, avant la séance', [
      ...missing(convocation, "le jour d'envoi de la convocation"),
      ...missing(lieu, 'le lieu'),
      ...missing(chefDeLExecutif(conseil, registre), 'la présidence'),
      ...missing(ouverture, "l'heure d'ouverture"),
      ...missing(items[0], "l'ordre de passage"),
    ]),
    ...line('seance.yaml, après la séance', [
      ...missing(levee, 'levée'),
      ...missing(secretaire, 'secrétaire'),
    ]),
    ...line('presences.yaml', ['absents, mouvements, procurations']),
    reportsLine(sitting),
  ];
}

import { chefDeLExecutif } from '../../domaine/conseil.ts';
import type { NewSitting } from './new-sitting.ts';

/** What is left to write in the folder of a new sitting, one French line a file or a kind of file. */
export function remaining({
  conseil,
  registre,
  convocation,
  lieu,
  items,
  rapporteurs,
}: NewSitting): readonly string[] {
  const chair = chefDeLExecutif(conseil, registre);
  const before = [
    ...(convocation === undefined ? ["le jour d'envoi de la convocation"] : []),
    ...(lieu === undefined ? ['le lieu'] : []),
    ...(chair === undefined ? ['la présidence'] : []),
    "l'heure d'ouverture",
    ...(items.length === 0 ? ["l'ordre de passage"] : []),
  ];
  const unreported = rapporteurs ? items.filter(({ rapporteur }) => rapporteur === undefined).length : 0;
  const whose = unreported === 1 ? " de l'un d'entre eux" : ` de ${unreported} d'entre eux`;
  const reports = [
    ...(unreported === 0 ? [] : [`le rapporteur${unreported < items.length ? whose : ''}`]),
    'le résumé',
    "l'exposé",
    'la décision, le vote',
  ];
  return [
    `seance.yaml, avant la séance : ${before.join(', ')} ;`,
    'seance.yaml, après la séance : levée, secrétaire ;',
    'presences.yaml : absents, mouvements, procurations ;',
    items.length === 0 ? 'rapports/ : un fichier par question.' : `rapports/ : ${reports.join(', ')}.`,
  ];
}

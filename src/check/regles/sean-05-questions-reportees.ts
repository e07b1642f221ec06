import { chronologie } from '../../domaine/chronologie.ts';
import { dateEnLettres } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_17, L5211_1 } from '../sources.ts';

const cle = (titre: string): string =>
  titre
    .toLocaleLowerCase('fr')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const titres = ({ rapports }: Dossier): ReadonlySet<string> =>
  new Set(Object.values(rapports).map(({ titre }) => cle(titre)));

function inutile(premiere: Dossier): Constat {
  return {
    chemin: ['seance', 'convocation', 'rang'],
    message: `La convocation est donnée pour seconde, mais le quorum était réuni à toutes les questions de la séance précédente, le ${dateEnLettres(premiere.seance.date)}.`,
    remede: 'Retirer « rang: 2 » : le délai ordinaire et le quorum sont alors exigés.',
  };
}

function controle(contexte: Contexte): readonly Constat[] {
  const premiere = contexte.seancesAnterieures.at(-1);
  if (contexte.dossier.seance.convocation?.rang !== 2 || premiere === undefined) return [];
  if (chronologie(premiere).questions.every(({ quorum }) => quorum.atteint)) return [inutile(premiere)];
  const reportes = titres(premiere);
  if (reportes.size === 0) return [];
  return questionsTraitees(contexte)
    .filter(({ rapport, etat }) => !etat.quorum.atteint && !reportes.has(cle(rapport.titre)))
    .map(({ rapport }) => ({
      chemin: ['rapports', rapport.question, 'titre'],
      message: `La question n°${rapport.question} est votée sans quorum sur seconde convocation, mais aucun rapport de ce titre n'était à l'ordre du jour de la séance du ${dateEnLettres(premiere.seance.date)}.`,
      ecrit: rapport.titre,
      remede:
        'Vérifier que la question figurait à la première convocation ; sinon la renvoyer à une séance qui réunit le quorum.',
    }));
}

/** Without quorum, only the questions of the first convocation. */
export const SEAN_05: Regle = {
  code: 'SEAN-05',
  nom: 'questions-reportees',
  titre: 'Sans quorum, le conseil ne traite que les questions reportées',
  gravite: 'avertissement',
  sources: [L2121_17, L5211_1],
  pourquoi:
    "La dispense de quorum sur seconde convocation ne vaut que pour les questions qui figuraient déjà à l'ordre du jour de " +
    'la première. Les titres des rapports sont rapprochés de ceux de la séance précédente, quand son dossier est présent : ' +
    'une question nouvelle votée sans quorum serait illégale.',
  exemples: {
    valides: [
      {
        titre: 'La même question, reportée faute de quorum',
        yaml: `2024-06-07/presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS, Bruno CARLIER, Denise DELORME, Étienne FABRE, Inès GUYOT, Hugo LEROUX, Serge VALLET]
  mouvements: []
  procurations: []
seance.yaml: { convocation: { date: 2024-06-09, rang: 2 } }`,
      },
    ],
    fautifs: [
      {
        titre: 'La séance précédente avait son quorum',
        yaml: `2024-06-07/seance.yaml: { lieu: salle des Comtes }
seance.yaml: { convocation: { date: 2024-06-09, rang: 2 } }`,
      },
    ],
  },
  controle,
};

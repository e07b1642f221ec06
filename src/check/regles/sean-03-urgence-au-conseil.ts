import { nombreEnLettres } from '../../domaine/nombre-en-lettres.ts';
import { respecte } from '../../domaine/regime/convocation.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, L2541_2, L5211_1 } from '../sources.ts';

function controle({ dossier, chronologie }: Contexte): readonly Constat[] {
  const { convocation, date } = dossier.seance;
  if (convocation?.urgence === undefined) return [];
  const chemin = ['seance', 'convocation', 'urgence'];
  const { du, peutEtre = du } = chronologie.regime.convocation;
  if (peutEtre !== undefined && respecte(peutEtre, convocation.date, date))
    return [
      {
        chemin,
        message: `L'urgence est déclarée alors que le délai ordinaire de ${nombreEnLettres(peutEtre.jours)} jours${peutEtre.francs ? ' francs' : ''} est respecté.`,
        remede: "Retirer l'urgence, qui n'a pas à être soumise au conseil, ou corriger la date d'envoi.",
      },
    ];
  return [
    {
      chemin,
      message:
        "La convocation est partie en urgence : le président en rend compte dès l'ouverture et le conseil se prononce sur l'urgence, ou renvoie tout ou partie des questions.",
      remede: 'Porter ce compte rendu et ce vote au procès-verbal, avant la première question.',
    },
  ];
}

/** What an urgent convocation asks of the council at the opening. */
export const SEAN_03: Regle = {
  code: 'SEAN-03',
  nom: 'urgence-au-conseil',
  titre: "Le conseil se prononce sur l'urgence dès l'ouverture",
  gravite: 'information',
  sources: [cgct('L2121-11'), cgct('L2121-12'), L5211_1, L2541_2],
  pourquoi:
    "Le président qui a convoqué en urgence en rend compte dès l'ouverture de la séance au conseil, qui se prononce " +
    "définitivement sur l'urgence et peut renvoyer la discussion de tout ou partie de l'ordre du jour à une séance " +
    'ultérieure. Le procès-verbal doit en garder la trace.',
  exemples: {
    valides: [{ titre: 'Convocation ordinaire', yaml: 'seance.yaml: { convocation: { date: 2024-06-06 } }' }],
    fautifs: [
      {
        titre: 'Urgence inutile : trois jours francs suffisent sous 3 500 habitants',
        yaml: `conseil.yaml: { collectivite: { nature: commune, population: 900 } }
seance.yaml: { convocation: { date: 2024-06-09, urgence: Rupture d'une conduite d'eau } }`,
      },
      {
        titre: 'Convocation en urgence',
        yaml: "seance.yaml: { convocation: { date: 2024-06-10, urgence: Rupture d'une conduite d'eau } }",
      },
    ],
  },
  controle,
};

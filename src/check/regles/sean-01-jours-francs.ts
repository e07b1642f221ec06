import type { DateCivile } from '../../domaine/date.ts';
import { ajouteJours, dateEnLettres, joursFrancs } from '../../domaine/date.ts';
import type { Delai } from '../../domaine/regime/convocation.ts';
import { respecte } from '../../domaine/regime/convocation.ts';
import type { SorteDeRegime } from '../../domaine/regime/sorte.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, jurisprudence, L2541_2 } from '../sources.ts';

/** "cela fait 4 jours francs, il en faut 5", or days that are not clear ones. */
function decompte(envoi: DateCivile, reunion: DateCivile, { jours, francs }: Delai): string {
  const ecoules = joursFrancs(envoi, reunion);
  const du = francs ? nombre(jours, 'jour franc', 'jours francs') : nombre(jours, 'jour');
  if (ecoules < 0) return `elle doit la précéder d'au moins ${du}`;
  const compte = francs ? nombre(ecoules, 'jour franc', 'jours francs') : nombre(ecoules + 1, 'jour');
  return `cela fait ${compte}, il en faut ${jours}`;
}

/** Why a delay that may be due is told and not judged. */
const RESERVES: Readonly<Partial<Record<SorteDeRegime, string>>> = {
  statuts: " si les statuts, que les données ne disent pas, n'en décident pas autrement",
  departement: " entre l'envoi des rapports et la réunion",
  lyon: " entre l'envoi des rapports et la réunion",
  region: " entre l'envoi des rapports et la réunion",
};

function constat(contexte: Contexte, envoi: DateCivile, delai: Delai, certain: boolean): Constat {
  const { date } = contexte.dossier.seance;
  const { sorte } = contexte.chronologie.regime;
  const reserve = (!certain && sorte !== undefined && RESERVES[sorte]) || '';
  const auPlusTot = ajouteJours(envoi, delai.jours + (delai.francs ? 1 : 0));
  return {
    chemin: ['seance', 'convocation', 'date'],
    message: `La convocation est partie le ${dateEnLettres(envoi)} pour une séance du ${dateEnLettres(date)} : ${decompte(envoi, date, delai)}${reserve}.`,
    ecrit: envoi,
    calcule: nombre(joursFrancs(envoi, date), 'jour franc', 'jours francs'),
    lies: [{ path: ['seance', 'date'], message: 'La séance est datée ici.' }],
    remede: `Corriger la date d'envoi si elle est mal saisie ; sinon indiquer le motif d'urgence s'il y en a un, ou réunir le conseil au plus tôt le ${dateEnLettres(auPlusTot)}.`,
    ...(certain
      ? {}
      : { gravite: sorte === 'statuts' ? ('information' as const) : ('avertissement' as const) }),
  };
}

/** Without the day of sending, the delay that the law sets can't be held against anything. */
const nonDatee = ({ chronologie }: Contexte): Constat => ({
  chemin: ['seance', 'date'],
  message: `La date d'envoi de la convocation n'est pas notée : le délai de convocation${chronologie.regime.convocation.du === undefined ? '' : ` (${nombre(chronologie.regime.convocation.du.jours, 'jour')})`} n'a pas été vérifié.`,
  remede: "Ajouter « convocation: { date: … } » à seance.yaml, si le jour de l'envoi est connu.",
  gravite: 'information',
});

function controle(contexte: Contexte): readonly Constat[] {
  const { convocation, date } = contexte.dossier.seance;
  if (convocation === undefined) return [nonDatee(contexte)];
  if (convocation.urgence !== undefined || convocation.rang === 2) return [];
  const { du, peutEtre } = contexte.chronologie.regime.convocation;
  if (du !== undefined && !respecte(du, convocation.date, date))
    return [constat(contexte, convocation.date, du, true)];
  if (peutEtre !== undefined && !respecte(peutEtre, convocation.date, date))
    return [constat(contexte, convocation.date, peutEtre, false)];
  return [];
}

/** Clear days between the convocation and the sitting. */
export const SEAN_01: Regle = {
  code: 'SEAN-01',
  nom: 'jours-francs',
  titre: 'La convocation part dans le délai que la loi fixe',
  gravite: 'erreur',
  sources: [
    cgct('L2121-11'),
    cgct('L2121-12'),
    cgct('L5211-1', '2020-03-01'),
    L2541_2,
    jurisprudence(
      "CE, 12 juillet 1955, et CE, 13 octobre 1993 : ni le jour de l'envoi ni celui de la séance ne comptent",
    ),
  ],
  pourquoi:
    'Les membres du conseil reçoivent leur convocation cinq jours francs au moins avant la séance ; trois dans une commune ' +
    "de moins de 3 500 habitants, et avant le 1er mars 2020 dans une intercommunalité dont aucune commune n'atteint ce " +
    "chiffre ; trois jours, qui ne sont pas francs, dans une commune d'Alsace-Moselle de moins de 3 500 habitants et dans un centre " +
    "d'action sociale. Les rapports d'un département ou d'une région partent douze jours avant : une convocation plus tardive y est " +
    "signalée. Les statuts d'un syndicat mixte ouvert décident (« statuts », dans conseil.yaml). Le jour de l'envoi et celui de la séance ne comptent pas ; les samedis, dimanches et jours fériés comptent et " +
    'ne prolongent rien. Un délai trop court rend illégales toutes les délibérations de la séance.',
  exemples: {
    valides: [
      {
        titre: 'Envoyée le 7 pour le 13 : cinq jours francs',
        yaml: 'seance.yaml: { convocation: { date: 2024-06-07 } }',
      },
      {
        titre: 'Commune de 900 habitants : trois jours francs suffisent',
        yaml: `conseil.yaml: { collectivite: { nature: commune, population: 900 } }
seance.yaml: { convocation: { date: 2024-06-09 } }`,
      },
    ],
    fautifs: [
      {
        titre: 'Envoyée le 8 pour le 13 : quatre jours francs',
        yaml: 'seance.yaml: { convocation: { date: 2024-06-08 } }',
      },
      {
        titre: 'Convocation datée après la séance',
        yaml: 'seance.yaml: { convocation: { date: 2024-06-16 } }',
      },
    ],
  },
  controle,
};

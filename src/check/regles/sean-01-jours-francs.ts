import type { DateCivile } from '../../domaine/date.ts';
import { ajouteJours, dateEnLettres, joursFrancs } from '../../domaine/date.ts';
import { nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, jurisprudence } from '../sources.ts';

const SEUIL = 3500;
const LONG = 5;
const COURT = 3;

/** From this day every EPCI is convened like a commune of 3 500 inhabitants and more. */
const EPCI_ALIGNES = '2020-03-01' as DateCivile;

/** The clear days that are due for sure, and those that may be due when the facts at hand do not settle it. */
interface Delai {
  readonly sur: number;
  readonly possible: number;
}

function delai({ conseil, seance }: Contexte['dossier']): Delai {
  const { nature, population } = conseil.collectivite;
  if (nature === 'syndicat mixte') return { sur: COURT, possible: LONG };
  if (nature !== 'commune' && seance.date >= EPCI_ALIGNES) return { sur: LONG, possible: LONG };
  if (population !== undefined && population < SEUIL) return { sur: COURT, possible: COURT };
  // Before March 2020 an EPCI owed five days only where one member commune had 3 500 inhabitants.
  if (population === undefined || nature !== 'commune') return { sur: COURT, possible: LONG };
  return { sur: LONG, possible: LONG };
}

function message(envoi: DateCivile, reunion: DateCivile, francs: number, du: number): string {
  const partie = `La convocation est partie le ${dateEnLettres(envoi)} pour une séance du ${dateEnLettres(reunion)}`;
  if (francs < 0)
    return `${partie} : elle doit la précéder d'au moins ${nombre(du, 'jour franc', 'jours francs')}.`;
  return `${partie} : cela fait ${nombre(francs, 'jour franc', 'jours francs')}, il en faut ${du}.`;
}

function controle({ dossier }: Contexte): readonly Constat[] {
  const { convocation, date } = dossier.seance;
  if (convocation.urgence !== undefined || convocation.rang === 2) return [];
  const { sur, possible } = delai(dossier);
  const francs = joursFrancs(convocation.date, date);
  if (francs >= possible) return [];
  return [
    {
      chemin: ['seance', 'convocation', 'date'],
      message: message(convocation.date, date, francs, francs < sur ? sur : possible),
      ecrit: convocation.date,
      calcule: nombre(francs, 'jour franc', 'jours francs'),
      lies: [{ path: ['seance', 'date'], message: 'La séance est datée ici.' }],
      remede: `Corriger la date d'envoi si elle est mal saisie ; sinon indiquer le motif d'urgence s'il y en a un, ou réunir le conseil au plus tôt le ${dateEnLettres(ajouteJours(convocation.date, possible + 1))}.`,
      ...(francs < sur ? {} : { gravite: 'avertissement' as const }),
    },
  ];
}

/** Clear days between the convocation and the sitting. */
export const SEAN_01: Regle = {
  code: 'SEAN-01',
  nom: 'jours-francs',
  titre: 'La convocation part cinq jours francs avant la séance',
  gravite: 'erreur',
  sources: [
    cgct('L2121-11'),
    cgct('L2121-12'),
    { genre: 'loi', texte: 'CGCT', article: 'L5211-1', depuis: '2020-03-01' },
    jurisprudence(
      "CE, 12 juillet 1955, et CE, 13 octobre 1993 : ni le jour de l'envoi ni celui de la séance ne comptent",
    ),
  ],
  pourquoi:
    'Les membres du conseil reçoivent leur convocation cinq jours francs au moins avant la séance ; trois dans une commune ' +
    "de moins de 3 500 habitants, et avant le 1er mars 2020 dans une intercommunalité dont aucune commune n'atteint ce " +
    "chiffre. Le jour de l'envoi et celui de la séance ne comptent pas ; les samedis, dimanches et jours fériés comptent et " +
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

import type { DateCivile } from '../../domaine/date.ts';
import { dateAvecJour, dateEnLettres } from '../../domaine/date.ts';
import { dernierJourDeRecours } from '../../domaine/delai-de-recours.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { jurisprudence } from '../sources.ts';

/** The questions published on each day, save those that follow the sitting's own date. */
function parDate({ dossier }: Contexte): ReadonlyMap<DateCivile, readonly string[]> {
  const jours = new Map<DateCivile, string[]>();
  for (const [id, { publication }] of Object.entries(dossier.rapports)) {
    if (publication === undefined || publication === dossier.seance.publication) continue;
    jours.set(publication, [...(jours.get(publication) ?? []), id]);
  }
  return jours;
}

function message(publication: DateCivile, departement: string, objet: string): string {
  const dernier = dateAvecJour(dernierJourDeRecours(publication, departement));
  return `${objet} du ${dateEnLettres(publication)} ouvre le délai de recours : le dernier jour pour saisir le tribunal est le ${dernier}.`;
}

function constats(contexte: Contexte): readonly Constat[] {
  const { seance, conseil } = contexte.dossier;
  const { departement } = conseil.collectivite;
  const remede = "Noter cette date : l'acte n'est définitif qu'une fois le délai de recours expiré.";
  const de = (date: DateCivile) => ({
    ecrit: date,
    calcule: dateEnLettres(dernierJourDeRecours(date, departement)),
    remede,
  });
  const propres = [...parDate(contexte)].map(([date, ids]) => ({
    ...de(date),
    chemin: ['rapports', ids[0] ?? '', 'publication'],
    message: message(
      date,
      departement,
      `La publication ${ids.length > 1 ? 'des questions' : 'de la question'} n°${enumeration(ids)}`,
    ),
  }));
  if (seance.publication === undefined) return propres;
  const chemin = ['seance', 'publication'];
  const commune = message(seance.publication, departement, 'La publication');
  return [{ ...de(seance.publication), chemin, message: commune }, ...propres];
}

/** Says the last day to sue, for every day of publication not yet out of delay. */
export const RAPP_07: Regle = {
  code: 'RAPP-07',
  nom: 'delai-de-recours',
  titre: 'Dernier jour du délai de recours',
  gravite: 'information',
  sources: [
    { genre: 'loi', texte: 'CJA', article: 'R421-1' },
    jurisprudence('CE, section, 4 juin 1954, Décines'),
    jurisprudence('CE, 19 septembre 2014, n° 362568'),
    { genre: 'loi', texte: 'code du travail', article: 'L3133-1' },
  ],
  pourquoi:
    "L'acte dit qu'il peut être contesté dans les deux mois suivant sa publicité. Le programme calcule le dernier jour : le " +
    "délai est franc, il se compte de date à date à partir du lendemain de la publication, et s'il finit un samedi, un " +
    "dimanche ou un jour férié il va jusqu'au jour ouvrable suivant. Les jours fériés d'Alsace-Moselle et d'outre-mer sont " +
    'pris en compte. Une fois le délai passé, la règle ne dit plus rien.',
  exemples: {
    valides: [
      {
        titre: 'Le délai est passé',
        yaml: `seance.yaml: { publication: 2024-06-18 }
aujourdhui: 2024-09-02`,
      },
    ],
    fautifs: [
      {
        titre: "Publication du 18 juin 2024 : recours jusqu'au lundi 19 août 2024",
        yaml: `seance.yaml: { publication: 2024-06-18 }
aujourdhui: 2024-06-20`,
      },
    ],
  },
  controle: (contexte) =>
    constats(contexte).filter(({ ecrit }) => {
      const dernier = dernierJourDeRecours(
        ecrit as DateCivile,
        contexte.dossier.conseil.collectivite.departement,
      );
      return contexte.aujourdhui <= dernier;
    }),
};

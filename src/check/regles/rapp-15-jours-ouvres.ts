import type { DataPath } from '../../diagnostics/fault.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { dateAvecJour } from '../../domaine/date.ts';
import { motifDeFermeture } from '../../domaine/jours-feries.ts';
import type { Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Datee {
  readonly chemin: DataPath;
  /** "L'avis « Bureau » de la question n°64". */
  readonly objet: string;
  readonly date: DateCivile;
}

/** The dates on which an organ met or a service acted. */
function dates({ dossier }: Contexte): readonly Datee[] {
  const { publication } = dossier.seance;
  const avis = Object.entries(dossier.rapports).flatMap(([id, rapport]) =>
    rapport.avis.map(({ instance, date }, rang) => ({
      chemin: ['rapports', id, 'avis', rang, 'date'],
      objet: `L'avis « ${instance} » de la question n°${id}`,
      date,
    })),
  );
  const signatures = Object.entries(dossier.conventions).flatMap(([id, { signature: date }]) => {
    const chemin = ['conventions', id, 'signature'];
    return date === undefined ? [] : [{ chemin, objet: `La signature de la convention « ${id} »`, date }];
  });
  const communes =
    publication === undefined
      ? []
      : [{ chemin: ['seance', 'publication'], objet: 'La publication des actes', date: publication }];
  return [...communes, ...avis, ...signatures];
}

/** A date that falls on a Sunday or a public holiday deserves a second look. */
export const RAPP_15: Regle = {
  code: 'RAPP-15',
  nom: 'jours-ouvres',
  titre: 'Une date de travail ne tombe pas un dimanche ou un jour férié',
  gravite: 'information',
  sources: [
    { genre: 'loi', texte: 'code du travail', article: 'L3133-1' },
    methode(
      'une commission, une mise en ligne ou une signature un jour de fermeture est souvent une date mal saisie',
    ),
  ],
  pourquoi:
    "Rien n'interdit à une commission de se réunir un dimanche, ni de publier un jour férié. Mais une telle date vient plus " +
    "souvent d'un chiffre mal saisi : la règle le signale, pour qu'on y regarde avant que l'acte soit publié.",
  exemples: {
    valides: [
      {
        titre: 'Un mardi ordinaire',
        yaml: 'rapports/1.md: { avis: [{ instance: Bureau, date: 2024-05-28, avis: Favorable }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Le lundi de Pentecôte 2024',
        yaml: 'rapports/1.md: { avis: [{ instance: Bureau, date: 2024-05-20, avis: Favorable }] }',
      },
      { titre: 'Un dimanche', yaml: 'seance.yaml: { publication: 2024-06-16 }' },
    ],
  },
  controle: (contexte) => {
    const { departement } = contexte.dossier.conseil.collectivite;
    const toutes = dates(contexte);
    const motifs = new Map(
      [...new Set(toutes.map(({ date }) => date))].map((date) => [date, motifDeFermeture(date, departement)]),
    );
    return toutes.flatMap(({ chemin, objet, date }) => {
      const motif = motifs.get(date);
      if (motif === undefined || motif === 'un samedi') return [];
      return [
        {
          chemin,
          ecrit: date,
          message: `${objet} porte la date du ${dateAvecJour(date)}${motif === 'un dimanche' ? '' : `, ${motif}`}.`,
          remede: 'Vérifier la date.',
        },
      ];
    });
  },
};

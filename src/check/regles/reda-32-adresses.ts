import type { DataPath } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A number and a way that follow a name without a comma: "CCIT du Doubs 46 avenue Villarceau". */
const SANS_VIRGULE =
  /(?:(?<!\p{L})|(?<=\p{L}{40}))\p{L}{1,40} \d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|chemin|impasse|allée|quai|cours|route|square|faubourg)(?!\p{L})/iu;

interface Adresse {
  readonly chemin: DataPath;
  readonly texte: string;
}

const adresses = ({ seance, conseil, conventions }: Dossier): readonly Adresse[] => [
  ...(seance.lieu === undefined ? [] : [{ chemin: ['seance', 'lieu'], texte: seance.lieu }]),
  ...(conseil.collectivite.siege === undefined
    ? []
    : [{ chemin: ['conseil', 'collectivite', 'siege'], texte: conseil.collectivite.siege }]),
  ...Object.entries(conventions).flatMap(([id, { parties }]) =>
    parties.flatMap(({ siege }, rang): readonly Adresse[] =>
      siege === undefined ? [] : [{ chemin: ['conventions', id, 'parties', rang, 'siege'], texte: siege }],
    ),
  ),
];

/** An address parts the place from the street. */
export const REDA_32: Regle = {
  code: 'REDA-32',
  nom: 'adresses',
  titre: 'Une virgule sépare le lieu du numéro de la voie',
  gravite: 'information',
  sources: [methode('une adresse se lit par parties : le lieu, le numéro et la voie, la ville')],
  pourquoi:
    "« Salle de la CCIT du Doubs 46 avenue Villarceau » se lit comme un nom suivi d'un nombre. La virgule sépare le lieu de l'adresse ; " +
    "elle s'imprime sur tous les actes de la séance.",
  exemples: {
    valides: [
      {
        titre: 'Avec la virgule',
        yaml: 'seance.yaml: { lieu: "salle des Comtes, 4 place des Comtes à Arbois" }',
      },
    ],
    fautifs: [
      {
        titre: 'Sans la virgule',
        yaml: 'seance.yaml: { lieu: "salle des Comtes 4 place des Comtes à Arbois" }',
      },
    ],
  },
  controle: ({ dossier }) =>
    adresses(dossier).flatMap(({ chemin, texte }) => {
      const ecrit = SANS_VIRGULE.exec(texte)?.[0];
      if (ecrit === undefined) return [];
      const juste = ecrit.replace(' ', ', ');
      return [
        {
          chemin,
          ecrit,
          calcule: juste,
          message: `Il manque une virgule entre le lieu et le numéro dans « ${ecrit} ».`,
          remede: `Écrire « ${juste} ».`,
        },
      ];
    }),
};

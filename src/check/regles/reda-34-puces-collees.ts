import { parPapier } from '../ecrits/par-papier.ts';
import { pucesCollees } from '../ecrits/puces-collees.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const trouves = parPapier<Constat>();

/** What looks like an item of a list is one. */
export const REDA_34: Regle = {
  code: 'REDA-34',
  nom: 'puces-collees',
  titre: "Une ligne qui commence par une puce est un élément de liste, non la suite d'un paragraphe",
  gravite: 'avertissement',
  sources: [methode("une énumération s'imprime en liste, un élément par ligne")],
  pourquoi:
    "Un texte collé depuis un traitement de texte garde ses puces (« • », « – ») ou ses décalages. Seul un tiret suivi d'une espace, en début de " +
    "ligne, commence un élément de liste : les autres lignes s'impriment bout à bout, en un seul paragraphe, puces comprises.",
  exemples: {
    valides: [
      {
        titre: 'Une liste à tirets',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe programme comprend :\\n\\n- été ;\\n- hiver." }',
      },
    ],
    fautifs: [
      {
        titre: 'Des puces de traitement de texte',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe programme comprend :\\n• été ;\\n• hiver." }',
      },
      {
        titre: 'Des tirets longs',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLe programme comprend :\\n– été ;\\n– hiver." }',
      },
    ],
  },
  controle: ({ dossier }) =>
    trouves(dossier, [], (papier) =>
      pucesCollees(papier).map(({ ligne, signe, ecrit }) => ({
        chemin: ligne.chemin,
        ecrit,
        message: `Cette ligne commence par « ${signe} » et s'imprimera à la suite de celle d'au-dessus, dans le même paragraphe.`,
        remede:
          "Pour une liste, laisser une ligne vide au-dessus, puis commencer chaque élément par un tiret et une espace (« - »), sans décalage ; sinon, remettre ce signe à la fin de la ligne d'au-dessus.",
      })),
    ),
};

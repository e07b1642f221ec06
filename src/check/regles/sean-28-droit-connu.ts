import { droitInconnu } from '../../domaine/regime/sorte.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function controle({ dossier }: Contexte): readonly Constat[] {
  const { collectivite } = dossier.conseil;
  const ou = droitInconnu(collectivite);
  if (ou === undefined) return [];
  return [
    {
      chemin: ['conseil', 'collectivite', 'departement'],
      message: `Le programme ne connaît pas le droit des assemblées de ce territoire (${ou}) : convocation, quorum, procurations et publicité n'y ont pas été contrôlés, et les actes imprimeraient un autre droit que le sien.`,
      ecrit: collectivite.departement,
      remede:
        'Corriger le numéro du département ou la nature de la collectivité si elle est ailleurs ; sinon ne pas employer ce programme pour ses actes.',
    },
  ];
}

/** Refuses a body whose law the program does not know, rather than judge it by another's. */
export const SEAN_28: Regle = {
  code: 'SEAN-28',
  nom: 'droit-connu',
  titre: 'Le programme connaît le droit de cette assemblée',
  gravite: 'erreur',
  sources: [methode("une assemblée n'est jugée que par le droit qui la régit")],
  pourquoi:
    'En Nouvelle-Calédonie, en Polynésie française, à Wallis-et-Futuna, à Saint-Pierre-et-Miquelon, à Saint-Barthélemy et à ' +
    'Saint-Martin, et pour les assemblées de Corse, de Martinique, de Guyane et de Mayotte qui tiennent lieu de département ou de ' +
    "région, d'autres textes régissent les séances. Le programme ne les a pas : il refuse d'écrire des actes qui citeraient un droit " +
    'qui ne vaut pas pour elles.',
  exemples: {
    valides: [
      {
        titre: 'Une commune de La Réunion',
        yaml: 'conseil.yaml: { collectivite: { nature: commune, departement: 974 } }',
      },
    ],
    fautifs: [
      {
        titre: 'Une commune de Polynésie française',
        yaml: 'conseil.yaml: { collectivite: { nature: commune, departement: 987 } }',
      },
    ],
  },
  controle,
};

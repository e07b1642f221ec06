import { dateEnLettres } from '../../domaine/date.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function controle({ dossier: { id, seance }, dossiersDuMemeJour }: Contexte): readonly Constat[] {
  if (dossiersDuMemeJour.length === 0) return [];
  const autres = enumeration(dossiersDuMemeJour.map((autre) => `« ${autre} »`));
  const verbe = dossiersDuMemeJour.length === 1 ? 'est aussi daté' : 'sont aussi datés';
  return [
    {
      chemin: ['seance', 'date'],
      ecrit: seance.date,
      message: `Le dossier « ${id} » est daté du ${dateEnLettres(seance.date)} ; ${autres} ${verbe} de ce jour.`,
      remede:
        "Retirer du dossier des données la copie qui est de trop, ou corriger la date de l'une des séances ; si le conseil s'est réuni deux fois ce jour-là, acquitter cet avertissement.",
    },
  ];
}

/** Two folders do not hold the same sitting. */
export const SEAN_27: Regle = {
  code: 'SEAN-27',
  nom: 'deux-dossiers-du-meme-jour',
  titre: 'Une séance a un seul dossier',
  gravite: 'avertissement',
  sources: [methode('deux dossiers de même date tiennent le plus souvent la même séance, deux fois')],
  pourquoi:
    "Une copie du dossier laissée à côté de lui est une seconde séance pour le programme : on corrige l'une, on produit l'autre, et les deux " +
    'divergent sans que rien ne le montre.',
  exemples: {
    valides: [
      { titre: "Une séance d'un autre jour", yaml: '2024-03-14/seance.yaml: { lieu: salle des Comtes }' },
    ],
    fautifs: [
      { titre: 'Une copie du dossier', yaml: '2024-06-13 - copie/seance.yaml: { lieu: salle des Comtes }' },
    ],
  },
  controle,
};

import { dateEnLettres } from '../../domaine/date.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function controle({ dossier: { seance } }: Contexte): readonly Constat[] {
  return (seance.reportees ?? []).flatMap(({ questions, au }, index): readonly Constat[] => {
    if (au === undefined || au > seance.date) return [];
    return [
      {
        chemin: ['seance', 'reportees', index, 'au'],
        ecrit: au,
        message: `La question n°${questions[0]} est reportée au ${dateEnLettres(au)}, qui ne suit pas la séance du ${dateEnLettres(seance.date)}.`,
        remede: "Écrire la date de la séance à venir, ou retirer « au » si elle n'est pas fixée.",
      },
    ];
  });
}

/** What is put off is put off to a later day. */
export const SEAN_24: Regle = {
  code: 'SEAN-24',
  nom: 'date-du-report',
  titre: 'Une question est reportée à une séance à venir',
  gravite: 'erreur',
  sources: [methode('un report est postérieur à la séance qui le décide')],
  pourquoi:
    "La date du report s'imprime au procès-verbal et sur la liste des délibérations examinées. Une date passée, ou celle du jour, est " +
    'une erreur de frappe que rien ne rattrape une fois la liste affichée.',
  exemples: {
    valides: [
      {
        titre: 'Au mois suivant',
        yaml: 'seance.yaml: { reportees: [{ questions: 3, au: 2024-07-04 }] }',
      },
    ],
    fautifs: [
      { titre: 'À une date passée', yaml: 'seance.yaml: { reportees: [{ questions: 3, au: 2024-05-04 }] }' },
    ],
  },
  controle,
};

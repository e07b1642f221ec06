import { enPlages, estExaminee, ordreDuJour } from '../../domaine/ordre-du-jour.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

function controle({ dossier: { seance } }: Contexte): readonly Constat[] {
  const appelees = new Set(seance.ordre_de_passage);
  const oubliees = ordreDuJour(seance).filter(
    (question) => !appelees.has(question) && estExaminee(seance, question),
  );
  if (oubliees.length === 0) return [];
  const plusieurs = oubliees.length > 1;
  return [
    {
      chemin: ['seance', 'ordre_du_jour'],
      message: plusieurs
        ? `Les questions n°${enPlages(oubliees)} de l'ordre du jour n'ont été ni appelées, ni retirées, ni reportées.`
        : `La question n°${oubliees[0]} de l'ordre du jour n'a été ni appelée, ni retirée, ni reportée.`,
      remede:
        "Ajouter ce qui manque à « ordre_de_passage », ou dire dans « retirees » ou « reportees » ce qu'il en est advenu.",
    },
  ];
}

/** Every question of the agenda has its fate. */
export const SEAN_23: Regle = {
  code: 'SEAN-23',
  nom: 'ordre-du-jour-epuise',
  titre: "Chaque question de l'ordre du jour est examinée, retirée ou reportée",
  gravite: 'avertissement',
  sources: [cgct('L2121-15', '2022-07-01'), methode("l'ordre du jour et l'ordre de passage se répondent")],
  pourquoi:
    "Le procès-verbal et la liste des délibérations examinées disent ce qu'il est advenu de chaque question convoquée. Une question " +
    "de l'ordre du jour dont rien n'est dit est une question oubliée : dans la séance, ou dans le dossier.",
  exemples: {
    valides: [
      {
        titre: "Retirée avant d'être appelée",
        yaml: 'seance.yaml: { ordre_du_jour: 1 à 9, retirees: [{ questions: 9, motif: à la demande du rapporteur }] }',
      },
    ],
    fautifs: [{ titre: 'Rien sur la question n°9', yaml: 'seance.yaml: { ordre_du_jour: 1 à 9 }' }],
  },
  controle,
};

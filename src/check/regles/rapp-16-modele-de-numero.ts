import { numerosDe } from '../../domaine/deliberations.ts';
import { numeroSelon, ordreSelon } from '../../domaine/modele-de-numero.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

function controle({ dossier }: Contexte): readonly Constat[] {
  const { conseil, seance, rapports } = dossier;
  const { numerotation: regle } = conseil;
  if (regle === undefined) return [];
  return Object.values(rapports).flatMap((rapport) =>
    numerosDe(rapport).flatMap(({ numero, chemin }): readonly Constat[] => {
      if (ordreSelon(regle, seance.date, numero) !== undefined) return [];
      const exemple = numeroSelon(regle, seance.date, regle.depart ?? 1);
      return [
        {
          chemin: ['rapports', rapport.question, ...chemin],
          ecrit: numero,
          message: `Le numéro ${numero} de la question n°${rapport.question} ne suit pas le modèle de la maison, « ${regle.modele} ».`,
          remede: `Écrire un numéro de la forme ${exemple}, ou corriger « numerotation » dans conseil.yaml.`,
        },
      ];
    }),
  );
}

/** Numbers follow the house's pattern. */
export const RAPP_16: Regle = {
  code: 'RAPP-16',
  nom: 'modele-de-numero',
  titre: 'Le numéro suit le modèle de la maison',
  gravite: 'avertissement',
  sources: [cgct('R2121-9', '2022-07-01'), methode('une série de numéros a une seule forme')],
  pourquoi:
    "Quand conseil.yaml donne le modèle des numéros, un numéro d'une autre forme est une faute de frappe : un chiffre de moins, une " +
    'année oubliée. Il sortirait de la série au registre et à la préfecture. « seance numeroter » propose le bon.',
  exemples: {
    valides: [
      {
        titre: 'Conforme au modèle',
        yaml: `conseil.yaml: { numerotation: { modele: "{annee}.{numero:5}" } }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un chiffre de moins',
        yaml: `conseil.yaml: { numerotation: { modele: "{annee}.{numero:5}" } }
rapports/2.md: { deliberation: 2024.0102 }`,
      },
    ],
  },
  controle,
};

import { montantEnEuros } from '../../domaine/montant.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** The operation fits in the credit. */
export const FINA_10: Regle = {
  code: 'FINA-10',
  nom: 'credit',
  titre: "L'opération tient dans le crédit prévu au budget",
  gravite: 'avertissement',
  sources: [methode("une dépense engagée ne dépasse pas le crédit que l'acte cite à son appui")],
  pourquoi:
    "L'acte imprime côte à côte le crédit prévu au budget et le montant de l'opération. Une opération supérieure au crédit " +
    "montre une erreur de saisie, ou une dépense qu'une décision modificative doit d'abord couvrir : si elle est votée à la " +
    "même séance, l'avertissement s'acquitte avec ce motif.",
  exemples: {
    valides: [
      {
        titre: '30 000 € sur un crédit de 60 000 €',
        yaml: 'rapports/1.md: { inscription: { prevu: 60 000, operation: 30 000 } }',
      },
    ],
    fautifs: [
      {
        titre: '30 000 € sur un crédit de 6 000 €',
        yaml: 'rapports/1.md: { inscription: { prevu: 6 000, operation: 30 000 } }',
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.rapports).flatMap(([id, { inscription }]) => {
      if (!inscription || inscription.operation <= inscription.prevu) return [];
      const { operation, prevu, exercice } = inscription;
      return [
        {
          chemin: ['rapports', id, 'inscription', 'prevu'],
          ecrit: montantEnEuros(prevu),
          calcule: `${montantEnEuros(operation)} au moins`,
          message: `L'opération de ${montantEnEuros(operation)} de la question n°${id} dépasse le crédit de ${montantEnEuros(prevu)} prévu au budget ${exercice}.`,
          lies: [
            {
              path: ['rapports', id, 'inscription', 'operation'],
              message: "Le montant de l'opération est ici.",
            },
          ],
          remede:
            "Vérifier le crédit et le montant de l'opération, ou voter d'abord une décision modificative.",
        },
      ];
    }),
};

import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A sitting that ends before this hour has gone past midnight. */
const AUBE = '06h00';

function controle({ dossier }: Contexte): readonly Constat[] {
  const { ouverture, levee } = dossier.seance;
  if (levee > ouverture) return [];
  const minuit = levee < AUBE && levee !== ouverture;
  return [
    {
      chemin: ['seance', 'levee'],
      message: minuit
        ? `La séance, ouverte à ${ouverture}, est levée à ${levee} : elle a donc passé minuit.`
        : `La séance est ouverte à ${ouverture} et levée à ${levee} : elle ne peut pas finir ${levee === ouverture ? "à l'heure où elle commence" : 'avant de commencer'}.`,
      ecrit: levee,
      lies: [{ path: ['seance', 'ouverture'], message: "L'heure d'ouverture est écrite ici." }],
      remede: minuit
        ? "Vérifier l'heure de levée ; si elle est exacte, acquitter ce constat."
        : "Corriger l'heure d'ouverture ou celle de levée d'après les notes de séance.",
      ...(minuit ? { gravite: 'avertissement' as const } : {}),
    },
  ];
}

/** The sitting opens before it closes. */
export const SEAN_06: Regle = {
  code: 'SEAN-06',
  nom: 'horaires',
  titre: "La séance est ouverte avant d'être levée",
  gravite: 'erreur',
  sources: [methode("l'heure de levée suit l'heure d'ouverture")],
  pourquoi:
    "Les heures d'ouverture et de levée s'impriment en tête de chaque extrait. Deux heures inversées ou égales trahissent une " +
    "erreur de saisie, et jettent un doute sur tout l'acte. Une séance qui a vraiment passé minuit est seulement signalée.",
  exemples: {
    valides: [{ titre: 'De 18h30 à 20h15', yaml: 'seance.yaml: { ouverture: 18h30, levee: 20h15 }' }],
    fautifs: [
      { titre: 'Heures inversées', yaml: 'seance.yaml: { ouverture: 20h15, levee: 18h30 }' },
      { titre: 'Levée à 00h40', yaml: 'seance.yaml: { levee: 00h40 }' },
    ],
  },
  controle,
};

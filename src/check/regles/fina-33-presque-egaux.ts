import { duPapier } from '../ecrits/recherche.ts';
import { presqueEgaux } from '../finances/presque-egaux.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A number that one slip parts from another of the matter is that other. */
export const FINA_33: Regle = {
  code: 'FINA-33',
  nom: 'presque-egaux',
  titre: "Un nombre précis redit dans un rapport l'est avec les mêmes chiffres",
  gravite: 'avertissement',
  sources: [methode("un même nombre s'écrit partout avec les mêmes chiffres")],
  pourquoi:
    "« 520 757,35 € » au résumé et « 520 575,35 € » à la décision : deux chiffres ont changé de place, et l'acte porte deux résultats. Un nombre " +
    "écrit une seule fois, qu'une faute de frappe sépare d'un autre que le tableau, la décision ou les données confirment, est sans doute ce dernier. " +
    'Les nombres de peu de chiffres, ceux qui se comparent dans une phrase et ceux que les autres permettent de calculer sont laissés de côté.',
  exemples: {
    valides: [
      {
        titre: 'Le même résultat',
        yaml: 'rapports/2.md: { decision: ["constate un excédent de 48 271,60 €"], corps: "# Exposé\\n\\nL\'excédent est de 48 271,60 €.\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux chiffres intervertis',
        yaml: 'rapports/2.md: { decision: ["constate un excédent de 48 271,60 €", "reprend 48 271,60 € au budget"], corps: "# Exposé\\n\\nL\'excédent est de 48 217,60 €.\\n" }',
      },
    ],
  },
  controle: ({ dossier }) =>
    presqueEgaux(dossier).map(({ faux, juste }) => {
      const [ecrit, calcule] = [faux.lieu.ecrit.trim(), juste.lieu.ecrit.trim()];
      return {
        chemin: faux.lieu.ligne.chemin,
        ecrit: faux.lieu.ecrit,
        calcule,
        message: `Le texte ${duPapier(faux.lieu.papier)} dit ${ecrit} ici, et ${calcule} ${
          juste.lieu.papier === faux.lieu.papier
            ? 'ailleurs'
            : `se lit ${duPapier(juste.lieu.papier)
                .replace(/^du /u, 'au ')
                .replace(/^de la /u, 'à la ')}`
        } : une faute de frappe les sépare.`,
        lies: [{ path: juste.lieu.ligne.chemin, message: `${calcule} est écrit ici.` }],
        remede: 'Vérifier lequel des deux nombres est juste, et écrire le même partout.',
      };
    }),
};

import { cherche, duPapier } from '../ecrits/recherche.ts';
import { fonctionAccordee } from '../fonctions-accordees.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** "M. Georges MILLET, trésorière": a civility, a name, and an office after a comma. */
const FONCTION =
  /(?<=(?<!\p{L})(M\.|Monsieur|Mme|Madame)[ \u00a0](?:\p{Lu}[\p{L}'\u2019-]*[ \u00a0]){1,3}\p{Lu}[\p{L}'\u2019-]*,[ \u00a0](?:(?:le|la|notre|son|sa)[ \u00a0])?)(?:\d+(?:er|re|e)[ \u00a0])?(?:(?:vice-|co-)?(?:président|trésori|direct|gérant|administrat|délégué|adjoint|conseill)\p{L}*)(?!\p{L}|[ \u00a0](?:étant|ayant)(?!\p{L}))/gu;

/** An office written beside a name agrees with its civility. */
export const REDA_57: Regle = {
  code: 'REDA-57',
  nom: 'fonction-et-civilite',
  titre: "Une fonction s'accorde avec la civilité qui précède le nom",
  gravite: 'avertissement',
  sources: [methode("une fonction s'écrit au genre de la personne")],
  pourquoi:
    "« M. …, trésorière » montre qu'une civilité, un nom ou une fonction vient d'une autre phrase : on ne sait plus de qui l'acte parle.",
  exemples: {
    valides: [
      {
        titre: 'Les deux s’accordent',
        yaml: 'rapports/2.md: { decision: ["remercie M. Jean PETIT, trésorier"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Une trésorière',
        yaml: 'rapports/2.md: { decision: ["remercie M. Jean PETIT, trésorière"] }',
      },
    ],
  },
  controle: ({ dossier }) =>
    cherche(dossier, { motif: FONCTION }).flatMap(({ papier, ligne, ecrit, groupes }): readonly Constat[] => {
      const civilite = groupes[1] ?? '';
      const juste = fonctionAccordee(ecrit, /^M(?:me|adame)$/u.test(civilite));
      if (juste === undefined) return [];
      return [
        {
          chemin: ligne.chemin,
          ecrit,
          calcule: juste,
          message: `Le texte ${duPapier(papier)} dit « ${ecrit} » d'une personne qu'il nomme « ${civilite} ».`,
          remede: `Écrire « ${juste} », ou corriger la civilité ; acquitter ce constat si la personne porte ce titre dans cette forme.`,
        },
      ];
    }),
};

import { fin } from '../ecrits/fenetre.ts';
import { MASQUE } from '../ecrits/ligne.ts';
import { signeFinal } from '../ecrits/listes.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { paragraphes } from '../ecrits/paragraphes.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Shorter than this, a line is a label rather than a sentence. */
const PHRASE = 60;

const trouves = parPapier<Constat>();

/** A paragraph ends with its full stop. */
export const REDA_25: Regle = {
  code: 'REDA-25',
  nom: 'fin-de-phrase',
  titre: 'Un paragraphe finit par un point',
  gravite: 'information',
  sources: [methode('une phrase finit par un signe de ponctuation')],
  pourquoi:
    'Un paragraphe qui finit sans point est souvent un paragraphe coupé : la fin est restée ailleurs, ou a été effacée avec ce qui ' +
    "suivait. Les titres, les listes et les lignes courtes n'en ont pas besoin.",
  exemples: {
    valides: [
      {
        titre: 'Un point',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLes horaires des déchèteries changent au début du mois de juillet prochain." }',
      },
    ],
    fautifs: [
      {
        titre: 'Une phrase sans fin',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nLes horaires des déchèteries changent au début du mois de juillet et" }',
      },
    ],
  },
  controle: ({ dossier }) =>
    trouves(dossier, [], (papier) =>
      paragraphes(papier).flatMap((bloc): readonly Constat[] => {
        const derniere = bloc.at(-1);
        if (bloc[0]?.genre !== 'texte' || !derniere) return [];
        const longueur = bloc.reduce((total, { nu }) => total + nu.trim().length, 0);
        const finit = derniere.nu.trimEnd();
        const etiquette = finit.length < PHRASE && / : /u.test(finit);
        if (longueur < PHRASE || etiquette || signeFinal(derniere) !== undefined || finit.endsWith(MASQUE))
          return [];
        const ecrit = /\S+$/u.exec(fin(derniere.texte.trimEnd()))?.[0] ?? '';
        const message = `Ce paragraphe finit par « ${ecrit} », sans ponctuation.`;
        return [
          { chemin: derniere.chemin, ecrit, message, remede: 'Finir la phrase, ou ajouter son point.' },
        ];
      }),
    ),
};

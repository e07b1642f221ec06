import { listes, signeFinal } from '../ecrits/listes.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const DEUX_PUCES = /^(\s*[-*+]\s+(?:[-*+•·◦]|\.)\s+)\S/u;

const trouves = parPapier<Constat>();

/** One bullet an item, and more than one item a list. */
export const REDA_27: Regle = {
  code: 'REDA-27',
  nom: 'puces',
  titre: 'Un élément de liste a une seule puce, et une liste plusieurs éléments',
  gravite: 'information',
  sources: [methode("une liste énumère ; un tiret seul, ou deux puces de suite, n'énumèrent rien")],
  pourquoi:
    "« - . 3e marché » imprime deux puces ; un tiret devant une phrase qui introduit la suite en fait une liste d'un seul élément. Ces " +
    "restes d'un copier-coller se voient aussitôt dans l'acte.",
  exemples: {
    valides: [
      { titre: 'Deux éléments', yaml: 'rapports/2.md: { corps: "# Exposé\\n\\n- été ;\\n- hiver." }' },
    ],
    fautifs: [
      { titre: 'Deux puces', yaml: 'rapports/2.md: { corps: "# Exposé\\n\\n- . été ;\\n- . hiver." }' },
      {
        titre: 'Un tiret qui introduit',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\n- Pour rappel :\\n\\nDeux saisons." }',
      },
    ],
  },
  controle: ({ dossier }) =>
    trouves(dossier, [], (papier) =>
      listes(papier).flatMap((liste) => [
        ...liste.flatMap(({ ligne }): readonly Constat[] => {
          const ecrit = DEUX_PUCES.exec(ligne.texte)?.[1]?.trim();
          if (ecrit === undefined) return [];
          return [
            {
              chemin: ligne.chemin,
              ecrit,
              message: `Cet élément a deux puces : « ${ecrit} ».`,
              remede: "N'en garder qu'une.",
            },
          ];
        }),
        ...liste.flatMap(({ ligne, continue: suivi }): readonly Constat[] => {
          if (liste.length > 1 || suivi || signeFinal(ligne) !== ':') return [];
          const ecrit = ligne.texte.trim();
          const message = `« ${ecrit} » est une liste d'un seul élément, qui introduit la suite.`;
          return [{ chemin: ligne.chemin, ecrit, message, remede: "Retirer le tiret : c'est une phrase." }];
        }),
      ]),
    ),
};

import { apres, avant } from '../ecrits/fenetre.ts';
import { autour, constatsDesFormes, dansUneAdresse } from '../ecrits/formes.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A sign that a space parts from what it should touch; the space is looked for around it. */
const EN_TROP =
  /(?<=\S[ \u00a0\u202f]{1,20})(?:,(?!\d)|\.(?![.\p{L}\d…])|\)(?!\p{L})|\])|[([](?=[ \u00a0\u202f]{1,20}[\p{L}\d])/gu;

/** The sign with the words that stand on either side of it. */
function voisinage({ ligne, place, ecrit }: Trouvaille): string {
  const gauche = /\S*\s*$/u.exec(avant(ligne.texte, place))?.[0] ?? '';
  const droite = /^\s*\S*/u.exec(apres(ligne.texte, place + ecrit.length))?.[0] ?? '';
  return `${gauche}${ecrit}${droite}`.trim();
}

/** No space before a comma or a full stop, inside brackets, or twice. */
export const REDA_09: Regle = {
  code: 'REDA-09',
  nom: 'espace-en-trop',
  titre: "Il n'y a pas d'espace avant une virgule, un point ou une parenthèse fermante",
  gravite: 'information',
  sources: [
    methode(
      'typographie française : la virgule, le point et la parenthèse fermante touchent le mot qui précède',
    ),
  ],
  pourquoi:
    'Une espace avant une virgule ou un point peut les rejeter seuls au début de la ligne suivante. Deux espaces de suite laissent un ' +
    "blanc dans le texte justifié. Ce sont les restes d'un mot retiré ou d'une phrase déplacée.",
  exemples: {
    valides: [
      {
        titre: 'Sans espace',
        yaml: 'rapports/2.md: { decision: ["fixe les horaires (été, hiver), les tarifs"] }',
      },
    ],
    fautifs: [
      { titre: 'Avant la virgule', yaml: 'rapports/2.md: { decision: ["fixe les horaires , les tarifs"] }' },
      { titre: 'Dans la parenthèse', yaml: 'rapports/2.md: { decision: ["fixe les horaires ( été )"] }' },
    ],
  },
  controle: ({ dossier }) =>
    constatsDesFormes(dossier, [
      {
        motif: EN_TROP,
        dire: (trouvaille) =>
          dansUneAdresse(trouvaille)
            ? undefined
            : {
                message: `Il y a une espace de trop dans « ${voisinage(trouvaille)} ».`,
                ecrit: voisinage(trouvaille),
                remede: 'Retirer cette espace.',
              },
      },
      {
        // What stands before is looked at after the first space: most signs are none.
        motif: /[ \u00a0\u202f](?<=[^\s|].)[ \u00a0\u202f]+(?=[^\s|])/gu,
        dire: (trouvaille) => ({
          message: `Deux espaces se suivent dans « ${autour(trouvaille)} ».`,
          remede: "N'en garder qu'une.",
        }),
      },
    ]),
};

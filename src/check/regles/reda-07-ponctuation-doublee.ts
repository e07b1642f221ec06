import { autour, constatsDesFormes } from '../ecrits/formes.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Abbreviations of four letters and more, that a comma may follow: "CE, Sect., 28 mars 1958", "15 sept., au plus tard". */
const ABREGES =
  'sect|cass|crim|plén|chap|coll|suiv|janv|févr|juill|sept|comm|dépt|arrdt|resp|boul|prof|préf|préc|ibid|circ|approx|incl|excl|const|concl|rappr|fasc|trib|règl|délib|rect|part';

/** Two signs where one was meant; three dots are a sign, and "etc.," is right. */
const DOUBLE = new RegExp(
  [
    String.raw`,[ \u00a0\u202f]?[,;]`,
    String.raw`;[ \u00a0\u202f]?[;,.]`,
    String.raw`:[ \u00a0\u202f]?[:;](?!\/)`,
    String.raw`,[ \u00a0\u202f]?\.(?!\.)`,
    String.raw`(?<![.\d])\.[ \u00a0\u202f]?\.(?![.\d])`,
    String.raw`(?<=\p{L}{4})(?<!\betc)(?<!(?<!\p{L})(?:${ABREGES}))\.[ \u00a0\u202f]?,`,
    '(?<!!)!!(?!!)',
  ].join('|'),
  'giu',
);

/** Punctuation signs stand alone. */
export const REDA_07: Regle = {
  code: 'REDA-07',
  nom: 'ponctuation-doublee',
  titre: "Un signe de ponctuation n'est pas doublé",
  gravite: 'avertissement',
  sources: [methode('deux signes de ponctuation ne se suivent pas')],
  pourquoi:
    "Deux virgules de suite, une virgule avant un point : ce sont les traces d'un mot retiré ou d'une phrase recousue. Elles se voient " +
    "dans l'acte publié, et il manque parfois à cet endroit ce qui aurait dû être écrit.",
  exemples: {
    valides: [
      {
        titre: 'Des points de suspension',
        yaml: 'rapports/2.md: { decision: ["fixe les horaires, les tarifs... et les lieux"] }',
      },
    ],
    fautifs: [
      { titre: 'Deux virgules', yaml: 'rapports/2.md: { decision: ["fixe les horaires,, les tarifs"] }' },
    ],
  },
  controle: ({ dossier }) =>
    constatsDesFormes(dossier, [
      {
        motif: DOUBLE,
        dire: (trouvaille) => ({
          message: `Un signe de ponctuation est doublé : « ${autour(trouvaille)} ».`,
          remede: "Ne garder qu'un signe, et vérifier qu'aucun mot ne manque.",
        }),
      },
    ]),
};

import { autour, constatsDesFormes, dansUneAdresse } from '../ecrits/formes.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A sign that the next word touches; "élu(e)s", "18:30", addresses and codes of web pages are left alone. */
const COLLE =
  /,(?=\p{L})|(?<!&[#\p{L}\d]{2,8});(?=[\p{L}\d])|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})|(?<=\p{L}):(?=\p{L})|[!?](?=\p{L})|\)(?=\p{L}{3})|(?<=\p{Ll}{3})\((?=\p{L}{3})/gu;

const CHIFFRE_COLLE = /(?<=(?<!\p{L})(articles?|annexes?|axes?|pages?|lots?|phases?|questions?))\d+/giu;

const ANNEE_COLLEE = /(?<=(?<![\p{L}\d])\p{Lu}{2,20})(?:19|20)\d{2}(?!\d)/gu;

/** A space follows each sign, and parts a word from a figure. */
export const REDA_10: Regle = {
  code: 'REDA-10',
  nom: 'espace-qui-manque',
  titre: "Une espace suit la ponctuation et sépare un mot d'un nombre",
  gravite: 'avertissement',
  sources: [
    methode(
      "typographie française : une espace suit chaque signe de ponctuation, et sépare un mot d'un nombre",
    ),
  ],
  pourquoi:
    '« Article2 » ou « horaires,tarifs » ne se coupent pas en fin de ligne et ne se retrouvent pas à la recherche : celui qui cherche ' +
    '« article 2 » dans la convention ne trouvera pas la clause.',
  exemples: {
    valides: [
      {
        titre: 'Des espaces',
        yaml: 'rapports/2.md: { decision: ["fixe les horaires, les tarifs ; les élu(e)s en sont informé(e)s"] }',
      },
    ],
    fautifs: [
      { titre: 'Après la virgule', yaml: 'rapports/2.md: { decision: ["fixe les horaires,les tarifs"] }' },
      { titre: 'Avant le nombre', yaml: `rapports/2.md: { decision: ["applique l'article2 du règlement"] }` },
    ],
  },
  controle: ({ dossier }) =>
    constatsDesFormes(dossier, [
      {
        motif: COLLE,
        dire: (trouvaille) =>
          dansUneAdresse(trouvaille)
            ? undefined
            : {
                message: `Il manque une espace dans « ${autour(trouvaille)} », ${trouvaille.ecrit === '(' ? 'avant' : 'après'} « ${trouvaille.ecrit} ».`,
                remede: "Ajouter l'espace.",
              },
      },
      {
        motif: CHIFFRE_COLLE,
        dire: (trouvaille) => ({
          ecrit: autour(trouvaille),
          message: `« ${autour(trouvaille)} » colle un mot et un nombre.`,
          remede: `Écrire « ${trouvaille.groupes[1]} ${trouvaille.ecrit} ».`,
        }),
      },
      {
        motif: ANNEE_COLLEE,
        dire: (trouvaille) => ({
          gravite: 'information',
          ecrit: autour(trouvaille),
          message: `« ${autour(trouvaille)} » colle un sigle et une année.`,
          remede: "Séparer le sigle de l'année par une espace.",
        }),
      },
    ]),
};

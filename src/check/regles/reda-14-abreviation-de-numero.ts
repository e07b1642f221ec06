import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { autour, constatsDesFormes } from '../ecrits/formes.ts';
import { chercheDans, duPapier } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** "nº 12", "n ° 12", then "no 12" told by its figure. */
const SIGNE_FAUX = /(?<=(?<![\p{L}\d])[nN])º|(?<=(?<![\p{L}\d])[nN][. ])°/gu;

const SANS_SIGNE = /(?<=(?<![\p{L}\d])[nN][o0]\.? ?)\d+/gu;

const COLLE = /(?<=(?<![\p{L}\d])n)°(?=\d)/gu;

const ESPACE = /(?<=(?<![\p{L}\d])n)°(?=[ \u00a0\u202f]\d)/gu;

/** "n°12" and "n° 12" in one paper: the rarer is shown. */
function melange(papier: Ecrit): readonly Constat[] {
  const colles = chercheDans(papier, { motif: COLLE });
  const espaces = chercheDans(papier, { motif: ESPACE });
  if (colles.length === 0 || espaces.length === 0) return [];
  const [premier] = colles.length < espaces.length ? colles : espaces;
  if (!premier) return [];
  const nombre = /^°\s?[\d./-]*\d/u.exec(premier.ligne.texte.slice(premier.place))?.[0] ?? '°';
  return [
    {
      chemin: premier.ligne.chemin,
      ecrit: `n${nombre}`,
      gravite: 'information',
      message: `Le texte ${duPapier(papier)} mêle « n° » joint au nombre (${colles.length} fois) et séparé de lui (${espaces.length} fois).`,
      remede: "Choisir une façon : les listes de l'acte joignent « n° » au nombre.",
    },
  ];
}

/** The sign of a number is n°, in one style. */
export const REDA_14: Regle = {
  code: 'REDA-14',
  nom: 'abreviation-de-numero',
  titre: "L'abréviation « n° » a son signe, et s'écrit partout de même",
  gravite: 'avertissement',
  sources: [methode("« numéro » s'abrège « n° », d'une seule façon dans un document")],
  pourquoi:
    "L'abréviation de « numéro » est « n° », avec le signe du degré. « no », « nº » ou « n ° » s'impriment autrement et ne se trouvent " +
    "pas à la recherche. Les listes de l'acte écrivent « n°64 », sans espace.",
  exemples: {
    valides: [
      {
        titre: 'Toujours joint',
        yaml: 'rapports/2.md: { decision: ["modifie l\'arrêté n°12 et l\'arrêté n°14"] }',
      },
    ],
    fautifs: [
      { titre: 'Sans le signe', yaml: 'rapports/2.md: { decision: ["modifie l\'arrêté no 12"] }' },
      {
        titre: 'Deux façons',
        yaml: "rapports/2.md: { decision: [\"modifie l'arrêté n°12, l'arrêté n°13 et l'arrêté n° 14\"] }",
      },
    ],
  },
  controle: ({ dossier }) => [
    ...constatsDesFormes(
      dossier,
      [SIGNE_FAUX, SANS_SIGNE].map((motif) => ({
        motif,
        dire: (trouvaille) => ({
          message: `« ${autour(trouvaille)} » : « numéro » s'abrège « n° ».`,
          ecrit: autour(trouvaille),
          remede: 'Écrire « n° ».',
        }),
      })),
    ),
    ...ecrits(dossier).flatMap(melange),
  ],
};

import { autour, constatsDesFormes, dansUneAdresse } from '../ecrits/formes.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/**
 * A hyphen, a dash or a slash with a space on one side only. "micro- et nanotechnologies" is right: the hyphen there
 * stands for the end of the word.
 */
const BANCAL =
  /(?<=\p{L})-[ \u00a0\u202f](?!(?:et|ou|voire|puis)\s)(?=[\p{L}\d])|(?<=[\p{L}\d,;)] )-(?=\p{L})|(?<=\s)[–—](?=[\p{L}\d])|(?<=[\p{L}\d])[–—](?=\s)|(?<=[\p{L}\d])\/[ \u00a0\u202f](?=[\p{L}\d])|(?<=[\p{L}\d][ \u00a0\u202f])\/(?=[\p{L}\d])/gu;

const LETTRE_BARRE = /(?<=(?<![\p{L}\d])\p{Lu})\/(?=\p{Lu}\p{Ll}{2})/gu;

/** Dashes and slashes are spaced alike on both sides. */
export const REDA_13: Regle = {
  code: 'REDA-13',
  nom: 'tirets-et-barres',
  titre: 'Un tiret ou une barre a la même espace des deux côtés',
  gravite: 'information',
  sources: [
    methode("un trait d'union ou une barre touche les deux mots, un tiret est espacé des deux côtés"),
  ],
  pourquoi:
    "« innovation- Soutien » n'est ni un mot composé, ni deux parties séparées par un tiret. Le lecteur hésite, et la ligne se coupe au " +
    'mauvais endroit.',
  exemples: {
    valides: [
      {
        titre: 'Les deux façons justes',
        yaml: 'rapports/2.md: { decision: ["soutient la micro- et la nanotechnologie, Est-Ouest - Phase 2, luxe / horlogerie"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Une espace après le trait',
        yaml: 'rapports/2.md: { titre: Innovation- Soutien au programme }',
      },
      {
        titre: 'Une espace après la barre',
        yaml: 'rapports/2.md: { decision: ["soutient la filière luxe/ horlogerie"] }',
      },
    ],
  },
  controle: ({ dossier }) =>
    constatsDesFormes(dossier, [
      {
        motif: BANCAL,
        dire: (trouvaille) =>
          dansUneAdresse(trouvaille)
            ? undefined
            : {
                message: `« ${autour(trouvaille)} » a une espace d'un seul côté du signe.`,
                remede: "Mettre une espace des deux côtés, ou d'aucun.",
              },
      },
      {
        motif: LETTRE_BARRE,
        dire: (trouvaille) => ({
          message: `« ${autour(trouvaille)} » colle la lettre de l'énumération au titre.`,
          remede: 'Mettre une espace après la barre.',
        }),
      },
    ]),
};

import { autour, constatsDesFormes, dansUneAdresse } from '../ecrits/formes.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A high sign, a percent or a euro that touches what precedes; \uE000 is a cross-reference. */
const HAUTE =
  /(?<=[\p{L}\d)»%€\uE000])(?:[;!?](?![\p{L}\d/])|:(?=\s|$))|(?<=\d)(?:%|€)|(?<=[^\s«])»|«(?=[^\s»])/gmu;

/** A no-break space stands before high punctuation, and inside guillemets. */
export const REDA_11: Regle = {
  code: 'REDA-11',
  nom: 'ponctuation-haute',
  titre: 'Une espace précède : ; ! ? % € et borde les guillemets',
  gravite: 'information',
  sources: [
    methode('typographie française : une espace insécable précède la ponctuation haute, « % » et « € »'),
  ],
  pourquoi:
    "En français, les deux-points, le point-virgule, les points d'exclamation et d'interrogation, « % » et « € » sont précédés d'une " +
    "espace, et les guillemets en sont bordés. Il suffit de taper une espace ordinaire : le programme la rend insécable à l'impression. " +
    "Sans elle, l'acte mêle « 68% » et « 68 % ».",
  exemples: {
    valides: [
      {
        titre: 'Des espaces',
        yaml: 'rapports/2.md: { decision: ["fixe le taux à 68 % : « été » et « hiver »"] }',
      },
    ],
    fautifs: [
      { titre: 'Un pourcentage collé', yaml: 'rapports/2.md: { decision: ["fixe le taux à 68%"] }' },
      { titre: 'Un guillemet collé', yaml: 'rapports/2.md: { decision: ["fixe les horaires « d\'été»"] }' },
    ],
  },
  controle: ({ dossier }) =>
    constatsDesFormes(dossier, [
      {
        motif: HAUTE,
        dire: (trouvaille) => {
          if (dansUneAdresse(trouvaille)) return undefined;
          const cote = trouvaille.ecrit === '«' ? 'après' : 'avant';
          return {
            message:
              `Il manque une espace ${cote} « ${trouvaille.ecrit} » dans « ${autour(trouvaille)} ».`.replace(
                /« ([«»]) »/u,
                'le guillemet $1',
              ),
            remede: 'Ajouter une espace ; le programme la rend insécable.',
          };
        },
      },
    ]),
};

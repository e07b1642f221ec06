import { plie } from '../../domaine/pliage.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Points that many acts share: what carries out a decision, and not the decision. */
const D_EXECUTION =
  /^(?:autorise|charge|habilite|donne|dit|précise|rappelle|prend acte|s'engage|inscrit|impute|délègue|mandate|décide d'inscrire|remercie|approuve les termes|se prononce|émet|confirme|demande|adopte|élit|désigne)(?!\p{L})/iu;

/** Letters below which two points may be the same by chance: "approuve le compte administratif". */
const LONG = 50;

/** Something that only one matter has: a name, a number. */
const PROPRE = /\d|(?<=\S )\p{Lu}/u;

const cle = (texte: string): string =>
  plie(texte)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** A decision is of its own report. */
export const RAPP_44: Regle = {
  code: 'RAPP-44',
  nom: 'point-d-un-autre-rapport',
  titre: "La décision d'un rapport n'est pas celle d'un autre",
  gravite: 'avertissement',
  sources: [methode('chaque question a sa décision')],
  pourquoi:
    "Un rapport préparé d'après un autre en garde parfois la décision : le conseil prendrait deux fois la même, et l'affaire dont le titre parle " +
    "n'en aurait pas. Les points d'exécution, que beaucoup d'actes partagent, sont laissés de côté.",
  exemples: {
    valides: [
      {
        titre: "Une formule d'exécution",
        yaml: 'rapports/1.md: { decision: [autorise la Présidente à signer tout acte utile à la présente délibération de 2024] }\nrapports/2.md: { decision: [autorise la Présidente à signer tout acte utile à la présente délibération de 2024] }',
      },
    ],
    fautifs: [
      {
        titre: 'Le même prix, le même terrain',
        yaml: 'rapports/1.md: { decision: [approuve la cession de la parcelle AB 12 au prix de 30 000 euros] }\nrapports/2.md: { decision: [approuve la cession de la parcelle AB 12 au prix de 30 000 euros] }',
      },
    ],
  },
  controle: ({ dossier }) => {
    const vus = new Map<string, readonly [string, number]>();
    return Object.entries(dossier.rapports).flatMap(([id, { decision }]) =>
      decision.flatMap((point, rang): readonly Constat[] => {
        if (point.genre !== 'texte' || point.texte.length < LONG || point.texte.includes('](')) return [];
        if (D_EXECUTION.test(point.texte) || !PROPRE.test(point.texte)) return [];
        const premier = vus.get(cle(point.texte));
        if (!premier) vus.set(cle(point.texte), [id, rang]);
        if (!premier || premier[0] === id) return [];
        return [
          {
            chemin: ['rapports', id, 'decision', rang],
            ecrit: point.texte,
            message: `La question n°${id} décide mot pour mot ce que décide la question n°${premier[0]}.`,
            lies: [
              {
                path: ['rapports', premier[0], 'decision', premier[1]],
                message: 'La même décision est ici.',
              },
            ],
            remede: 'Écrire la décision propre à cette question.',
          },
        ];
      }),
    );
  },
};

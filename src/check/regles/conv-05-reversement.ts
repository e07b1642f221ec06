import { articles, texteDesArticles } from '../conventions/articles.ts';
import { beneficiairesPrives, conventionsDe } from '../conventions/beneficiaires.ts';
import { lieuDesArticles } from '../conventions/lieux.ts';
import type { Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

const REVERSEMENT =
  /(?:revers|redistribu|retroced|retrocess)[^.]{0,110}(?:tiers|autre (?:organisme|association|structure|entite|personne|beneficiaire)|autres (?:organismes|associations|structures|personnes)|au profit)/u;

/** What stands between a prohibition and what it forbids: a claim of restitution is none. */
const ENTRE = '(?:(?!exig|demand|reclam)[^.]){0,110}';

const TRANSMETTRE = "(?:revers|redistribu|retroced|retrocess|subventionner|subventions? a d'autres)";

const INTERDIT =
  '(?:interdi(?:re|t|te|ts|tes|sent)?(?![a-z])|defendu|exclu(?:e|s|es|t|ent|re)?(?![a-z])|prohib|impossible|(?:pas|non) (?:autoris|permis|possible))';

/** Prohibitions that stand before what they forbid. */
const DEFENSE = `(?:\\bne (?:peu|pourr|saur|doi|devr)[a-z]*|n'est|ne sera|\\ba ne (?:pas|jamais)|\\bde ne (?:pas|jamais)|sans pouvoir|sans qu|aucun|${INTERDIT})`;

/** « ne peut reverser », « s'interdit de redistribuer », « le reversement est interdit ». */
const INTERDICTION = new RegExp(
  `${DEFENSE}${ENTRE}${TRANSMETTRE}|${TRANSMETTRE}(?:(?!\\bsi\\b)[^.]){0,110}${INTERDIT}`,
  'u',
);

/** The convention says that the grant is not passed on. */
export const CONV_05: Regle = {
  code: 'CONV-05',
  nom: 'reversement',
  titre: 'La convention dit si la subvention peut être reversée',
  gravite: 'information',
  sources: [cgct('L1611-4', '2009-05-14')],
  pourquoi:
    "Une association ne peut employer tout ou partie d'une subvention en subventions à d'autres organismes, sauf si la convention " +
    "le prévoit expressément. Le silence vaut interdiction : une clause évite seulement que le bénéficiaire l'ignore, ou dit à " +
    'quelles conditions le reversement est permis.',
  exemples: {
    valides: [{ titre: 'Tout reversement est exclu', yaml: '{}' }],
    fautifs: [
      {
        titre: "La convention n'en dit rien",
        yaml: 'conventions/aide.md: { corps: "# Articles\\n\\n## Objet {#objet}\\n\\nLa convention fixe les conditions du soutien." }',
      },
    ],
  },
  controle: ({ dossier }) =>
    conventionsDe(dossier).flatMap(({ id, convention }) => {
      if (beneficiairesPrives(convention).length === 0 || articles(convention).length === 0) return [];
      const texte = texteDesArticles(convention);
      if (REVERSEMENT.test(texte) || INTERDICTION.test(texte)) return [];
      return [
        {
          chemin: lieuDesArticles(id, convention),
          message: `La convention « ${id} » ne dit pas que la subvention ne peut pas être reversée à un autre organisme.`,
          remede:
            'Ajouter que le bénéficiaire ne peut en reverser tout ou partie à un tiers, ou à quelles conditions il le peut.',
        },
      ];
    }),
};

import { aplati, articles, texteDesArticles } from '../conventions/articles.ts';
import { beneficiairesPrives, conventionsDe } from '../conventions/beneficiaires.ts';
import { lieuDesArticles } from '../conventions/lieux.ts';
import type { Constat, Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

const CONTROLE =
  /(?:peut|peuvent|pourra|pourront|habilites? a|droit de|possibilite de)[^.]{0,80}control|control[^.]{0,90}(?:sur pieces|sur place)|(?:est|sera|sont|seront) control|(?:exercer|effectuer|proceder|soume|soumis)[^.]{0,70}control|control[^.]{0,90}(?:est|sera) (?:effectue|exerce|realise|assure)/u;

/** The council keeps its right to control. */
export const CONV_04: Regle = {
  code: 'CONV-04',
  nom: 'controle',
  titre: 'La convention prévoit le contrôle de la collectivité',
  gravite: 'avertissement',
  sources: [cgct('L1611-4')],
  pourquoi:
    "Toute association qui a reçu une subvention peut être soumise au contrôle de la collectivité qui l'a accordée, et doit lui " +
    "remettre une copie certifiée de ses budgets et de ses comptes. Une clause dit comment ce contrôle s'exerce ; sans elle, le " +
    "bénéficiaire peut en discuter les formes le jour venu. Le code est aussi cité, au visa ou dans l'article. Une commune ou un autre " +
    "organisme public n'y est pas soumis.",
  exemples: {
    valides: [{ titre: 'Sur pièces et sur place', yaml: '{}' }],
    fautifs: [
      {
        titre: 'La clause manque',
        yaml: 'conventions/aide.md: { corps: "# Articles\\n\\n## Objet {#objet}\\n\\nLa convention fixe les conditions du soutien." }',
      },
      { titre: "L'article du code n'est cité nulle part", yaml: 'conventions/aide.md: { visas: [] }' },
    ],
  },
  controle: ({ dossier }) =>
    conventionsDe(dossier).flatMap(({ id, convention }): readonly Constat[] => {
      if (beneficiairesPrives(convention).length === 0 || articles(convention).length === 0) return [];
      const texte = texteDesArticles(convention);
      if (!CONTROLE.test(texte)) {
        const message = `Aucun article de la convention « ${id} » ne prévoit le contrôle de la subvention par la collectivité.`;
        const remede =
          'Ajouter un article « Contrôle » : sur pièces et sur place, avec remise des comptes certifiés.';
        return [{ chemin: lieuDesArticles(id, convention), message, remede }];
      }
      const cite = `${aplati(convention.visas.join(' '))} ${texte}`;
      if (/l\.? ?1611-4/u.test(cite)) return [];
      return [
        {
          chemin: ['conventions', id, 'visas'],
          gravite: 'information',
          message: `La convention « ${id} » ne cite pas l'article L1611-4 du CGCT, qui fonde le contrôle des subventions.`,
          remede:
            'Ajouter aux visas « le Code Général des Collectivités Territoriales, et notamment son article L 1611-4 ».',
        },
      ];
    }),
};

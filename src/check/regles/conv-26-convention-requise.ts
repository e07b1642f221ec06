import { montantEnEuros } from '../../domaine/montant.ts';
import { SEUIL_DE_CONVENTION } from '../conventions/beneficiaires.ts';
import { ARTICLE_10, DECRET_2001_495 } from '../conventions/sources-des-subventions.ts';
import type { Regle } from '../regle.ts';

/** Words by which a decision grants a subsidy to a private body. */
const ACCORDE =
  /(?:attribu|accord|allou|octro|vers)\p{L}{0,15} [^.]{0,60}subvention|subvention[^.]{0,80}(?:association|fondation|club|comité|fédération)/iu;

const PUBLIC = /budget annexe|commune de |département|régie|syndicat mixte|CCAS|EPCI/iu;

/** A large grant comes with its convention. */
export const CONV_26: Regle = {
  code: 'CONV-26',
  nom: 'convention-requise',
  titre: 'Une subvention de plus de 23 000 € a sa convention',
  gravite: 'avertissement',
  sources: [ARTICLE_10, DECRET_2001_495],
  pourquoi:
    "Au-dessus de 23 000 € par an, la subvention accordée à un organisme privé n'est versée qu'avec une convention. Le rapport qui " +
    "attribue un tel montant annexe donc la convention et autorise à la signer. Si le bénéficiaire est public, ou s'il s'agit de " +
    "logement social, l'avertissement s'acquitte avec ce motif.",
  exemples: {
    valides: [{ titre: 'La convention est annexée', yaml: '{}' }],
    fautifs: [
      {
        titre: '30 000 € à une association, sans convention',
        yaml: `rapports/1.md:
  decision: [attribue une subvention à l'association Atelier des Rives]
  annexes: []`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.rapports).flatMap(([id, { inscription, annexes, decision }]) => {
      const conventionnee = annexes.some(({ genre }) => genre === 'convention');
      const montant = inscription?.operation;
      if (conventionnee || montant === undefined || montant <= SEUIL_DE_CONVENTION) return [];
      const points = decision.map((point) => (point.genre === 'texte' ? point.texte : ''));
      const rang = points.findIndex((texte) => ACCORDE.test(texte) && !PUBLIC.test(texte));
      if (rang === -1) return [];
      return [
        {
          chemin: ['rapports', id, 'decision', rang],
          calcule: montantEnEuros(montant),
          message: `La question n°${id} attribue une subvention, pour une opération de ${montantEnEuros(montant)}, sans annexer de convention.`,
          remede:
            'Annexer la convention et ajouter le point « signature », ou acquitter si le bénéficiaire est public.',
        },
      ];
    }),
};

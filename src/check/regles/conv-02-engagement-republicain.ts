import type { DateCivile } from '../../domaine/date.ts';
import { aplati, articles, texteDesArticles } from '../conventions/articles.ts';
import { beneficiairesPrives, conventionsDe, estAssociation } from '../conventions/beneficiaires.ts';
import { lieuDesArticles } from '../conventions/lieux.ts';
import { ARTICLE_10_1, DECRET_2021_1947 } from '../conventions/sources-des-subventions.ts';
import type { Regle } from '../regle.ts';

/** The contract itself, or the approval that stands for it (loi n°2000-321, art. 25-1) or public utility. */
const MENTION = /contrat d'engagement republicain|utilite publique|article 25-1/u;

/** An association that receives a grant signs the republican commitment contract. */
export const CONV_02: Regle = {
  code: 'CONV-02',
  nom: 'engagement-republicain',
  titre: "La convention mentionne le contrat d'engagement républicain",
  gravite: 'avertissement',
  sources: [ARTICLE_10_1, DECRET_2021_1947],
  depuis: '2022-01-02' as DateCivile,
  pourquoi:
    "Depuis le 2 janvier 2022, une association ou une fondation qui demande une subvention souscrit le contrat d'engagement " +
    "républicain et en informe ses membres ; s'il est manqué à ce contrat, la subvention est retirée pour la période restant à " +
    "courir. La convention le rappelle, pour que le retrait puisse être opposé. Une association agréée ou reconnue d'utilité " +
    'publique est réputée y satisfaire : il suffit alors de le dire.',
  exemples: {
    valides: [
      { titre: "L'association a souscrit le contrat", yaml: '{}' },
      {
        titre: "L'association est reconnue d'utilité publique",
        yaml: `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      forme: association reconnue d'utilité publique
      prive: oui
      siege: 12 rue des Tanneurs, 39800 Poligny
      siret: 51234567900017
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nLa convention fixe les conditions du soutien."`,
      },
    ],
    fautifs: [
      {
        titre: "La convention n'en dit rien",
        yaml: 'conventions/aide.md: { corps: "# Articles\\n\\n## Objet {#objet}\\n\\nLa convention fixe les conditions du soutien." }',
      },
    ],
  },
  controle: ({ dossier }) =>
    conventionsDe(dossier).flatMap(({ id, convention }) => {
      const associations = beneficiairesPrives(convention).filter(estAssociation);
      const dit = MENTION.test(texteDesArticles(convention));
      if (dit || articles(convention).length === 0) return [];
      return associations
        .filter(({ forme }) => forme === undefined || !MENTION.test(aplati(forme)))
        .map(({ nom }) => ({
          chemin: lieuDesArticles(id, convention),
          message: `La convention « ${id} » subventionne « ${nom} » sans mentionner le contrat d'engagement républicain.`,
          remede:
            "Ajouter que l'organisme a souscrit le contrat d'engagement républicain, ou ce qui l'en dispense.",
        }));
    }),
};

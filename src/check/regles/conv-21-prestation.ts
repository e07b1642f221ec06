import { beneficiairesPrives } from '../conventions/beneficiaires.ts';
import { ARTICLE_9_1 } from '../conventions/sources-des-subventions.ts';
import { ecritDe } from '../ecrits/ecrit.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

/** Words of a purchase, not of a grant. */
const ACHAT =
  /(?<!(?:aucune|sans|pas de|pas une|ni) )(?<!\p{L})(?:prestations? de services?|(?:sur|contre|présentation d'une|présentation de la|émission d'une) facture|bon de commande|cahier des charges|prix forfaitaire|en rémunération d|rémunère les prestations|pénalités? de retard)(?!\p{L})/giu;

/** A grant is not the price of a service. */
export const CONV_21: Regle = {
  code: 'CONV-21',
  nom: 'prestation',
  titre: "Une subvention ne s'écrit pas comme l'achat d'une prestation",
  gravite: 'avertissement',
  sources: [
    ARTICLE_9_1,
    { genre: 'loi', texte: 'code de la commande publique', article: 'L1100-1' },
    cgct('L1611-4'),
  ],
  pourquoi:
    "Une subvention soutient un projet que l'organisme a lui-même défini ; elle n'est pas la rémunération d'une prestation qui répond " +
    "aux besoins de la collectivité. Des mots d'achat (prestation, facture, bon de commande, pénalités) font courir le risque que le " +
    'juge y voie un marché public passé sans mise en concurrence.',
  exemples: {
    valides: [{ titre: 'Un soutien à un programme', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Un paiement sur facture',
        yaml: `conventions/aide.md:
  versements: [{ part: 100 %, echeance: sur facture }]`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, convention]) => {
      const papier =
        beneficiairesPrives(convention).length > 0 ? ecritDe(dossier, 'convention', id) : undefined;
      if (!papier) return [];
      return chercheDans(papier, {
        motif: ACHAT,
        indices: ['restation', 'acture', 'commande', 'ahier', 'forfaitaire', 'émun', 'énalit'],
      })
        .filter(({ ligne }) => !ligne.chemin.includes('budget'))
        .map(({ ligne, ecrit }) => ({
          chemin: ligne.chemin,
          ecrit,
          message: `« ${ecrit} » est un mot d'achat, et la convention « ${id} » accorde une subvention.`,
          remede: "Dire le soutien au projet du bénéficiaire, ou passer un marché s'il s'agit d'un achat.",
        }));
    }),
};

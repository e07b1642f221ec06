import { beneficiairesPrives } from '../conventions/beneficiaires.ts';
import { ARTICLE_9_1 } from '../conventions/sources-des-subventions.ts';
import { ecritDe } from '../ecrits/ecrit.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { Regle } from '../regle.ts';
import { cgct } from '../sources.ts';

/** Words of a purchase, not of a grant. */
const ACHAT =
  /(?<!(?:aucune|sans|pas de|pas une|ni) )(?<!\p{L})(?:prestations? de services?|(?:sur|contre|présentation d'une|présentation de la|émission d'une) factures?|factur(?:e|ent|era|eront) (?:ses|les|des|la|sa|son|à la|au|aux)|bons? de commande|cahier des charges|prix (?:forfaitaire|convenu|hors taxes?|HT|unitaire des prestations)|en rémunération d|rémunère les prestations|pénalités? de retard|le prestataire(?= (?:exécute|réalise|fournit|livre|assure|s'engage|est tenu|remet|perçoit))|(?:exécut\p{L}+|attributaire|titulaire) (?:le|du) marché|réception des prestations|en contrepartie[^.;\n]{0,60} (?:fourni|réalis|livr|assur|exécut)\p{L}+ [^.;\n]{0,40}(?:prestations?|services?|travaux|fournitures))(?!\p{L})/giu;

/** A sentence that denies it all. */
const NIE =
  /(?<!\p{L})n(?:e |['\u2019])[^.;]{0,60}(?:pas|aucune?|nullement|jamais)(?!\p{L})|(?:sans|aucune) contrepartie/iu;

/** The sentence in which something was found. */
function phrase({ ligne, place, ecrit }: Trouvaille): string {
  const debut =
    avant(ligne.nu, place, 200)
      .split(/[.;]\s/u)
      .at(-1) ?? '';
  const suite = apres(ligne.nu, place + ecrit.length, 200).split(/[.;](?:\s|$)/u)[0] ?? '';
  return `${debut}${ecrit}${suite}`;
}

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
      return (
        chercheDans(papier, {
          motif: ACHAT,
        })
          .filter((lieu) => !lieu.ligne.chemin.includes('budget') && !NIE.test(phrase(lieu)))
          // One sentence is one slip, however many words of a purchase it holds.
          .filter(({ rang }, place, tous) => tous[place - 1]?.rang !== rang)
          .map(({ ligne, ecrit }) => ({
            chemin: ligne.chemin,
            ecrit,
            message: `« ${ecrit} » est un mot d'achat, et la convention « ${id} » accorde une subvention.`,
            remede: "Dire le soutien au projet du bénéficiaire, ou passer un marché s'il s'agit d'un achat.",
          }))
      );
    }),
};

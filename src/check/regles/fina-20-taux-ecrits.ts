import { conventionsAnnexees } from '../../domaine/ancres.ts';
import { totalDesDepenses } from '../../domaine/budget.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { montantEnEuros, partDe, pourcentage } from '../../domaine/montant.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A rate of the grant over the programme: "50 % du budget", "un taux de 50 %". */
const TAUX =
  /(?<![\d,])(\d{1,3}(?:,\d{1,2})?)[ \u00a0\u202f]?%(?=[ \u00a0\u202f](?:du budget|du coût|du programme|du montant total|du total|des dépenses|de la dépense|de l'assiette))|(?<=(?:subvention|aide|commune|communauté|collectivité|syndicat)[^.;%€]{0,60} en (?:couvre|finance|représente|assure|prend)[^.;%€\d]{0,20} )(\d{1,3}(?:,\d{1,2})?)[ \u00a0\u202f]?%|(?<=taux (?:de|d'intervention de|de subvention de|de participation de) )(\d{1,3}(?:,\d{1,2})?)[ \u00a0\u202f]?%/gu;

/** What may be said of someone else's share. */
const D_UN_AUTRE =
  /autofinanc|Région|Département|État|Etat|fonds propres|acompte|avance|versement|au plus|plafonné|maximum/u;

/** What was, in another year. */
const AUTREFOIS =
  /(?<!\p{L})(?:l'an (?:dernier|passé)|l'année (?:dernière|passée|précédente)|(?:édition|saison|année|convention) précédente|auparavant|était|étaient|avait|avaient|jusqu'(?:ici|alors|à présent))(?!\p{L})[^.;]*$/iu;

/** Characters of its line on either side of a rate that may say whose share it is. */
const VOISINAGE = 1000;

const voisinage = ({ ligne, place }: Trouvaille): string =>
  avant(ligne.nu, place, VOISINAGE) + apres(ligne.nu, place, VOISINAGE);

/** The sentence up to a rate. */
const phraseDe = ({ ligne, place }: Trouvaille): string =>
  /[^.;]*$/u.exec(avant(ligne.nu, place, VOISINAGE))?.[0] ?? '';

/** The grant's share of the programme, in hundredths of a percent, with the sums it comes from. */
function part(
  dossier: Dossier,
  papier: Ecrit,
): { readonly taux: number; readonly calcul: string } | undefined {
  const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
  const ids = rapport ? conventionsAnnexees(rapport) : [papier.id];
  const convention = ids.length === 1 ? dossier.conventions[ids[0] ?? ''] : undefined;
  if (!convention?.budget || convention.subvention === undefined) return undefined;
  const total = totalDesDepenses(convention.budget);
  const calcul = `${montantEnEuros(convention.subvention)} / ${montantEnEuros(total)}`;
  return { taux: partDe(convention.subvention, total), calcul };
}

function constats(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const juste = part(dossier, papier);
  if (!juste) return [];
  const lieux = papier.nu.includes('%') ? chercheDans(papier, TAUX) : [];
  return lieux.flatMap((lieu): readonly Constat[] => {
    const ecrit = Math.round(
      Number((lieu.groupes[1] || lieu.groupes[2] || lieu.groupes[3] || '0').replace(',', '.')) * 100,
    );
    const arrondi = ecrit % 100 === 0 ? Math.round(juste.taux / 100) * 100 : juste.taux;
    const autour = lieu.groupes[2] ? phraseDe(lieu) : voisinage(lieu);
    if (ecrit === arrondi || D_UN_AUTRE.test(autour)) return [];
    if (AUTREFOIS.test(avant(lieu.ligne.nu, lieu.place, VOISINAGE))) return [];
    return [
      {
        chemin: lieu.ligne.chemin,
        ecrit: lieu.ecrit,
        calcule: `${pourcentage(juste.taux)} (${juste.calcul})`,
        message: `Le texte dit que la subvention représente ${lieu.ecrit} du programme ; elle en représente ${pourcentage(juste.taux)}.`,
        remede: 'Corriger le taux, ou le retirer du texte.',
      },
    ];
  });
}

/** A typed rate is the grant's share. */
export const FINA_20: Regle = {
  code: 'FINA-20',
  nom: 'taux-ecrits',
  titre: 'Le taux écrit dans le texte est celui de la subvention',
  gravite: 'avertissement',
  sources: [methode('taux = subvention / dépenses du programme, arrondi comme il est écrit')],
  pourquoi:
    "Un rapport dit souvent quelle part du programme la subvention finance. Ce taux se recalcule : s'il ne correspond pas aux " +
    'montants, les conseillers ont voté sur une information fausse, et un plafond exprimé en pourcentage ne serait pas respecté.',
  exemples: {
    valides: [
      {
        titre: '50 % du budget, pour 30 000 € sur 60 000 €',
        yaml: 'rapports/1.md: { decision: ["apporte son soutien, soit 50 % du budget", { signature: aide }] }',
      },
    ],
    fautifs: [
      {
        titre: '40 % du budget, pour 30 000 € sur 60 000 €',
        yaml: 'rapports/1.md: { decision: ["apporte son soutien, soit 40 % du budget", { signature: aide }] }',
      },
    ],
  },
  controle: ({ dossier }) => ecrits(dossier).flatMap((papier) => constats(dossier, papier)),
};

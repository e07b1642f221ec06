import { ajouteMois, dateEnLettres } from '../../domaine/date.ts';
import { centimes, montantEnEuros } from '../../domaine/montant.ts';
import { datesEcrites } from '../ecrits/dates-ecrites.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { avant } from '../ecrits/fenetre.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import { estDeLaDecision } from '../finances/matiere.ts';
import type { MontantEcrit } from '../finances/montants-ecrits.ts';
import { montantsEcrits } from '../finances/montants-ecrits.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, methode } from '../sources.ts';

const DOMAINE =
  /(?<!\p{L})(?:avis|estimation|évaluation)[^.;\n]{0,60}(?:doma(?:ine|ines|nial|niale)(?!\p{L})|France [Dd]omaine|DGFiP)[^.;\n]{0,40}$/iu;

/** Months that the opinion holds, where it does not tell another time. */
const VALIDITE = 18;

/** An opinion given too long before the sitting. */
function perimes({ dossier: { seance } }: Contexte, papier: Ecrit): readonly Constat[] {
  if (/prorog|réactualis|renouvel/iu.test(papier.nu)) return [];
  return datesEcrites(papier)
    .filter(({ lieu }) => DOMAINE.test(avant(lieu.ligne.nu, lieu.place, 120)))
    .filter(({ date }) => date < seance.date && ajouteMois(date, VALIDITE) < seance.date)
    .map(({ lieu, date }) => ({
      chemin: lieu.ligne.chemin,
      ecrit: lieu.ecrit,
      message: `L'avis du service du domaine est du ${dateEnLettres(date)}, plus de dix-huit mois avant la séance du ${dateEnLettres(seance.date)}.`,
      lies: [{ path: ['seance', 'date'], message: 'La date de la séance est ici.' }],
      remede:
        "Corriger l'année, ou demander un nouvel avis ; acquitter ce constat si l'avis dit une durée de validité plus longue.",
    }));
}

const ESTIME = /(?<!\p{L})(?:estim|évalu)\p{L}*[^.;€]{0,40}[ \u00a0]$/iu;

const PRIX = /(?<!\p{L})(?:prix|moyennant)(?!\p{L})[^.;€]{0,40}$/iu;

const COMPARE =
  /(?<=(?<!\p{L})prix(?: [^.;\n]{0,30})? (?:est|étant) )(supérieur|inférieur|égal|conforme)(?=e?s? (?:à|aux?) (?:l['\u2019]|la |cette |leur |son )?(?:estimation|évaluation|valeur (?:estimée|vénale)|avis))/giu;

const seul = (montants: readonly MontantEcrit[]): number | undefined => {
  const [un, ...autres] = montants;
  return autres.every(({ montant }) => montant === un?.montant) ? un?.montant : undefined;
};

/** Room that an opinion leaves around its value: a tenth, most of the time. */
const MARGE = 0.15;

const tient = (mot: string, prix: number, estimation: number): boolean => {
  if (mot === 'supérieur') return prix > estimation;
  if (mot === 'inférieur') return prix < estimation;
  return Math.abs(prix - estimation) <= (mot === 'égal' ? 1 : estimation * MARGE);
};

/** "Ce prix est supérieur à l'estimation", when the two sums say otherwise. */
function malCompares(papier: Ecrit): readonly Constat[] {
  const lieux = chercheDans(papier, COMPARE);
  if (lieux.length !== 1) return [];
  const montants = montantsEcrits(papier).filter(
    ({ lieu, par }) => lieu.ligne.genre !== 'tableau' && par === undefined,
  );
  const estimation = seul(montants.filter(({ avant: gauche }) => ESTIME.test(gauche)));
  const prix = seul(montants.filter((un) => estDeLaDecision(un.lieu.ligne.chemin) && PRIX.test(un.avant)));
  if (estimation === undefined || prix === undefined) return [];
  return lieux.flatMap(({ ligne, ecrit }) =>
    tient(ecrit.toLocaleLowerCase('fr'), prix, estimation)
      ? []
      : [
          {
            chemin: ligne.chemin,
            ecrit,
            message: `Le texte dit le prix ${ecrit} à l'estimation, et il est de ${montantEnEuros(centimes(prix))} pour une estimation de ${montantEnEuros(centimes(estimation))}.`,
            remede: "Corriger le prix, l'estimation ou la comparaison.",
          },
        ],
  );
}

/** The opinion of the State on the value of a property. */
export const RAPP_60: Regle = {
  code: 'RAPP-60',
  nom: 'avis-du-domaine',
  titre: "L'avis du service du domaine est récent, et le prix s'y compare comme il est dit",
  gravite: 'avertissement',
  sources: [
    cgct('L2241-1'),
    methode(
      "l'avis porte sur la valeur du bien au moment où il est donné, le plus souvent pour dix-huit mois",
    ),
  ],
  pourquoi:
    "Le conseil délibère au vu de l'avis du service de l'État sur la valeur du bien. Un avis de plus de dix-huit mois n'est d'ordinaire plus valable, " +
    "et vient souvent d'une année mal tapée. Un prix dit « supérieur à l'estimation » qui lui est inférieur montre que l'un des deux montants est faux.",
  exemples: {
    valides: [
      {
        titre: 'Un avis récent',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nVu l\'avis du service du domaine du 12 mars 2024,\\n" }',
      },
    ],
    fautifs: [
      {
        titre: 'Un avis de deux ans',
        yaml: 'rapports/2.md: { corps: "# Exposé\\n\\nVu l\'avis du service du domaine du 12 mars 2022,\\n" }',
      },
    ],
  },
  controle: (contexte) =>
    ecrits(contexte.dossier).flatMap((papier) => [...perimes(contexte, papier), ...malCompares(papier)]),
};

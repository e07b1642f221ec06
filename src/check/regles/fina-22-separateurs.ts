import type { Dossier } from '../../domaine/dossier.ts';
import { montantEnEuros } from '../../domaine/montant.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import type { Forme } from '../ecrits/formes.ts';
import { constatsDesFormes } from '../ecrits/formes.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import { montantsConnus } from '../finances/montants-connus.ts';
import { facteur, montantsEcrits } from '../finances/montants-ecrits.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const POINT_DECIMAL = /\d\.\d{1,2}(?!\d)/u;

/** Figures that are not by threes: "36 00 €", "1 2000 €". */
const MAL_GROUPES: Forme = {
  motif:
    /(?<![\p{L}\d,.°-]|[\d,.°-][ \u00a0\u202f]|lots? |articles? |annexes? )\d{1,3}(?:[ \u00a0\u202f]\d{3})*[ \u00a0\u202f](?:\d{1,2}|\d{4,})(?:[ \u00a0\u202f]\d{3})*(?=[ \u00a0\u202f]?(?:€|euros))/gu,
  dire: ({ ecrit }) => ({
    message: `« ${ecrit} » : les chiffres d'un montant vont par trois.`,
    remede: 'Écrire le montant avec une espace tous les trois chiffres.',
  }),
};

/** "30,5 €": tenths of a euro. */
const unDixieme = (ecrit: string): boolean => /,\d[ \u00a0\u202f]?(?:€|euros)/u.test(ecrit);

const DEUX_DECIMALES = /,\d{2}[ \u00a0\u202f]?(?:€|euros)/u;

/** What speaks of money. */
const D_ARGENT =
  /€|(?<!\p{L})(?:versements?|prix|coûts?|sommes?|subventions?|aides?|loyers?|acomptes?|dépenses?|recettes?|crédits?|montants?)(?!\p{L})/u;

/** "soit 17 500, et": a sum whose unit was lost. */
const SANS_UNITE =
  /(?<=(?<!\p{L})soit[ \u00a0])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d{2})?(?=[,;.)](?:[ \u00a0]|$)|$)/gmu;

/** The same, in sentences of sums. */
const sansUnite = (papier: Ecrit): readonly Constat[] =>
  chercheDans(papier, SANS_UNITE)
    .filter(({ ligne }) => ligne.genre !== 'tableau' && D_ARGENT.test(ligne.nu))
    .map(({ ligne, ecrit }) => ({
      chemin: ligne.chemin,
      ecrit,
      message: `« soit ${ecrit} » n'a pas d'unité, dans une phrase qui parle d'argent.`,
      remede: `Écrire « ${ecrit} € », ou dire ce qui est compté.`,
    }));

/** How many lines part a sum from those that it is compared with. */
const VOISINES = 6;

/** "30,5 €" among sums that have two decimals. */
function dixiemes(papier: Ecrit): readonly Constat[] {
  const siens = montantsEcrits(papier);
  return siens
    .filter(({ lieu }) => unDixieme(lieu.ecrit))
    .filter(({ lieu: { rang } }) =>
      siens.some(({ lieu }) => DEUX_DECIMALES.test(lieu.ecrit) && Math.abs(lieu.rang - rang) < VOISINES),
    )
    .map(({ lieu, montant }) => ({
      chemin: lieu.ligne.chemin,
      ecrit: lieu.ecrit,
      message: `« ${lieu.ecrit} » n'a qu'un chiffre après la virgule, et les montants voisins en ont deux : la virgule ou un zéro s'est perdu.`,
      remede: `Écrire « ${montantEnEuros(montant)} ».`,
    }));
}

function constats(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const siens = montantsEcrits(papier);
  return siens.flatMap(({ lieu, montant, virguleDeMilliers, unite }): readonly Constat[] => {
    const base = { chemin: lieu.ligne.chemin, ecrit: lieu.ecrit };
    const remede = `Écrire « ${montantEnEuros(montant)} ».`;
    if (POINT_DECIMAL.test(lieu.ecrit)) {
      const juste = facteur(unite) === 1 ? montantEnEuros(montant) : lieu.ecrit.replace('.', ',');
      const message = `« ${lieu.ecrit} » s'écrit avec une virgule : « ${juste} ».`;
      return [{ ...base, message, remede: 'Mettre une virgule avant les centimes.' }];
    }
    if (!virguleDeMilliers) return [];
    const confirme =
      montantsConnus(dossier, papier).some((connu) => connu.montant === montant) ||
      siens.some((autre) => autre.montant === montant && !autre.virguleDeMilliers);
    const message = `« ${lieu.ecrit} » se lit comme un nombre à virgule${confirme ? `, et le montant est de ${montantEnEuros(montant)}` : ''}.`;
    return [
      { ...base, message, remede, ...(confirme && unite !== '' ? { gravite: 'erreur' as const } : {}) },
    ];
  });
}

/** A comma parts centimes, a space parts thousands. */
export const FINA_22: Regle = {
  code: 'FINA-22',
  nom: 'separateurs',
  titre: 'La virgule sépare les centimes, et une espace les milliers',
  gravite: 'erreur',
  sources: [methode('« 412 350,18 € » : une virgule avant les centimes, une espace tous les trois chiffres')],
  pourquoi:
    "« 4.50 € » et « 36,000 € » sont des écritures anglaises, qu'un tableur ou un logiciel comptable laisse souvent. En français, " +
    "« 36,000 € » se lit trente-six euros : la valeur même de l'acte en dépend.",
  exemples: {
    valides: [
      {
        titre: 'Centimes et milliers',
        yaml: 'rapports/2.md: { decision: ["fixe le tarif à 4,50 €, la caution à 1 200,00 € et le prix à 1,245 €/m³"] }',
      },
    ],
    fautifs: [
      { titre: 'Un point', yaml: 'rapports/2.md: { decision: ["fixe le tarif à 4.50 €"] }' },
      { titre: 'Une virgule de milliers', yaml: 'rapports/2.md: { decision: ["fixe le prix à 36,000 €"] }' },
    ],
  },
  controle: ({ dossier }) => [
    ...ecrits(dossier).flatMap((papier) =>
      [...constats(dossier, papier), ...dixiemes(papier), ...sansUnite(papier)].map((constat) => ({
        gravite: 'avertissement' as const,
        ...constat,
      })),
    ),
    ...constatsDesFormes(dossier, [MAL_GROUPES]).map((constat) => ({
      ...constat,
      gravite: 'avertissement' as const,
    })),
  ],
};

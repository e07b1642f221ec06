import type { Dossier } from '../../domaine/dossier.ts';
import type { Centimes } from '../../domaine/montant.ts';
import { centimes, montantEnEuros } from '../../domaine/montant.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { montantsConnus } from '../finances/montants-connus.ts';
import type { MontantEcrit } from '../finances/montants-ecrits.ts';
import { facteur, montantsEcrits } from '../finances/montants-ecrits.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Thousands that nobody writes in thousands: "214 500 mille euros". */
const TROP_DE_MILLIERS = 1_000;

/** Beyond this, in thousands of euros, a sum is weighed against those of the data. */
const GRAND_NOMBRE_DE_MILLIERS = 10_000;

/** How many times the largest sum of the data a sum must be to be out of scale. */
const DEMESURE = 100;

function constat({ lieu, unite, montant }: MontantEcrit, juste: Centimes, doute = false): Constat {
  return {
    chemin: lieu.ligne.chemin,
    ecrit: lieu.ecrit,
    calcule: montantEnEuros(juste),
    message: `« ${lieu.ecrit.trim()} » vaut ${montantEnEuros(montant)} : le nombre est déjà en euros, et « ${unite.trim()} » le multiplie encore.`,
    remede: `Écrire « ${montantEnEuros(juste)} ».`,
    ...(doute ? { gravite: 'avertissement' as const } : {}),
  };
}

/** Whether `enEuros`, that a larger unit multiplies, is a sum that the paper or its data tell in euros. */
function constats(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const ecritsIci = montantsEcrits(papier);
  const grands = ecritsIci.filter(({ unite }) => facteur(unite) > 1);
  if (grands.length === 0) return [];
  const connus = montantsConnus(dossier, papier);
  const enEuros = ecritsIci.filter(({ unite }) => facteur(unite) === 1);
  const dits = new Set([...connus, ...enEuros].map(({ montant }) => montant));
  const plusGrand = Math.max(0, ...connus.map(({ montant }) => montant));
  return grands.flatMap((grand): readonly Constat[] => {
    const juste = centimes(grand.montant / facteur(grand.unite));
    const nombre = juste / 100;
    if (nombre >= TROP_DE_MILLIERS && (dits.has(juste) || /^mille/u.test(grand.unite)))
      return [constat(grand, juste)];
    // "4,50 k€" where 4,50 € is told, and nothing of a thousand times that.
    if (dits.has(juste) && !dits.has(grand.montant)) return [constat(grand, juste, Number.isInteger(nombre))];
    if (nombre < GRAND_NOMBRE_DE_MILLIERS) return [];
    const demesure = plusGrand > 0 && grand.montant > plusGrand * DEMESURE;
    return demesure || facteur(grand.unite) > TROP_DE_MILLIERS ? [constat(grand, juste, true)] : [];
  });
}

/** A sum in thousands or millions is not one in euros with the unit of thousands. */
export const FINA_21: Regle = {
  code: 'FINA-21',
  nom: 'echelle',
  titre: "L'unité d'un montant est à son échelle",
  gravite: 'erreur',
  sources: [methode('36 000 € font 36 k€ ; 36 000 k€ font trente-six millions')],
  pourquoi:
    "« 36 000 k€ » ou « 214 500 mille euros » multiplient par mille un montant déjà écrit en euros. L'acte engagerait mille fois la " +
    "somme votée. Un montant en milliers que les données ou le texte donnent ailleurs en euros est une erreur d'unité.",
  exemples: {
    valides: [
      {
        titre: 'Trente mille euros en milliers',
        yaml: 'rapports/1.md: { decision: ["attribue une subvention de 30 k€", { signature: aide }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Le nombre est déjà en euros',
        yaml: 'rapports/1.md: { decision: ["attribue une subvention de 30 000 k€", { signature: aide }] }',
      },
    ],
  },
  controle: ({ dossier }) => ecrits(dossier).flatMap((papier) => constats(dossier, papier)),
};

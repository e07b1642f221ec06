import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A sitting that ends before this hour has gone past midnight. */
const AUBE = '06h00';

/** A sitting opened from this hour on may well end after midnight, before the other. */
const SOIR = '17h00';

const NUIT = '04h00';

/** A sitting that lasts longer than this many hours is more often a slip of the hour than a marathon. */
const LONGUE = 10;

/** Hours of the day, with their decimals. */
function heures(heure: string): number {
  const [h = 0, m = 0] = heure.split('h').map(Number);
  return h + m / 60;
}

type Dit = Pick<Constat, 'message' | 'remede' | 'gravite'>;

const A_VERIFIER = {
  remede: "Vérifier les heures d'ouverture et de levée ; si elles sont exactes, acquitter ce constat.",
  gravite: 'avertissement',
} as const;

function dit(ouverture: string, levee: string): Dit | undefined {
  if (levee > ouverture) {
    if (heures(levee) - heures(ouverture) <= LONGUE) return undefined;
    return {
      ...A_VERIFIER,
      message: `La séance, ouverte à ${ouverture} et levée à ${levee}, aurait duré plus de ${LONGUE} heures.`,
    };
  }
  if (levee < AUBE && levee !== ouverture)
    return {
      ...A_VERIFIER,
      message: `La séance, ouverte à ${ouverture}, est levée à ${levee} : elle a donc passé minuit.`,
      // A sitting of the evening often does; one of the morning never did.
      ...(ouverture >= SOIR && levee < NUIT ? { gravite: 'information' as const } : {}),
    };
  const quand = levee === ouverture ? "à l'heure où elle commence" : 'avant de commencer';
  return {
    message: `La séance est ouverte à ${ouverture} et levée à ${levee} : elle ne peut pas finir ${quand}.`,
    remede: "Corriger l'heure d'ouverture ou celle de levée d'après les notes de séance.",
  };
}

function controle({ dossier }: Contexte): readonly Constat[] {
  const { ouverture, levee } = dossier.seance;
  const constat = levee === undefined || ouverture === undefined ? undefined : dit(ouverture, levee);
  if (levee === undefined || constat === undefined) return [];
  return [
    {
      chemin: ['seance', 'levee'],
      ecrit: levee,
      lies: [{ path: ['seance', 'ouverture'], message: "L'heure d'ouverture est écrite ici." }],
      ...constat,
    },
  ];
}

/** The sitting opens before it closes. */
export const SEAN_06: Regle = {
  code: 'SEAN-06',
  nom: 'horaires',
  titre: "La séance est ouverte avant d'être levée",
  gravite: 'erreur',
  sources: [methode("l'heure de levée suit l'heure d'ouverture")],
  pourquoi:
    "Les heures d'ouverture et de levée s'impriment en tête de chaque extrait. Deux heures inversées ou égales trahissent une " +
    "erreur de saisie, et jettent un doute sur tout l'acte. Une séance très longue, ou qui a passé minuit, est seulement signalée.",
  exemples: {
    valides: [{ titre: 'De 18h30 à 20h15', yaml: 'seance.yaml: { ouverture: 18h30, levee: 20h15 }' }],
    fautifs: [
      { titre: 'Heures inversées', yaml: 'seance.yaml: { ouverture: 20h15, levee: 18h30 }' },
      { titre: 'Levée à 00h40', yaml: 'seance.yaml: { levee: 00h40 }' },
      { titre: 'Ouverte à 8h au lieu de 18h', yaml: 'seance.yaml: { ouverture: 08h30 }' },
    ],
  },
  controle,
};

import type { Dossier } from '../../domaine/dossier.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { situe } from '../ecrits/recherche.ts';
import type { Constat, Contexte } from '../regle.ts';
import type { FauteDeLangue, Sorte } from './faute.ts';
import { fautesDeLangue } from './fautes-de-langue.ts';
import type { MotsDeLaMaison } from './mots-de-la-maison.ts';
import { motsDeLaMaison } from './mots-de-la-maison.ts';

const MAISONS = new WeakMap<Dossier, MotsDeLaMaison>();

function maisonDe(dossier: Dossier): MotsDeLaMaison {
  const connue = MAISONS.get(dossier);
  if (connue) return connue;
  const maison = motsDeLaMaison(dossier);
  MAISONS.set(dossier, maison);
  return maison;
}

/** What to do where one does not know what is right, by the kind of slip. */
const SANS_CORRECTION: Partial<Readonly<Record<Sorte, string>>> = {
  elision: 'Retirer le mot en trop.',
  locution: 'Écrire le mot qui manque.',
  participe: 'Écrire le verbe à la forme qui convient.',
  verbe: 'Accorder le verbe, ou le mettre au mode qui convient.',
};

/** What to do of a slip, in the infinitive. */
function remede({ sorte, juste }: FauteDeLangue, ecrit: string): string {
  if (sorte === 'orthographe')
    return `Écrire « ${juste} » ; si « ${ecrit} » est juste, l'ajouter à « lexique » dans conseil.yaml.`;
  if (juste !== undefined) return `Écrire « ${juste} ».`;
  return SANS_CORRECTION[sorte] ?? 'Accorder ces mots.';
}

function constat(papier: Ecrit, faute: FauteDeLangue): readonly Constat[] {
  const { debut, fin, juste, message } = faute;
  const lieu = situe(papier, debut, fin - debut);
  if (!lieu) return [];
  const { ligne, ecrit } = lieu;
  return [
    {
      chemin: ligne.chemin,
      ecrit,
      ...(juste === undefined ? {} : { calcule: juste }),
      message: message ?? `« ${ecrit} » s'écrit « ${juste} ».`,
      remede: remede(faute, ecrit),
    },
  ];
}

/** Has a rule tell the slips of language of some kinds; they are sought once for all the rules that do. */
export function constatsDeLangue(...sortes: readonly Sorte[]): (contexte: Contexte) => readonly Constat[] {
  const trouves = parPapier<Constat>();
  return ({ dossier }) => {
    const maison = maisonDe(dossier);
    return trouves(dossier, [maison.cle], (papier) =>
      fautesDeLangue(papier, maison)
        .filter(({ sorte }) => sortes.includes(sorte))
        .flatMap((faute) => constat(papier, faute)),
    );
  };
}

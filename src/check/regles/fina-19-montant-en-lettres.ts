import type { Dossier } from '../../domaine/dossier.ts';
import type { Centimes } from '../../domaine/montant.ts';
import { montantEnChiffres, montantEnEuros } from '../../domaine/montant.ts';
import { montantEnLettres, nombreEnLettres } from '../../domaine/nombre-en-lettres.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import type { Compte, DeuxFois } from '../finances/lettres-et-chiffres.ts';
import { nombresDitsDeuxFois } from '../finances/lettres-et-chiffres.ts';
import { montantsConnus } from '../finances/montants-connus.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const enChiffres = (valeur: Centimes, compte: Compte): string =>
  compte === 'euros'
    ? montantEnEuros(valeur)
    : `${montantEnChiffres(valeur)}${compte === 'choses' ? '' : ' %'}`;

function enLettres(valeur: Centimes, compte: Compte): string {
  if (compte === 'euros') return montantEnLettres(valeur);
  return `${nombreEnLettres(Math.round(valeur / 100))}${compte === 'choses' ? '' : ' pour cent'}`;
}

/** The sum that the cross-reference before the words prints; undefined when it prints no sum. */
const duRenvoi = (dossier: Dossier, papier: Ecrit, ancre: string): Centimes | undefined =>
  montantsConnus(dossier, papier).find((connu) => connu.ancre === ancre.replace(/^.*\./u, ''))?.montant;

function constats(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  return nombresDitsDeuxFois(papier).flatMap((lu: DeuxFois): readonly Constat[] => {
    const { lieu, lettres, compte, ecrit } = lu;
    const juste = lu.ancre === undefined ? lu.enChiffres : duRenvoi(dossier, papier, lu.ancre);
    if (juste === undefined || lu.enLettres === juste) return [];
    // Words that we cannot read are told where a sum of money is at stake; elsewhere they may be no number.
    if (lu.enLettres === undefined && compte !== 'euros') return [];
    const attendues = enLettres(juste, compte);
    const ou = lu.ancre === undefined ? 'en chiffres' : 'par un renvoi';
    return [
      {
        chemin: lieu.ligne.chemin,
        ecrit,
        calcule: attendues,
        message: `Le texte dit ${enChiffres(juste, compte)} ${ou} et « ${lettres} » en lettres.`,
        remede: `Écrire « ${attendues} » si ${enChiffres(juste, compte)} est juste, ou corriger les chiffres.`,
      },
    ];
  });
}

/** A number in words is the number in figures beside it. */
export const FINA_19: Regle = {
  code: 'FINA-19',
  nom: 'montant-en-lettres',
  titre: 'Un nombre en lettres est celui en chiffres',
  gravite: 'erreur',
  sources: [methode('un nombre en lettres et le même en chiffres disent la même valeur')],
  pourquoi:
    'Une convention donne souvent un montant ou un nombre en chiffres et en lettres. Quand les deux diffèrent, on ne sait lequel engage ' +
    'la collectivité : le programme les compare donc, après un renvoi comme après des chiffres. Le renvoi ' +
    '[subvention en lettres](#subvention-en-lettres) imprime le montant en lettres sans faute.',
  exemples: {
    valides: [
      {
        titre: 'Les deux disent 30 000',
        yaml: 'rapports/1.md: { decision: ["attribue 30 000 € (trente mille euros)", { signature: aide }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Treize pour trente',
        yaml: 'rapports/1.md: { decision: ["attribue 30 000 € (treize mille euros)", { signature: aide }] }',
      },
      {
        titre: 'Un nombre de places',
        yaml: 'rapports/2.md: { decision: ["ouvre vingt-quatre (42) places"] }',
      },
    ],
  },
  controle: ({ dossier }) => ecrits(dossier).flatMap((papier) => constats(dossier, papier)),
};

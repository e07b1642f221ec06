import { centimes, lireMontant, montantEnEuros } from '../../domaine/montant.ts';
import { montantEnLettres } from '../../domaine/nombre-en-lettres.ts';
import { NOMBRE } from '../ecrits/lexique.ts';
import { cherche } from '../ecrits/recherche.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** "65 000 € (soixante-cinq mille euros)", and the words before the figures. */
const EN_CHIFFRES_PUIS_LETTRES =
  /(?<![\d,.])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)[ \u00a0\u202f]?(?:€|euros)[ \u00a0\u202f]?\(([a-zé' -]{1,200} euros?(?: et [a-zé -]{1,60} centimes?)?)\)/gu;

const EN_LETTRES_PUIS_CHIFFRES =
  /(?<![\p{L}-])((?:(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|millions?|et|d')[ -]?){1,30} ?euros?)[ \u00a0\u202f]?\((\d{1,3}(?:[ \u00a0\u202f]\d{3})*|\d+)[ \u00a0\u202f]?€\)/gu;

/** Words of a number without what spellings differ by: hyphens, the plural of cent and vingt. */
const nombre = (lettres: string): string =>
  lettres
    .toLocaleLowerCase('fr')
    .replace(/d'/gu, '')
    .replace(/[\s-]+/gu, ' ')
    .replace(/\b(cent|vingt|million|euro)s\b/gu, '$1')
    .trim();

/** A sum in words is the sum in figures beside it. */
export const FINA_19: Regle = {
  code: 'FINA-19',
  nom: 'montant-en-lettres',
  titre: 'Le montant en lettres est celui en chiffres',
  gravite: 'erreur',
  sources: [methode('le montant en lettres et le montant en chiffres disent la même somme')],
  pourquoi:
    'Une convention donne souvent le montant en chiffres et en lettres. Quand les deux diffèrent, on ne sait lequel engage la ' +
    'collectivité : le programme les compare donc. Le renvoi ' +
    '[subvention en lettres](#subvention-en-lettres) les imprime sans faute.',
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
    ],
  },
  controle: ({ dossier }) => {
    const lus = [
      ...cherche(dossier, { motif: EN_CHIFFRES_PUIS_LETTRES, amorces: NOMBRE, indices: ['euro'] }).map(
        (lieu) => ({ lieu, chiffres: 1, lettres: 2 }),
      ),
      ...cherche(dossier, {
        motif: EN_LETTRES_PUIS_CHIFFRES,
        indices: ['euros (', 'euro (', 'euros\u00a0('],
      }).map((lieu) => ({ lieu, chiffres: 2, lettres: 1 })),
    ];
    return lus.flatMap(({ lieu, chiffres, lettres }) => {
      const montant = lireMontant(lieu.groupes[chiffres] ?? '') ?? centimes(0);
      const ecrites = lieu.groupes[lettres] ?? '';
      const attendues = montantEnLettres(montant);
      if (nombre(ecrites) === nombre(attendues)) return [];
      return [
        {
          chemin: lieu.ligne.chemin,
          ecrit: lieu.ecrit,
          calcule: attendues,
          message: `Le texte dit ${montantEnEuros(montant)} en chiffres et « ${ecrites} » en lettres.`,
          remede: `Écrire « ${attendues} », ou employer un renvoi aux données.`,
        },
      ];
    });
  },
};

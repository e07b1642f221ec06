import { cherche, duPapier } from '../ecrits/recherche.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Two letters of a country, two figures of control, then groups of letters and figures. */
const IBAN =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?:[ \u00a0\u202f]?[A-Z0-9]{4}){3,7}(?:[ \u00a0\u202f]?[A-Z0-9]{1,3})?(?![\p{L}\d])/gu;

/** A French one has twenty-seven signs. */
const LONGUEUR_FRANCAISE = 27;

const enChiffres = (signes: string): string =>
  signes.replace(/[A-Z]/gu, (lettre) => `${lettre.charCodeAt(0) - 55}`);

/** ISO 13616: the first four signs moved to the end, letters as numbers, the remainder by 97 is 1. */
const reste = (iban: string): number =>
  [...enChiffres(iban.slice(4) + iban.slice(0, 4))].reduce(
    (r, chiffre) => (r * 10 + Number(chiffre)) % 97,
    0,
  );

const estJuste = (iban: string): boolean =>
  (!iban.startsWith('FR') || iban.length === LONGUEUR_FRANCAISE) && reste(iban) === 1;

/** "banque 20041 guichet 01005 compte 0500013M026 clé 06": the four parts of a French account. */
const RIB =
  /(?<!\d)(\d{5})[ \u00a0]?[,;]?[ \u00a0]?(?:(?:code )?guichet[ \u00a0:]*)?(\d{5})[ \u00a0]?[,;]?[ \u00a0]?(?:(?:numéro de |n° de )?compte[ \u00a0:]*)?([A-Z0-9]{11})[ \u00a0]?[,;]?[ \u00a0]?(?:clé(?: RIB)?[ \u00a0:]*)?(\d{2})(?![\p{L}\d])/gu;

/** Letters of an account as figures: A and J are 1, B, K and S are 2. */
const chiffreDuRib = (signe: string): string => {
  const rang = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(signe);
  if (rang < 0) return signe;
  return `${rang < 9 ? rang + 1 : rang < 18 ? rang - 8 : rang - 16}`;
};

const cleDuRib = (parties: readonly string[]): number =>
  [...parties.join('')].reduce((r, signe) => (r * 10 + Number(chiffreDuRib(signe))) % 97, 0);

/** An account number holds its key. */
export const CONV_46: Regle = {
  code: 'CONV-46',
  nom: 'iban',
  titre: "La clé d'un compte bancaire est juste",
  gravite: 'erreur',
  sources: [methode('norme ISO 13616 : la clé de contrôle rend 1 dans la division par 97')],
  pourquoi:
    "Deux chiffres intervertis dans un IBAN, et la subvention n'est pas versée, ou l'est à un autre. La clé qu'il porte le dit sans " +
    'interroger la banque.',
  exemples: {
    valides: [
      {
        titre: 'Une clé juste',
        yaml: `conventions/aide.md: { visas: ["le compte FR76 3000 6000 0112 3456 7890 189"] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Deux chiffres intervertis',
        yaml: `conventions/aide.md: { visas: ["le compte FR76 3000 6000 0121 3456 7890 189"] }`,
      },
    ],
  },
  controle: ({ dossier }) => [
    ...cherche(dossier, { motif: IBAN }).flatMap(({ papier, ligne, ecrit }) =>
      estJuste(ecrit.replace(/[ \u00a0\u202f]/gu, ''))
        ? []
        : [
            {
              chemin: ligne.chemin,
              ecrit,
              message: `L'IBAN « ${ecrit} » ${duPapier(papier)} n'est pas juste : sa clé ne correspond pas à ses chiffres.`,
              remede: "Le recopier du relevé d'identité bancaire.",
            },
          ],
    ),
    ...cherche(dossier, { motif: RIB }).flatMap(({ papier, ligne, ecrit, groupes }) =>
      cleDuRib(groupes.slice(1)) === 0
        ? []
        : [
            {
              chemin: ligne.chemin,
              ecrit,
              message: `Le compte « ${ecrit} » ${duPapier(papier)} n'est pas juste : sa clé ne correspond pas à ses chiffres.`,
              remede: "Le recopier du relevé d'identité bancaire.",
            },
          ],
    ),
  ],
};

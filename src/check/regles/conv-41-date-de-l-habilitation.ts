import type { Convention, Partie } from '../../domaine/convention.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { ajouteMois, dateEnLettres, lireDate, MOIS } from '../../domaine/date.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const EN_LETTRES = /(?<!\d)(\d{1,2})(?:er)?[ \u00a0](\p{L}+)[ \u00a0](\d{4})(?!\d)/gu;
const EN_CHIFFRES = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/gu;

const civile = (annee: string, mois: number, jour: string): DateCivile | undefined =>
  lireDate(`${annee}-${String(mois).padStart(2, '0')}-${jour.padStart(2, '0')}`);

/** The dates that `texte` writes, in letters or figures, each as written. */
function dates(texte: string): readonly { readonly ecrit: string; readonly date: DateCivile }[] {
  const mois = MOIS.map(plie);
  const lues = [
    ...[...texte.matchAll(EN_LETTRES)].map(([ecrit, jour = '', nom = '', annee = '']) => ({
      ecrit,
      date: civile(annee, mois.indexOf(plie(nom)) + 1, jour),
    })),
    ...[...texte.matchAll(EN_CHIFFRES)].map(([ecrit, jour = '', nombre = '', annee = '']) => ({
      ecrit,
      date: civile(annee, Number(nombre), jour),
    })),
  ];
  return lues.flatMap(({ ecrit, date }) => (date === undefined ? [] : [{ ecrit, date }]));
}

/** Months that a public partner may take to deliberate on its side after the council. */
const MOIS_DU_PARTENAIRE = 6;

function constats(
  { dossier }: Contexte,
  id: string,
  partie: Partie,
  rang: number,
  { signature }: Convention,
): readonly Constat[] {
  const { habilitation } = partie.representant;
  if (habilitation === undefined) return [];
  const seance = dossier.seance.date;
  const limite = signature ?? (partie.prive ? seance : ajouteMois(seance, MOIS_DU_PARTENAIRE));
  return dates(habilitation)
    .filter(({ date }) => date > limite)
    .map(({ ecrit, date }) => ({
      chemin: ['conventions', id, 'parties', rang, 'representant', 'habilitation'],
      ecrit,
      message: `Ce qui habilite le signataire de « ${partie.nom} » est daté du ${dateEnLettres(date)}, après la ${signature === undefined ? `séance du ${dateEnLettres(seance)}` : `signature du ${dateEnLettres(signature)}`}.`,
      remede:
        "Corriger la date ; si l'organe doit encore en décider, l'écrire sans date, et compléter l'exemplaire à signer.",
    }));
}

/** The power to sign was given before the sitting. */
export const CONV_41: Regle = {
  code: 'CONV-41',
  nom: 'date-de-l-habilitation',
  titre: "L'habilitation du signataire ne vient pas après la séance",
  gravite: 'avertissement',
  sources: [methode("un texte soumis au vote ne peut citer une décision qui n'est pas encore prise")],
  pourquoi:
    'La convention annexée à la délibération cite la décision qui habilite le signataire. Une date postérieure à la séance est une année ' +
    "mal tapée, ou une décision qui n'existe pas : le signataire n'aurait pas le pouvoir d'engager l'organisme. Un partenaire public, " +
    'qui délibère souvent après le conseil, a six mois pour le faire.',
  exemples: {
    valides: [{ titre: 'Ses statuts', yaml: '{}' }],
    fautifs: [
      {
        titre: "Une délibération de l'année suivante",
        yaml: `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      forme: association régie par la loi du 1er juillet 1901
      prive: oui
      siege: 12 rue des Tanneurs, 39800 Poligny
      siret: 51234567900017
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: une délibération du 3 mars 2025 }`,
      },
    ],
  },
  controle: (contexte) =>
    Object.entries(contexte.dossier.conventions).flatMap(([id, convention]) =>
      convention.parties.flatMap((partie, rang) => constats(contexte, id, partie, rang, convention)),
    ),
};

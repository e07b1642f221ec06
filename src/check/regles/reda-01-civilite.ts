import { CIVILITES_EN_TOUTES_LETTRES } from '../../domaine/personne.ts';
import type { PersonneCitee } from '../ecrits/personnes.ts';
import { civiliteEcrite, personnesCitees } from '../ecrits/personnes.ts';
import { duPapier } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A title that stands for a civility, or a plural civility that covers a list of names. */
const TITRE =
  /(?<!\p{L})(?:Me|Dre?|Pre?|maître|docteure?|professeure?|feue?|abbé|père|sœur|frère|général|colonel|commandante?|capitaine|lieutenante?|adjudante?)[ \u00a0\u202f]$/iu;

const LISTE =
  /(?<!\p{L})(?:MM\.|Mmes|Messieurs|Mesdames|Mesdames et Messieurs)(?:[ \u00a0\u202f,]|et\b|\(\d\)|\p{Lu}[\p{L}'\u2019-]*)*$/u;

/** "Madame la Présidente, Anne VIGNOT": the civility stands before the office. */
const FONCTION = /(?<!\p{L})(?:Monsieur|Madame|M\.|Mme) (?:le|la|l['\u2019])[^.;]{0,60}[, ]$/u;

/** A place, a school or a prize that bears someone's name. */
const LIEU =
  /(?<!\p{L})(?:rue|avenue|boulevard|place|square|quai|lycée|collège|école|stade|gymnase|salle|espace|prix|fondation|centre|parc|théâtre|médiathèque)(?: \p{L}+)?[ \u00a0\u202f]$/iu;

/** "la salle portera le nom de…", "à la mémoire de…": the name is spoken of, not the person. */
const NOM_DONNE = /(?<!\p{L})(?:noms?|mémoire|souvenir) (?:de |d['\u2019])$/iu;

/** "Titulaires : …, …": names after a label, as in a list. */
const ETIQUETTE = /\p{L} ?:(?:[ \u00a0\u202f,]|et |\(\d\)|\p{Lu}[\p{L}'\u2019-]*)*$/u;

const aCivilite = ({ avant }: PersonneCitee): boolean =>
  civiliteEcrite(avant) !== undefined ||
  [TITRE, LISTE, FONCTION, LIEU, NOM_DONNE].some((motif) => motif.test(avant));

/** A table or a list of names has no room for civilities: a cell, an item that begins with one, names after a label. */
const estEnListe = ({ lieu: { ligne }, avant }: PersonneCitee): boolean =>
  ligne.genre === 'tableau' || (ligne.genre === 'puce' && !/[\p{L}\d]/u.test(avant)) || ETIQUETTE.test(avant);

function fausse({ lieu, personne, ecrit, avant }: PersonneCitee): readonly Constat[] {
  const lue = civiliteEcrite(avant);
  if (lue === undefined || personne.civilite === undefined || lue === personne.civilite) return [];
  const longue = CIVILITES_EN_TOUTES_LETTRES[personne.civilite];
  return [
    {
      chemin: lieu.ligne.chemin,
      ecrit: `${/\S+\s$/u.exec(avant)?.[0] ?? ''}${ecrit}`,
      calcule: `${personne.civilite} ${ecrit}`,
      message: `Le texte ${duPapier(lieu.papier)} dit « ${lue} ${ecrit} », et les données « ${personne.civilite} ».`,
      remede: `Écrire « ${longue} ${ecrit} », ou corriger la civilité dans les données.`,
    },
  ];
}

/** People are named with their civility. */
export const REDA_01: Regle = {
  code: 'REDA-01',
  nom: 'civilite',
  titre: 'Une personne est nommée avec sa civilité',
  gravite: 'avertissement',
  sources: [methode('un acte nomme chaque personne par sa civilité, son prénom et son nom')],
  pourquoi:
    "Les listes de l'acte portent la civilité de chacun, tirée du registre. Dans le texte, un nom sans civilité tranche avec elles ; " +
    "une civilité qui n'est pas celle du registre désigne quelqu'un d'autre, ou blesse la personne. Un tableau, une liste de noms, le " +
    "nom donné à un lieu n'en ont pas besoin.",
  exemples: {
    valides: [
      {
        titre: 'Avec civilité, seul ou en liste',
        yaml: `rapports/2.md: { decision: [remercie M. Paul SIMONET, "désigne Mmes Karine NOEL, Maud PERRIN et Inès GUYOT"] }`,
      },
    ],
    fautifs: [
      { titre: 'Sans civilité', yaml: 'rapports/2.md: { decision: [remercie Paul SIMONET] }' },
      { titre: "La civilité d'un autre", yaml: 'rapports/2.md: { decision: [remercie Mme Paul SIMONET] }' },
    ],
  },
  controle: ({ dossier }) =>
    personnesCitees(dossier).flatMap((citee): readonly Constat[] => {
      if (aCivilite(citee)) return fausse(citee);
      const { lieu, personne, ecrit } = citee;
      // What the register does not have, the text need not have.
      if (estEnListe(citee) || personne.civilite === undefined) return [];
      const longue = CIVILITES_EN_TOUTES_LETTRES[personne.civilite];
      return [
        {
          chemin: lieu.ligne.chemin,
          ecrit,
          calcule: `${personne.civilite} ${ecrit}`,
          message: `« ${ecrit} » est nommé sans civilité dans le texte ${duPapier(lieu.papier)}.`,
          remede: `Écrire « ${longue} ${ecrit} » ou « ${personne.civilite} ${ecrit} ».`,
        },
      ];
    }),
};

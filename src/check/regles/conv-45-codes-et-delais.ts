import type { DateCivile } from '../../domaine/date.ts';
import { apres, avant } from '../ecrits/fenetre.ts';
import type { Trouvaille } from '../ecrits/recherche.ts';
import { cherche, duPapier } from '../ecrits/recherche.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface Ancien {
  /** As written, case aside. */
  readonly motif: string;
  readonly juste: string;
  /** From this day of sitting. */
  readonly depuis: DateCivile;
  readonly faux?: true;
}

const jour = (texte: string): DateCivile => texte as DateCivile;

/** Codes that no longer are, and names that no code bears. */
const ANCIENS: readonly Ancien[] = [
  {
    motif: '(?:nouveau )?code des marchés(?: publics)?',
    juste: 'Code de la commande publique',
    depuis: jour('2019-04-01'),
  },
  {
    motif: 'code des communes(?! de (?:la )?Nouvelle)',
    juste: 'Code général des collectivités territoriales',
    depuis: jour('2000-01-01'),
  },
  {
    motif: "code du domaine de l['\\u2019][ée]tat",
    juste: 'Code général de la propriété des personnes publiques',
    depuis: jour('2011-12-01'),
  },
  {
    motif: "code des tribunaux administratifs(?: et des cours administratives d['\\u2019]appel)?",
    juste: 'Code de justice administrative',
    depuis: jour('2001-01-01'),
  },
  {
    motif: "code de la famille et de l['\\u2019]aide sociale",
    juste: "Code de l'action sociale et des familles",
    depuis: jour('2001-01-01'),
  },
  { motif: 'code des débits de boissons', juste: 'Code de la santé publique', depuis: jour('2004-01-01') },
  {
    motif: 'nouveau code de procédure civile',
    juste: 'Code de procédure civile',
    depuis: jour('2008-01-01'),
  },
  {
    motif: 'code des collectivités(?: territoriales| locales)?',
    juste: 'Code général des collectivités territoriales',
    depuis: jour('1996-03-01'),
    faux: true,
  },
  {
    motif: 'code général des collectivités locales',
    juste: 'Code général des collectivités territoriales',
    depuis: jour('1996-03-01'),
    faux: true,
  },
  { motif: 'code des impôts', juste: 'Code général des impôts', depuis: jour('1996-03-01'), faux: true },
  {
    motif: 'code de la fonction publique',
    juste: 'Code général de la fonction publique',
    depuis: jour('2022-03-01'),
    faux: true,
  },
  {
    motif: 'code de la propriété des personnes publiques',
    juste: 'Code général de la propriété des personnes publiques',
    depuis: jour('2006-07-01'),
    faux: true,
  },
  {
    motif: 'code des commandes publiques',
    juste: 'Code de la commande publique',
    depuis: jour('2019-04-01'),
    faux: true,
  },
];

/** The text speaks of a time when the code held, or of the code itself as of a past one. */
const DU_PASSE =
  /(?<!\d)(?:19\d\d|200\d|201[0-8])(?!\d)|(?<!\p{L})(?:anciens?|ancienne|abrogée?s?|alors|à l'époque|ex-|remplac\p{L}+|antérieur\p{L}*)(?!\p{L})/iu;

/** One pattern for each: those that are made anew are read anew. */
const MOTIFS: ReadonlyMap<string, RegExp> = new Map(
  ANCIENS.map(({ motif }) => [motif, new RegExp(`(?<!\\p{L})${motif}(?!\\p{L})`, 'giu')]),
);

function anciens({ dossier }: Contexte): readonly Constat[] {
  return ANCIENS.filter(({ depuis }) => depuis <= dossier.seance.date).flatMap(({ motif, juste, faux }) =>
    cherche(dossier, MOTIFS.get(motif) ?? /(?!)/u)
      .filter(({ ligne }) => faux || !DU_PASSE.test(ligne.nu))
      .map(
        ({ papier, ligne, ecrit }): Constat => ({
          chemin: ligne.chemin,
          ecrit,
          calcule: juste,
          message: `Le texte ${duPapier(papier)} cite le « ${ecrit} » : ${faux ? 'aucun code ne porte ce nom' : "ce code n'est plus en vigueur"}.`,
          remede: `Citer le ${juste}, avec l'article qui y correspond.`,
        }),
      ),
  );
}

const NOMBRES =
  '\\d{1,2}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|dix-huit|vingt-quatre|trente';

interface Terme {
  /** The length, and what it must be. */
  readonly motif: RegExp;
  /** What the paragraph must speak of. */
  readonly sujet: RegExp;
  readonly juste: RegExp;
  readonly dit: string;
  readonly loi: string;
}

/** A sum told as a threshold. */
const SEUIL =
  /(?<=(?:dépass\p{L}+|excèd\p{L}+|supérieure?s? à|inférieure?s? à|atteint|atteignent|au-delà de|seuil de|plus de) (?:le seuil de )?)\d{2,3}[ \u00a0\u202f]000(?=[ \u00a0\u202f]?(?:€|euros))/giu;

const TERMES: readonly Terme[] = [
  {
    motif: new RegExp(
      `(?<=délais? (?:légal|légaux|prévus? par la loi|fixés? par la loi) (?:est )?(?:fixé à |de ))(?:${NOMBRES}) (?:mois|jours|semaines)(?!\\p{L})`,
      'gu',
    ),
    sujet: /fin de l'exercice|compte[- ]rendu financier/iu,
    juste: /^(?:six|6) mois$/u,
    dit: 'six mois',
    loi: "l'article 10 de la loi du 12 avril 2000 donne six mois, après la fin de l'exercice, pour le compte rendu financier",
  },
  {
    motif: new RegExp(
      `(?<=(?:recours|contest|attaqu|déf[ée]r|saisi)[^.;\\n]{0,110}(?:délai|dans les|dans un délai)(?: de| d'un| d'| maximum de)? ?)(?:${NOMBRES}) (?:mois|jours|semaines)(?=[^.;\\n]{0,60}(?:publi|notifi|affich|tribunal))`,
      'gu',
    ),
    sujet: /tribunal administratif|excès de pouvoir|recours contentieux/iu,
    juste: /^(?:deux|2) mois$/u,
    dit: 'deux mois',
    loi: "l'article R421-1 du Code de justice administrative donne deux mois pour saisir le tribunal administratif",
  },
  {
    motif:
      /(?<=(?:dépass\p{L}+|excèd\p{L}+|supérieure?s? à|atteint|atteignent|au-delà de|seuil de|plus de|au moins) )\d{2,3}[ \u00a0\u202f]000(?=[ \u00a0\u202f]?(?:€|euros))/giu,
    sujet: /commissaires? aux comptes/iu,
    juste: /^153\D000$/u,
    dit: '153 000',
    loi: 'le seuil des articles L612-4 et D612-5 du Code de commerce, pour les subventions, est de 153 000 €',
  },
  {
    motif: SEUIL,
    sujet:
      /convention (?:est |était |sera )?(?:obligatoire|nécessaire|requise|exigée)|obligation de (?:conclure une convention|conventionn)|(?:doit|doivent) (?:faire l'objet d'une|conclure une) convention/iu,
    juste: /^23\D000$/u,
    dit: '23 000',
    loi: "l'article 1er du décret n°2001-495 du 6 juin 2001 oblige à conclure une convention au-delà de 23 000 €",
  },
  {
    motif: SEUIL,
    sujet:
      /avis (?:préalable )?(?:du|des|de la) (?:service (?:du|des) domaines?|domaines?|direction de l'immobilier|pôle d'évaluation)/iu,
    juste: /^(?:180|24)\D000$/u,
    dit: '180 000',
    loi: "l'arrêté du 5 décembre 2016 demande l'avis du Domaine à partir de 180 000 € pour un achat, de 24 000 € par an pour un bail",
  },
];

/** A law told of another matter: a housing association, a company of mixed economy, the threshold of a former law. */
const AILLEURS =
  /(?<!\p{L})(?:chiffre d'affaires|bilan|salariés|ressources hors taxes|gracieux|copropri|dons?)(?!\p{L})/iu;

const horsDuDroit = ({ ecrit, ligne, place }: Trouvaille, { sujet, juste }: Terme): boolean => {
  const phrase = `${avant(ligne.nu, place, 260)}${apres(ligne.nu, place, 260)}`;
  return !juste.test(ecrit) && sujet.test(phrase) && !AILLEURS.test(phrase);
};

const termes = ({ dossier }: Contexte): readonly Constat[] =>
  TERMES.flatMap((terme) =>
    cherche(dossier, terme)
      .filter((lieu) => horsDuDroit(lieu, terme))
      .map(({ papier, ligne, ecrit }) => ({
        chemin: ligne.chemin,
        ecrit,
        calcule: terme.dit,
        message: `Le texte ${duPapier(papier)} dit « ${ecrit} », et ${terme.loi}.`,
        remede: `Écrire « ${terme.dit} », ou dire que ce terme est celui des parties et non celui de la loi.`,
      })),
  );

/** Codes are those in force, terms of the law are those of the law. */
export const CONV_45: Regle = {
  code: 'CONV-45',
  nom: 'codes-et-delais',
  titre: 'Les codes cités sont en vigueur, les délais et les seuils de la loi sont les siens',
  gravite: 'avertissement',
  sources: [
    { genre: 'loi', texte: 'Loi 2000-321', article: '10' },
    { genre: 'loi', texte: 'CJA', article: 'R421-1' },
    methode('un texte abrogé ne fonde plus un acte ; un délai légal se recopie de la loi'),
  ],
  pourquoi:
    'Le Code des marchés publics a disparu dans le Code de la commande publique, le Code des communes dans le CGCT : un acte qui les cite ' +
    "renvoie à un texte qui n'existe plus. Un délai ou un seuil dit légal, et tapé autrement que dans la loi, trompe celui qui s'y fie. " +
    "Un marché d'autrefois peut citer le code d'alors : la règle se tait si le texte en donne l'année ou le dit ancien.",
  exemples: {
    valides: [
      {
        titre: 'Le code en vigueur',
        yaml: 'rapports/2.md: { decision: ["applique l\'article L 2123-1 du Code de la commande publique"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Un code abrogé',
        yaml: 'rapports/2.md: { decision: ["applique l\'article 28 du Code des marchés publics"] }',
      },
      {
        titre: 'Un délai légal faux',
        yaml: `rapports/2.md: { decision: ["rappelle le délai légal de neuf mois après la fin de l'exercice"] }`,
      },
    ],
  },
  controle: (contexte) => [...anciens(contexte), ...termes(contexte)],
};

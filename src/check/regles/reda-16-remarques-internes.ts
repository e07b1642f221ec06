import { constatsDesFormes } from '../ecrits/formes.ts';
import type { Recherche } from '../ecrits/recherche.ts';
import { duPapier } from '../ecrits/recherche.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A word to a colleague, at the start of a line or of a sentence, and followed by a colon. */
const EN_TETE: Recherche = {
  motif:
    /(?<=^[^\S\n]{0,20}|[.;!?][^\S\n]{1,20})(?:ALERTE|ATTENTION|URGENT|NOTA BENE|NB|NOTE|REMARQUE|RAPPEL INTERNE|QUESTION)[^\S\n]?(?=:)/gmu,
};

/** "à compléter", unless it is a verb with its object: "une aide visant à compléter le financement". */
const A_COMPLETER: Recherche = {
  motif:
    /(?<!\p{L})[àÀA] compl[ée]ter(?! (?:le|la|les|un|une|des|du|de|son|sa|ses|leurs?|ce|cette|ces|cet|notre|nos|et|ou|par|l['\u2019]))(?![\p{L}'\u2019])/gu,
};

const ENTRE_CROCHETS: Recherche = {
  motif:
    /[([]\s?(?:[àÀA] (?:vérifier|confirmer|préciser|valider|actualiser|revoir|relire|supprimer|mettre à jour|reprendre)|texte à venir|voir avec \p{L}+)[^)\]\n]{0,40}[)\]]/gu,
};

const EN_CAPITALES: Recherche = {
  motif:
    /(?<!\p{L})[ÀA] (?:V[ÉE]RIFIER|CONFIRMER|PR[ÉE]CISER|VALIDER|REVOIR|SUPPRIMER|COMPL[ÉE]TER)(?!\p{L})/gu,
};

const MARQUES: Recherche = {
  motif: /(?<![\p{L}\d])(?:TODO|FIXME|TBD|XXX+|xxx+)(?![\p{L}\d])|(?<!\p{L})lorem ipsum/giu,
};

const SIGNES: Recherche = { motif: /\?{2,}|!{3,}|<{2,}|>{2,}|={3,}|@@+/gu };

/** No word to a colleague is left. */
export const REDA_16: Regle = {
  code: 'REDA-16',
  nom: 'remarques-internes',
  titre: 'Aucune remarque interne ne reste dans le texte',
  gravite: 'avertissement',
  sources: [methode('un acte publié ne porte que ce que le conseil a adopté')],
  pourquoi:
    "« ALERTE : », « TODO », « à compléter », « ??? » sont des mots d'un rédacteur à un collègue. Laissés dans le texte, ils sont " +
    "publiés avec l'acte, qui paraît inachevé, et livrent parfois ce qui devait rester interne.",
  exemples: {
    valides: [
      {
        titre: 'Des phrases ordinaires',
        yaml: 'rapports/2.md: { decision: ["apporte une aide destinée à compléter le financement", "organise une alerte des habitants"] }',
      },
    ],
    fautifs: [
      { titre: 'À compléter', yaml: 'rapports/2.md: { decision: ["fixe les horaires (à compléter)"] }' },
      {
        titre: 'Une alerte à un collègue',
        yaml: 'rapports/2.md: { corps: "# Résumé\\n\\nBref.\\n\\n# Exposé\\n\\nALERTE : voir avec le service." }',
      },
    ],
  },
  controle: ({ dossier }) =>
    constatsDesFormes(
      dossier,
      [EN_TETE, A_COMPLETER, ENTRE_CROCHETS, EN_CAPITALES, MARQUES, SIGNES].map((recherche) => ({
        ...recherche,
        dire: ({ papier, ecrit }) => ({
          message: `« ${ecrit.trim()} » a l'air d'une remarque interne laissée dans le texte ${duPapier(papier)}.`,
          remede: "Retirer la remarque, après avoir fait ce qu'elle demande.",
        }),
      })),
    ),
};

import type { Dit, Forme } from '../ecrits/formes.ts';
import { constatsDesFormes } from '../ecrits/formes.ts';
import { duPapier } from '../ecrits/recherche.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const RETAPER = 'Retaper ces mots.';

const reste = (quoi: string, remede: string): Forme['dire'] => {
  return ({ papier, ecrit }): Dit => ({
    message: `« ${ecrit.trim()} » est ${quoi}, resté dans le texte ${duPapier(papier)} : il s'imprimerait tel quel.`,
    ecrit: ecrit.trim(),
    remede,
  });
};

const MAL_LU =
  'â€[\\u2122\\u0153\\u009d\\u201c\\u201d\\u02dc\\u00a6\\u2013™œ˜¦“”]?|[ÃÅ](?=[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013-\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122])[^\\s\\p{Ll}]?|Â[\\u00a0-\\u00bf]';

/** UTF-8 read as Windows-1252: "Lâ€™offre", "dÃ©libÃ©ration", "nÂ°". */
const MOJIBAKE: Forme = {
  motif: new RegExp(`(?:\\p{L}{0,30}(?:${MAL_LU}))+\\p{L}{0,30}`, 'gu'),
  dire: reste('un caractère mal lu par un logiciel', RETAPER),
};

const CHAMP: Forme = {
  motif:
    /Erreur ?! ?(?:Source du renvoi introuvable|Signet non défini|Référence de lien hypertexte non valide|Utilisez l'onglet|Il n'y a pas de texte)[^.\n]{0,80}\.?|Error! (?:Reference source not found|Bookmark not defined)\.?|\{ ?(?:MERGEFIELD|PAGEREF|REF|HYPERLINK|DOCPROPERTY) [^}\n]{0,60}\}?|«[A-Z][\p{L}\d]*_[\p{L}\d_]+»|#(?:REF|VALEUR|NOM|DIV\/0|N\/A|VALUE|NAME)[!?]/gu,
  dire: reste('un champ du traitement de texte ou du tableur', 'Écrire ce que le champ devait dire.'),
};

const ENTITE: Forme = {
  motif:
    /\p{L}*&(?:#\d{2,5}|#x[\da-f]{2,4}|nbsp|amp|quot|apos|lt|gt|laquo|raquo|[lr]squo|[lr]dquo|hellip|[mn]dash|euro|deg|oelig|[a-z](?:acute|grave|circ|uml|cedil|tilde));\p{L}*/giu,
  dire: reste('un code de page web', RETAPER),
};

const REPERE: Forme = {
  motif: /\{#[\w-]*(?![\w-]*\})|(?<!\{)#[\w-]+\}/gu,
  dire: reste('un repère qui n’est pas fermé', 'Fermer le repère par « } », ou le retirer.'),
};

// « 1^er^ », closed, is how a text asks for a raised sign, and prints as one.
const EXPOSANT: Forme = {
  motif: /(?<![\p{L}\d^])[\p{L}\d]{1,12}\^(?!(?:\p{L}{1,5}|\d{1,3})\^)\{?[\p{L}\d]{1,4}\}?/gu,
  dire: reste('un exposant tapé', 'Écrire « 1er », « m² » ou « m³ ».'),
};

/** Nothing of a word processor, of a web page or of markup is left in the text. */
export const REDA_54: Regle = {
  code: 'REDA-54',
  nom: 'restes-de-logiciel',
  titre: 'Rien ne reste d’un logiciel dans le texte',
  gravite: 'erreur',
  sources: [
    methode("un acte s'imprime tel qu'il est écrit : un code laissé par un logiciel s'imprime aussi"),
  ],
  pourquoi:
    'Un texte collé depuis un traitement de texte, un courriel ou une page web apporte parfois des codes : « Lâ€™offre », « Erreur ! ' +
    "Source du renvoi introuvable. », « &#39; », « 1^er ». Ils s'impriment tels quels et rendent la phrase illisible.",
  exemples: {
    valides: [
      {
        titre: 'Des signes ordinaires',
        yaml: 'rapports/2.md: { decision: ["retient l\'offre de Martin & Fils pour l\'îlot Ârles (lot n°1)"] }',
      },
      {
        titre: 'Un exposant fermé, qui s’imprime levé',
        yaml: 'rapports/2.md: { decision: ["ouvre au 1^er^ juillet"] }',
      },
    ],
    fautifs: [
      { titre: 'Un caractère mal lu', yaml: 'rapports/2.md: { decision: ["retient Lâ€™offre reçue"] }' },
      { titre: 'Un exposant tapé', yaml: 'rapports/2.md: { decision: ["ouvre au 1^er juillet"] }' },
    ],
  },
  controle: ({ dossier }) => constatsDesFormes(dossier, [MOJIBAKE, CHAMP, ENTITE, REPERE, EXPOSANT]),
};

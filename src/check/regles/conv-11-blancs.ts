import { PLUS_DE_CONSTATS } from '../constat.ts';
import { avant } from '../ecrits/fenetre.ts';
import type { Recherche, Trouvaille } from '../ecrits/recherche.ts';
import { cherche, duPapier } from '../ecrits/recherche.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** What comes before a blank that dots stand for. */
const APPEL = String.raw`(?<=(?:^|[\s(«])(?:du|de|le|la|au|à|n°|date|montant|sieur|dame)\s?)`;

/** The same, at the end of what stands before. */
const APPELLE = new RegExp(`${APPEL}$`, 'u');

/** How far before it a quotation may have begun. */
const CITATION = 2000;

/** Dots in a row, or three after a word that calls for something. */
const POINTILLES: Recherche = {
  motif: new RegExp(String.raw`(?<!etc)\.{4,}|${APPEL}\.{3}`, 'gmu'),
};

const SOULIGNES: Recherche = { motif: /_{2,}/gmu };

/** Several ellipses, or one that stands alone or after a word that calls for something. */
const SUSPENSION: Recherche = {
  motif: new RegExp(String.raw`…{2,}|${APPEL}…|(?<=[\s(«])…(?=[\s,;.)»]|$)`, 'gmu'),
};

/** Empty brackets. */
const CROCHETS: Recherche = { motif: /\[(?:\s|\.|…|x)*\](?!\()/gmu };

/** A number that a punctuation sign or the words after it follow at once: "n°du Conseil". */
const NUMERO_ABSENT: Recherche = {
  motif:
    /(?<=(?<!\p{L})n)° ?(?=[,;.)]|$)|(?<=(?:délibération|arrêté|décision|convention|marché|avenant)\s?n)° ?(?=(?:du|de|en date)(?!\p{L}))/gmu,
};

const DATE_ABSENTE: Recherche = { motif: /(?<!\p{L})en date du\s*(?=[,;.]|$)/gmu };

/** In a quotation, dots alone or between brackets say that it was cut: "« La communauté exerce (…) la compétence »". */
function estCoupe({ ligne, place, ecrit }: Trouvaille): boolean {
  if (!/^(?:\[(?:\.{3}|…)\]|…)$/u.test(ecrit)) return false;
  const debut = avant(ligne.nu, place, CITATION);
  return debut.lastIndexOf('«') > debut.lastIndexOf('»') && !APPELLE.test(debut);
}

/** What stands before a blank: the word that calls for it, and the n of n° with its own. */
const AVANT = /(?:\S+\s)?n$|\S*\s?$/u;

const MONTANT_ABSENT: Recherche = {
  motif:
    /(?<![\p{L}\d])[xX]{2,}(?=[ \u00a0]?(?:€|\/|%|[kc]?m²|m³|km|kg|ha)|[ \u00a0](?:euros?|mètres?|hectares?|mois|jours?|ans?|heures?|voix|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu,
};

/** Nothing is left blank. */
export const CONV_11: Regle = {
  code: 'CONV-11',
  nom: 'blancs',
  titre: "Rien n'est laissé en blanc dans le texte",
  gravite: 'erreur',
  sources: [methode("un exemplaire à signer ne porte d'autre blanc que la date et la main du signataire")],
  pourquoi:
    "Un blanc laissé dans une convention peut être rempli après la signature, par l'une des parties et sans l'autre. Le numéro et la " +
    "date de la délibération, la date de signature et les montants viennent des données : ils n'ont pas à être laissés en pointillés. " +
    "Dans une citation, « (…) » et « […] » disent une coupure, non un blanc. Tant que le texte n'est pas prêt, l'option « --projet » imprime l'acte avec la mention PROJET.",
  exemples: {
    valides: [
      {
        titre: 'Des points de suspension ordinaires',
        yaml: `conventions/aide.md:
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nAteliers, formations, rencontres..."`,
      },
    ],
    fautifs: [
      {
        titre: 'Une date en pointillés',
        yaml: `conventions/aide.md:
  corps: "# Articles\\n\\n## Objet {#objet}\\n\\nVu la délibération du....., le soutien est accordé."`,
      },
      {
        titre: 'Un numéro absent',
        yaml: `conventions/aide.md: { visas: [la délibération n°du Conseil de Communauté] }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    [POINTILLES, SOULIGNES, SUSPENSION, CROCHETS, NUMERO_ABSENT, DATE_ABSENTE, MONTANT_ABSENT]
      .flatMap((recherche) => cherche(dossier, recherche))
      .filter((lieu) => !estCoupe(lieu))
      .slice(0, PLUS_DE_CONSTATS + 1)
      .map(({ papier, ligne, ecrit, place }) => {
        const appel = /^en/u.test(ecrit) ? '' : (AVANT.exec(avant(ligne.texte, place))?.[0] ?? '');
        const vu = `${appel}${ecrit}`.trim();
        return {
          chemin: ligne.chemin,
          ecrit: vu,
          message: `Il reste un blanc à remplir dans le texte ${duPapier(papier)}, après « ${vu} ».`,
          ...(papier.genre === 'rapport' ? { gravite: 'avertissement' as const } : {}),
          remede: 'Écrire ce qui manque, ou retirer la mention si le programme la tire des données.',
        };
      }),
};

import { cherche, duPapier } from '../ecrits/recherche.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/**
 * A place left to fill: dots in a row, a line of underscores, an ellipsis that stands alone or after a preposition, a
 * number or a date that a punctuation sign follows at once.
 */
const BLANC =
  /(?<!etc)\.{4,}|_{2,}|…{2,}|(?<=(?:^|[\s(«])(?:du|de|le|la|au|à|n°|date|montant|sieur|dame)\s?)(?:\.{3}|…)|(?<=[\s(«])…(?=[\s,;.)»]|$)|\bn° ?(?=[,;.)]|$)|(?<=délibération|arrêté|décision|convention|marché|avenant)\s?n° ?(?=du\b|de\b|en date\b)|\ben date du\s*(?=[,;.]|$)|\b[xX]{2,}(?= ?€|\/| euros)|\[(?:\s|\.|…|x)*\](?!\()/gmu;

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
    "Tant que le texte n'est pas prêt, l'option « --projet » imprime l'acte avec la mention PROJET.",
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
    cherche(dossier, BLANC).map(({ papier, ligne, ecrit, place }) => {
      const avant = /^en/u.test(ecrit) ? '' : (/\S*\s?$/u.exec(ligne.texte.slice(0, place))?.[0] ?? '');
      const vu = `${avant}${ecrit}`.trim();
      return {
        chemin: ligne.chemin,
        ecrit: vu,
        message: `Il reste un blanc à remplir dans le texte ${duPapier(papier)}, après « ${vu} ».`,
        ...(papier.genre === 'rapport' ? { gravite: 'avertissement' as const } : {}),
        remede: 'Écrire ce qui manque, ou retirer la mention si le programme la tire des données.',
      };
    }),
};

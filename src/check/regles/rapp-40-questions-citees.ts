import { apres, avant } from '../ecrits/fenetre.ts';
import { cherche } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** "la question n°21": a number that the order of business should hold. */
const QUESTION = /(?<=(?<!\p{L})(?:question|rapport|point) n° ?)\d{1,3}(?![\d./-])/giu;

/** Another sitting, or a list of questions: "la question n°3 du questionnaire", "à la séance du 4 juin". */
const AILLEURS =
  /(?<!\p{L})(?:séance|réunion|conseil du|bureau|commission|questionnaire|enquête|délibération|(?:19|20)\d\d)(?!\p{L})/iu;

/** A question that the text cites is one of the sitting. */
export const RAPP_40: Regle = {
  code: 'RAPP-40',
  nom: 'questions-citees',
  titre: 'Une question citée par son numéro est à la séance',
  gravite: 'avertissement',
  sources: [methode("un renvoi mène à une question de l'ordre du jour")],
  pourquoi:
    "« Comme à la question n°21 » dans une séance de douze questions renvoie à rien : le texte vient d'une autre séance, ou l'ordre du jour a changé depuis.",
  exemples: {
    valides: [
      {
        titre: 'Une question de la séance',
        yaml: 'rapports/2.md: { decision: ["applique les horaires de la question n°1"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Elle n’y est pas',
        yaml: 'rapports/2.md: { decision: ["applique les horaires de la question n°21"] }',
      },
    ],
  },
  controle: ({ dossier }) => {
    const { seance, rapports } = dossier;
    const connues = new Set([...seance.ordre_de_passage, ...Object.keys(rapports)].map(String));
    const autres = JSON.stringify(seance);
    return cherche(dossier, { motif: QUESTION }).flatMap(
      ({ papier, ligne, place, ecrit }): readonly Constat[] => {
        const phrase = avant(ligne.nu, place, 120) + apres(ligne.nu, place + ecrit.length, 60);
        if (papier.genre !== 'rapport' || connues.has(ecrit) || AILLEURS.test(phrase)) return [];
        // Put off, withdrawn or left without a report: the sitting names it all the same.
        if (new RegExp(`"${ecrit}"`, 'u').test(autres)) return [];
        return [
          {
            chemin: ligne.chemin,
            ecrit,
            message: `Le texte du rapport n°${papier.id} cite la question n°${ecrit}, qui n'est pas à cette séance.`,
            remede: 'Corriger le numéro, ou dire de quelle séance est la question.',
          },
        ];
      },
    );
  },
};

import type { QuestionTraitee } from './parcours.ts';
import type { Constat } from './regle.ts';

/** An office between commas, or none, and then the verb. */
export const ENTRE = String.raw`^(?:,[^,.;\n]{1,90},)?[ \u00a0]`;

/** Gone out of the room, and not only kept out of the vote. */
const QUITTE = new RegExp(
  `${ENTRE}(?:(?:a quitté|quitte) la (?:salle|séance)|(?:est )?sorti?e? de la salle|sort de la salle)(?!\\p{L})`,
  'u',
);

/** An interested member said to have gone out, whom the sheet leaves in the room: the minutes would tell it otherwise. */
export function resteDansLaSalle(
  suite: string,
  nom: string,
  { rapport, etat }: QuestionTraitee,
): Pick<Constat, 'message' | 'remede' | 'gravite'> | undefined {
  const present = etat.presents.some(({ elu }) => elu.nom === nom);
  if (!QUITTE.test(suite) || !rapport.interesses.includes(nom) || !present) return undefined;
  return {
    message: `Le texte du rapport n°${rapport.question} dit que ${nom} a quitté la salle, et la feuille de présence ne note pas sa sortie.`,
    remede: `Noter la sortie dans les mouvements : « { pendant: [${rapport.question}], sortent: [${nom}] } », ou corriger le texte.`,
    gravite: 'information',
  };
}

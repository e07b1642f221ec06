import { auxQuestions, civil } from '../phrases.ts';
import { sansVoix } from '../procurations.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, L5211_1, LOIS_D_URGENCE } from '../sources.ts';

/** "un membre ne peut en porter qu'une", "… que deux". */
const limite = (parMembre: number): string =>
  `un membre ne peut en porter ${parMembre === 1 ? "qu'une" : `que ${parMembre}`}`;

function controle(contexte: Contexte): readonly Constat[] {
  const { parMembre, doute } = contexte.chronologie.regime.pouvoirs;
  return sansVoix(contexte, 'mandataire-deja-porteur').map(({ index, mandant, mandataire, rangs }) => {
    const etat = contexte.chronologie.questions[rangs[0] ?? 0];
    const portees = (etat?.procurations ?? []).filter(
      (autre) => autre.mandataire === mandataire && autre.motif === undefined,
    );
    const deja =
      portees.length === 0
        ? "la procuration d'un autre membre"
        : portees.map((une) => `la procuration de ${civil(contexte, une.mandant)}`).join(' et ');
    return {
      chemin: ['presences', 'procurations', index, 'a'],
      message: `${civil(contexte, mandataire)} porte déjà ${deja} ${auxQuestions(contexte, rangs)} : celle de ${civil(contexte, mandant)} n'y donne pas de voix, ${limite(parMembre)}${doute === undefined ? '' : `, sauf si un autre texte le permet : ${doute}`}.`,
      ecrit: mandataire,
      lies: portees.map((une) => ({
        path: ['presences', 'procurations', une.index],
        message: 'Une première procuration est ici.',
      })),
      remede:
        doute === undefined
          ? "Corriger le mandataire si le nom est mal saisi ; sinon retirer cette procuration, ou la donner à un membre qui n'en porte pas."
          : "Écrire dans conseil.yaml, sous « statuts », le nombre de procurations qu'un membre pouvait porter (procurations_par_membre) ; sinon corriger le mandataire.",
      ...(doute === undefined ? {} : { gravite: 'avertissement' as const }),
    };
  });
}

/** One proxy for each holder at each question. */
export const PROC_01: Regle = {
  code: 'PROC-01',
  nom: 'un-pouvoir-par-mandataire',
  titre: "Un membre ne porte qu'une procuration à la fois",
  gravite: 'erreur',
  sources: [L2121_20, L5211_1, ...LOIS_D_URGENCE],
  pourquoi:
    "Un conseiller empêché peut donner à un collègue de son choix pouvoir écrit de voter en son nom ; un même conseiller n'en " +
    "porte qu'un seul. La seconde procuration ne donne pas de voix, et un vote qui l'aurait comptée est faux. Le contrôle se fait " +
    "question par question : un mandataire peut en porter deux l'une après l'autre. Deux étaient permises quand les lois d'urgence " +
    "de 2020 à 2022 s'appliquaient, et les statuts d'un syndicat mixte ouvert peuvent en décider autrement.",
  exemples: {
    valides: [
      {
        titre: "L'une s'arrête quand l'autre commence",
        yaml: `presences.yaml:
  procurations:
    - { de: Hugo LEROUX, a: Inès GUYOT }
    - { de: Denise DELORME, a: Inès GUYOT }
    - { de: Luc OLIVIER, a: Maud PERRIN }`,
      },
    ],
    fautifs: [
      {
        titre: 'Deux absents, un seul mandataire',
        yaml: `presences.yaml:
  procurations:
    - { de: Luc OLIVIER, a: Maud PERRIN }
    - { de: Rose THOMAS, a: Maud PERRIN }`,
      },
    ],
  },
  controle,
};

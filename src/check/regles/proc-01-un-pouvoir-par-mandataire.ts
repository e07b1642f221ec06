import type { DateCivile } from '../../domaine/date.ts';
import { auxQuestions, civil } from '../phrases.ts';
import { sansVoix } from '../procurations.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, L5211_1 } from '../sources.ts';

/** While the health emergency lasted a member could, at times, carry two proxies. */
const DEROGATION = { debut: '2020-03-12' as DateCivile, fin: '2022-07-31' as DateCivile };

function controle(contexte: Contexte): readonly Constat[] {
  const { date } = contexte.dossier.seance;
  const deroge = DEROGATION.debut <= date && date <= DEROGATION.fin;
  return sansVoix(contexte, 'mandataire-deja-porteur').map(({ index, mandant, mandataire, rangs }) => {
    const etat = contexte.chronologie.questions[rangs[0] ?? 0];
    const premiere = etat?.procurations.find(
      (autre) => autre.mandataire === mandataire && autre.motif === undefined,
    );
    const deja = premiere === undefined ? 'un autre membre' : civil(contexte, premiere.mandant);
    return {
      chemin: ['presences', 'procurations', index, 'a'],
      message: `${civil(contexte, mandataire)} porte déjà la procuration de ${deja} ${auxQuestions(contexte, rangs)} : celle de ${civil(contexte, mandant)} n'y donne pas de voix, un membre ne peut en porter qu'une.`,
      ecrit: mandataire,
      lies:
        premiere === undefined
          ? []
          : [
              {
                path: ['presences', 'procurations', premiere.index],
                message: 'La première procuration est ici.',
              },
            ],
      remede: deroge
        ? "Vérifier si la dérogation liée à l'état d'urgence sanitaire permettait deux procurations ce jour-là ; sinon corriger le mandataire."
        : "Corriger le mandataire si le nom est mal saisi ; sinon retirer cette procuration, ou la donner à un membre qui n'en porte pas.",
      ...(deroge ? { gravite: 'avertissement' as const } : {}),
    };
  });
}

/** One proxy for each holder at each question. */
export const PROC_01: Regle = {
  code: 'PROC-01',
  nom: 'un-pouvoir-par-mandataire',
  titre: "Un membre ne porte qu'une procuration à la fois",
  gravite: 'erreur',
  sources: [L2121_20, L5211_1],
  pourquoi:
    "Un conseiller empêché peut donner à un collègue de son choix pouvoir écrit de voter en son nom ; un même conseiller n'en " +
    "porte qu'un seul. La seconde procuration ne donne pas de voix, et un vote qui l'aurait comptée est faux. Le contrôle se fait " +
    "question par question : un mandataire peut en porter deux l'une après l'autre.",
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

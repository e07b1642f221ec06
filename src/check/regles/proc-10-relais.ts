import { parCle } from '../../domaine/par-cle.ts';
import { contient } from '../../domaine/plage.ts';
import { tousLesRangs } from '../parcours.ts';
import { accord, auxQuestions, civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  const { chronologie, presences } = contexte;
  const donnees = chronologie.procurations.filter(({ plages }) => plages.length > 0);
  return [...parCle(donnees, ({ procuration }) => procuration.de)].flatMap(([de, siennes]): Constat[] => {
    const [premiere] = siennes;
    if (premiere === undefined || presences.get(de)?.plages.length !== 0) return [];
    const couvertes = siennes.flatMap(({ plages }) => plages);
    const trous = tousLesRangs(contexte).filter((rang) => !contient(couvertes, rang));
    if (trous.length === 0) return [];
    return [
      {
        chemin: ['presences', 'procurations', premiere.index],
        message: `${civil(contexte, de)} n'est ${accord(contexte, de, 'représenté')} par personne ${auxQuestions(contexte, trous)}, que ${siennes.length > 1 ? 'ses procurations ne couvrent' : 'sa procuration ne couvre'} pas.`,
        remede: "Vérifier les bornes ; sans borne, une procuration vaut pour toute l'absence.",
      },
    ];
  });
}

/** Successive holders leave no gap. */
export const PROC_10: Regle = {
  code: 'PROC-10',
  nom: 'relais',
  titre: 'Les procurations bornées ne laissent pas de trou',
  gravite: 'information',
  sources: [L2121_20, L5211_1],
  pourquoi:
    "Quand un absent a plusieurs mandataires l'un après l'autre, leurs bornes se suivent. Une question qui n'est couverte par " +
    "aucune procuration y perd une voix : c'est permis, mais le plus souvent une borne est décalée d'une question.",
  exemples: {
    valides: [
      {
        titre: 'Sans trou',
        yaml: `presences.yaml:
  procurations:
    - { de: Luc OLIVIER, a: Maud PERRIN, jusqu_a: 4 }
    - { de: Luc OLIVIER, a: Odile RENARD, a_compter_de: 5 }`,
      },
    ],
    fautifs: [
      {
        titre: 'Personne à la question n°5',
        yaml: `presences.yaml:
  procurations:
    - { de: Luc OLIVIER, a: Maud PERRIN, jusqu_a: 4 }
    - { de: Luc OLIVIER, a: Odile RENARD, a_compter_de: 6 }`,
      },
    ],
  },
  controle,
};

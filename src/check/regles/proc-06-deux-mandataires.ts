import { contient } from '../../domaine/plage.ts';
import type { ProcurationSituee } from '../../domaine/procuration.ts';
import { tousLesRangs } from '../parcours.ts';
import { auxQuestions, civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, L5211_1 } from '../sources.ts';

function constat(
  contexte: Contexte,
  premiere: ProcurationSituee,
  seconde: ProcurationSituee,
): readonly Constat[] {
  const communs = tousLesRangs(contexte).filter(
    (rang) => contient(premiere.plages, rang) && contient(seconde.plages, rang),
  );
  if (communs.length === 0) return [];
  const { de, a } = seconde.procuration;
  const ou = auxQuestions(contexte, communs);
  return [
    {
      chemin: ['presences', 'procurations', seconde.index, 'a'],
      message:
        premiere.procuration.a === a
          ? `La procuration de ${civil(contexte, de)} à ${civil(contexte, a)} est écrite deux fois ${ou}.`
          : `${civil(contexte, de)} donne procuration à la fois à ${civil(contexte, premiere.procuration.a)} et à ${civil(contexte, a)} ${ou}.`,
      ecrit: a,
      lies: [
        { path: ['presences', 'procurations', premiere.index], message: 'La première procuration est ici.' },
      ],
      remede:
        'Ne garder que la procuration qui a été remise ; si deux mandataires se sont succédé, écrire « jusqu_a » sur la première et « a_compter_de » sur la seconde.',
    },
  ];
}

/** What is wrong with a proxy and the first of those before it that it meets; the others would say the same. */
function premierConflit(
  contexte: Contexte,
  anterieures: readonly ProcurationSituee[],
  situee: ProcurationSituee,
): readonly Constat[] {
  for (const premiere of anterieures) {
    const trouve = constat(contexte, premiere, situee);
    if (trouve.length > 0) return trouve;
  }
  return [];
}

function controle(contexte: Contexte): readonly Constat[] {
  const parMandant = new Map<string, ProcurationSituee[]>();
  return contexte.chronologie.procurations.flatMap((situee) => {
    const { de } = situee.procuration;
    const anterieures = parMandant.get(de) ?? [];
    parMandant.set(de, anterieures);
    const trouve = premierConflit(contexte, anterieures, situee);
    anterieures.push(situee);
    return trouve;
  });
}

/** One holder at a time. */
export const PROC_06: Regle = {
  code: 'PROC-06',
  nom: 'deux-mandataires',
  titre: "Un absent n'a qu'un mandataire à chaque question",
  gravite: 'erreur',
  sources: [L2121_20, L5211_1],
  pourquoi:
    "Un membre absent dispose d'une voix : deux collègues ne peuvent pas la porter en même temps. Quand il a donné un second " +
    'pouvoir parce que son premier mandataire partait, les deux se suivent et leurs bornes le disent.',
  exemples: {
    valides: [
      {
        titre: "L'un après l'autre",
        yaml: `presences.yaml:
  procurations:
    - { de: Luc OLIVIER, a: Maud PERRIN, jusqu_a: 4 }
    - { de: Luc OLIVIER, a: Odile RENARD, a_compter_de: 5 }`,
      },
    ],
    fautifs: [
      {
        titre: 'Les deux ensemble',
        yaml: `presences.yaml:
  procurations:
    - { de: Luc OLIVIER, a: Maud PERRIN, jusqu_a: 5 }
    - { de: Luc OLIVIER, a: Odile RENARD, a_compter_de: 5 }`,
      },
    ],
  },
  controle,
};

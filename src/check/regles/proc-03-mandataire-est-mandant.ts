import { accord, civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return contexte.dossier.presences.procurations.flatMap(({ de, a }, index): Constat[] =>
    de !== a
      ? []
      : [
          {
            chemin: ['presences', 'procurations', index, 'a'],
            message: `${civil(contexte, de)} ne peut pas se donner procuration à ${accord(contexte, de, 'lui-même', 'elle-même')}.`,
            ecrit: a,
            remede: 'Écrire le nom du collègue qui porte la procuration.',
          },
        ],
  );
}

/** Nobody represents himself. */
export const PROC_03: Regle = {
  code: 'PROC-03',
  nom: 'mandataire-est-mandant',
  titre: 'On donne procuration à un collègue, non à soi-même',
  gravite: 'erreur',
  sources: [L2121_20, L5211_1],
  pourquoi:
    'Le pouvoir de voter est donné par écrit à un collègue de son choix. Le même nom des deux côtés est une erreur de saisie : la ' +
    "procuration ne donne pas de voix, et le vrai mandataire n'apparaît pas.",
  exemples: {
    valides: [
      {
        titre: 'Deux personnes',
        yaml: 'presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Maud PERRIN }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Le même nom',
        yaml: 'presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Luc OLIVIER }] }',
      },
    ],
  },
  controle,
};

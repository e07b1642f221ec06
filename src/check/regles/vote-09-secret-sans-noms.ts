import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { voixNotees } from '../scrutins.ts';
import { L5211_1, SCRUTIN_SECRET } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte).flatMap(({ rapport }): Constat[] => {
    const [premiere, ...autres] = rapport.scrutin.mode === 'secret' ? voixNotees(rapport) : [];
    if (!premiere) return [];
    return [
      {
        chemin: premiere.chemin,
        message: `Le scrutin de la question n°${rapport.question} est secret : aucun vote ne peut y être noté au nom de quelqu'un.`,
        ecrit: premiere.elu,
        lies: autres.map(({ chemin }) => ({ path: chemin, message: 'Un nom est aussi écrit ici.' })),
        remede: 'Retirer les noms et noter les suffrages dans « tours », ou corriger le mode de scrutin.',
      },
    ];
  });
}

/** A secret ballot names nobody. */
export const VOTE_09: Regle = {
  code: 'VOTE-09',
  nom: 'secret-sans-noms',
  titre: 'Un scrutin secret ne nomme personne',
  gravite: 'erreur',
  sources: [SCRUTIN_SECRET, L5211_1],
  pourquoi:
    'Dans un scrutin secret, nul ne doit pouvoir savoir qui a voté quoi : les suffrages se notent en nombres, par tour, avec les ' +
    "blancs et les nuls. Un nom d'opposant ou d'abstentionniste dans le dossier rompt le secret et peut faire annuler le vote.",
  exemples: {
    valides: [
      {
        titre: 'Des nombres',
        yaml: `rapports/2.md:
  scrutin: { mode: secret, demandeurs: [Noé QUENTIN], tours: [{ suffrages: [{ pour: Pour, voix: 14 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un nom',
        yaml: `rapports/2.md:
  scrutin: { mode: secret, contre: [Paul SIMONET], tours: [{ suffrages: [{ pour: Pour, voix: 14 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
  },
  controle,
};

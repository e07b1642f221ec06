import { elitQuelquUn } from '../../domaine/rapport.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode, SCRUTIN_SECRET } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte).flatMap(({ rapport }): Constat[] => {
    const { mode, tours } = rapport.scrutin;
    const election = elitQuelquUn(rapport);
    const lieu = ['rapports', rapport.question, 'scrutin'];
    if (mode === 'secret' && tours.length === 0)
      return [
        {
          chemin: [...lieu, 'mode'],
          message: `Le scrutin de la question n°${rapport.question} est secret, mais ses suffrages ne sont pas notés : toutes les voix seraient comptées pour.`,
          ecrit: mode,
          remede: 'Noter dans « tours » les suffrages, les blancs et les nuls de chaque tour.',
        },
      ];
    if (mode !== 'secret' && tours.length > 0)
      return [
        {
          // An election is secret: it is the mode that slipped.
          chemin: [...lieu, election ? 'mode' : 'tours'],
          message: `Des tours de scrutin sont notés à la question n°${rapport.question}, mais le vote n'est pas secret : ils ne seraient pas comptés.`,
          remede:
            'Écrire « mode: secret », ou retirer les tours et nommer les votes contre et les abstentions.',
          emporte: ['VOTE-13'],
        },
      ];
    return [];
  });
}

/** A secret ballot has its figures, and only it. */
export const VOTE_10: Regle = {
  code: 'VOTE-10',
  nom: 'suffrages-du-scrutin-secret',
  titre: 'Un scrutin secret a ses suffrages, et lui seul',
  gravite: 'erreur',
  sources: [SCRUTIN_SECRET, methode("le décompte d'un scrutin secret se lit dans son dépouillement")],
  pourquoi:
    'Au scrutin ordinaire, ceux qui ne se prononcent pas contre sont pour ; au scrutin secret, seul le dépouillement le dit. Un ' +
    'vote secret sans suffrages serait compté unanime, et des suffrages sous un vote ordinaire resteraient ignorés : dans les ' +
    'deux cas le résultat imprimé serait faux.',
  exemples: {
    valides: [
      {
        titre: 'Un tour dépouillé',
        yaml: `rapports/2.md:
  scrutin: { mode: secret, demandeurs: [Noé QUENTIN], tours: [{ suffrages: [{ pour: Pour, voix: 14 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Secret, sans suffrages',
        yaml: 'rapports/2.md: { scrutin: { mode: secret, demandeurs: [Noé QUENTIN] } }',
      },
      {
        titre: 'Des suffrages sous un vote ordinaire',
        yaml: 'rapports/2.md: { scrutin: { tours: [{ suffrages: [{ pour: Pour, voix: 14 }], blancs: 0, nuls: 0 }] } }',
      },
    ],
  },
  controle,
};

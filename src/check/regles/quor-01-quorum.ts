import type { EtatDeQuestion } from '../../domaine/chronologie.ts';
import { auxQuestions, nombre } from '../phrases.ts';
import { dispenseDeQuorum, etatsDeSuite, lieuDuDepart } from '../quorum.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { jurisprudence, L2121_17, L5211_1 } from '../sources.ts';

/** Too few in the room, interests apart. */
const manque = ({ presents, quorum }: EtatDeQuestion): boolean => presents.length < quorum.requis;

function constat(contexte: Contexte, etats: readonly EtatDeQuestion[]): readonly Constat[] {
  const [premier] = etats;
  if (!premier) return [];
  const { requis, effectif } = premier.quorum;
  const moindre = Math.min(...etats.map(({ presents }) => presents.length));
  const ou = auxQuestions(
    contexte,
    etats.map(({ rang }) => rang),
  );
  return [
    {
      chemin: lieuDuDepart(contexte, premier.rang),
      message: `Le quorum n'est pas réuni ${ou} : ${nombre(moindre, 'membre')} dans la salle, il en faut ${requis} sur ${effectif}, procurations non comprises.`,
      calcule: nombre(moindre, 'membre'),
      remede:
        "Vérifier les absences et les départs ; si le quorum a vraiment manqué à l'ouverture de ces questions, les renvoyer à une seconde convocation.",
    },
  ];
}

/** More than half of the members in the room at each question. */
export const QUOR_01: Regle = {
  code: 'QUOR-01',
  nom: 'quorum',
  titre: 'Le quorum est réuni à chaque question',
  gravite: 'erreur',
  sources: [L2121_17, L5211_1, jurisprudence('CAA Nantes, 11 mars 2003, n° 00NT00977')],
  pourquoi:
    'Le conseil ne délibère valablement que si plus de la moitié de ses membres en exercice sont présents dans la salle, sans ' +
    "compter les procurations. Le quorum se vérifie à l'ouverture de chaque question : des départs peuvent le faire perdre, des " +
    "arrivées le rétablir. Un départ au cours du débat d'une question ne la touche pas.",
  exemples: {
    valides: [
      {
        titre: 'Huit présents sur quinze',
        yaml: `presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS, Noé QUENTIN, Maud PERRIN, Odile RENARD, Paul SIMONET, Serge VALLET]
  mouvements: []
  procurations: []`,
      },
    ],
    fautifs: [
      {
        titre: 'Sept présents sur quinze',
        yaml: `presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS, Noé QUENTIN, Maud PERRIN, Odile RENARD, Paul SIMONET, Serge VALLET, Inès GUYOT]
  mouvements: []
  procurations: []`,
      },
      {
        titre: 'Six départs après la question n°4',
        yaml: `presences.yaml:
  mouvements:
    - { apres: 4, partent: [Denise DELORME, Étienne FABRE, Inès GUYOT, Noé QUENTIN, Odile RENARD, Paul SIMONET] }
  procurations: []`,
      },
    ],
  },
  controle: (contexte) =>
    dispenseDeQuorum(contexte)
      ? []
      : etatsDeSuite(contexte, manque).flatMap((etats) => constat(contexte, etats)),
};

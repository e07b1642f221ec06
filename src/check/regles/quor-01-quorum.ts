import type { EtatDeQuestion } from '../../domaine/chronologie.ts';
import { auxQuestions, nombre } from '../phrases.ts';
import { dispenseDeQuorum, etatsDeSuite, lieuDuDepart, procurationsDites } from '../quorum.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { jurisprudence, L2121_17, L5211_1, LOIS_D_URGENCE } from '../sources.ts';

/** Counted for the quorum, interests apart: those in the room, and proxies where statutes count them. */
const comptes = ({ quorum, interets }: EtatDeQuestion): number =>
  quorum.presents + interets.reduce((total, { propre }) => total + propre, 0);

/** Too few, interests apart. */
const manque = (etat: EtatDeQuestion): boolean => comptes(etat) < etat.quorum.requis;

/** A quorum that the program does not know for sure is told, never judged. */
function inconnu(lieu: Constat['chemin'], ou: string, constate: string, doute: string): Constat {
  return {
    chemin: lieu,
    message: `Le quorum de droit commun ne serait pas réuni ${ou} (${constate}), mais le programme ne sait pas quel quorum s'applique : ${doute}.`,
    remede: "Vérifier le quorum qui s'appliquait ce jour-là, et l'écrire sous « statuts » dans conseil.yaml.",
    gravite: 'information',
  };
}

/** Told something, and asked nothing: a council that lost its quorum may still listen. */
const estCommunication = ({ dossier }: Contexte, { question }: EtatDeQuestion): boolean => {
  const rapport = dossier.rapports[question];
  return rapport?.nature === 'information' && rapport.scrutin.mode === 'sans-vote';
};

function communication(contexte: Contexte, etats: readonly EtatDeQuestion[]): readonly Constat[] {
  const [premier] = etats;
  if (!premier) return [];
  const ou = auxQuestions(
    contexte,
    etats.map(({ rang }) => rang),
  );
  return [
    {
      chemin: lieuDuDepart(contexte, premier.rang),
      message: `Le conseil, qui n'était pas en nombre, n'a pu qu'être informé ${ou} : il n'y décide rien.`,
      remede: 'Rien à corriger si le conseil a seulement écouté la communication.',
      gravite: 'information',
    },
  ];
}

function constat(contexte: Contexte, etats: readonly EtatDeQuestion[]): readonly Constat[] {
  const [premier] = etats;
  if (!premier) return [];
  const { requis, effectif } = premier.quorum;
  const moindre = Math.min(...etats.map(comptes));
  const ou = auxQuestions(
    contexte,
    etats.map(({ rang }) => rang),
  );
  const lieu = lieuDuDepart(contexte, premier.rang);
  const { doute } = contexte.chronologie.regime.quorum;
  const constate = `${nombre(moindre, 'membre')} dans la salle, il en faut ${requis} sur ${effectif}, ${procurationsDites(contexte)}`;
  if (doute !== undefined) return [inconnu(lieu, ou, constate, doute)];
  return [
    {
      chemin: lieu,
      questions: etats.map(({ question }) => question),
      message: `Le quorum n'est pas réuni ${ou} : ${constate}.`,
      calcule: nombre(moindre, 'membre'),
      remede:
        'Vérifier les absences et les départs ; si le quorum a vraiment manqué, écrire ces questions sous « reportees » de seance.yaml, avec « faute_de_quorum: oui » : ce qui a été voté avant reste acquis.',
    },
  ];
}

/** More than half of the members in the room at each question. */
export const QUOR_01: Regle = {
  code: 'QUOR-01',
  nom: 'quorum',
  titre: 'Le quorum est réuni à chaque question',
  gravite: 'erreur',
  sources: [
    L2121_17,
    L5211_1,
    ...LOIS_D_URGENCE,
    jurisprudence('CAA Nantes, 11 mars 2003, n° 00NT00977'),
    jurisprudence('CE, 18 octobre 2018, n° 421197 : les statuts du syndicat mixte ouvert décident'),
  ],
  pourquoi:
    'Le conseil ne délibère valablement que si plus de la moitié de ses membres en exercice sont présents dans la salle, sans ' +
    "compter les procurations. Le quorum se vérifie à l'ouverture de chaque question : des départs peuvent le faire perdre, des " +
    "arrivées le rétablir. Un départ au cours du débat d'une question ne la touche pas, ce qui a été voté avant reste acquis, et une simple communication peut encore être faite. Le tiers des membres suffisait quand les " +
    "lois d'urgence de 2020 à 2022 s'appliquaient ; un syndicat mixte ouvert suit ses statuts (« statuts », dans conseil.yaml) : " +
    "quand le programme ne sait pas quel quorum s'applique, il le dit et ne juge pas.",
  exemples: {
    valides: [
      {
        titre: 'En mars 2021, cinq sur quinze : le tiers suffit',
        yaml: `seance.yaml: { date: 2021-03-18, convocation: { date: 2021-03-11 }, publication: 2021-03-22 }
presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS, Noé QUENTIN, Maud PERRIN, Odile RENARD, Paul SIMONET, Serge VALLET, Inès GUYOT]
  mouvements: []
  procurations: []`,
      },
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
      : [
          ...etatsDeSuite(contexte, (etat) => manque(etat) && !estCommunication(contexte, etat)).flatMap(
            (etats) => constat(contexte, etats),
          ),
          ...etatsDeSuite(contexte, (etat) => manque(etat) && estCommunication(contexte, etat)).flatMap(
            (etats) => communication(contexte, etats),
          ),
        ],
};

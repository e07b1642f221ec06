import { estFauteDeQuorum, perteDeQuorum } from '../../domaine/perte-de-quorum.ts';
import { nombre } from '../phrases.ts';
import { dispenseDeQuorum } from '../quorum.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_17, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  const { dossier, chronologie } = contexte;
  const perte = perteDeQuorum(dossier, chronologie);
  if (perte === undefined) return [];
  const reportees = dossier.seance.reportees ?? [];
  const index = reportees.findIndex(estFauteDeQuorum);
  const cle = reportees[index]?.faute_de_quorum === undefined ? 'motif' : 'faute_de_quorum';
  const chemin = ['seance', 'reportees', index, cle];
  if (dispenseDeQuorum(contexte))
    return [
      {
        chemin,
        message:
          "Des questions sont reportées faute de quorum, alors que la séance se tient sur seconde convocation : le quorum n'y est pas requis.",
        remede: 'Corriger le motif du report, ou le rang de la convocation.',
        gravite: 'avertissement',
      },
    ];
  if (perte.presents < perte.requis) return [];
  return [
    {
      chemin,
      message: `Des questions sont reportées faute de quorum, mais la feuille de présence laisse ${nombre(perte.presents, 'membre')} dans la salle, pour un quorum de ${perte.requis} : le procès-verbal ne dirait pas qui est parti.`,
      calcule: nombre(perte.presents, 'membre'),
      lies: [{ path: ['presences', 'mouvements'], message: 'Les départs se notent ici.' }],
      remede:
        'Noter les départs après la dernière question examinée : « - { apres: 1, partent: [Prénom NOM] } », ou les absences ; sinon corriger le motif du report.',
      gravite: 'avertissement',
    },
  ];
}

/** Who says that the quorum was lost shows who left. */
export const SEAN_51: Regle = {
  code: 'SEAN-51',
  nom: 'faute-de-quorum',
  titre: 'Un report faute de quorum se lit dans la feuille de présence',
  gravite: 'avertissement',
  moment: 'apres',
  sources: [L2121_17, L5211_1],
  pourquoi:
    'Quand le quorum est perdu, les délibérations déjà prises restent acquises et les autres questions sont reportées à une seconde ' +
    'convocation, sans condition de quorum. Le procès-verbal dit qui est parti, combien de membres restaient, et la levée de la ' +
    'séance : il faut que la feuille de présence le porte.',
  exemples: {
    valides: [
      {
        titre: 'Six départs après la question n°7',
        yaml: `seance.yaml: { ordre_de_passage: 1 à 7, ordre_du_jour: 1 à 8, reportees: [{ questions: 8, faute_de_quorum: oui }] }
presences.yaml:
  mouvements:
    - { apres: 7, partent: [Denise DELORME, Étienne FABRE, Inès GUYOT, Noé QUENTIN, Odile RENARD, Paul SIMONET] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Personne ne part',
        yaml: `seance.yaml: { ordre_de_passage: 1 à 7, ordre_du_jour: 1 à 8, reportees: [{ questions: 8, motif: quorum perdu }] }`,
      },
    ],
  },
  controle,
};

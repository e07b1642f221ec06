import { auxQuestions, nombre } from '../phrases.ts';
import { dispenseDeQuorum, etatsDeSuite, lieuDuDepart } from '../quorum.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_17, L5211_1 } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  if (dispenseDeQuorum(contexte) || contexte.chronologie.regime.quorum.doute !== undefined) return [];
  return etatsDeSuite(contexte, ({ quorum }) => quorum.presents === quorum.requis).map((etats) => {
    const rangs = etats.map(({ rang }) => rang);
    const { requis = 0, effectif = 0 } = etats[0]?.quorum ?? {};
    return {
      chemin: lieuDuDepart(contexte, rangs[0] ?? 0),
      message: `Le quorum est réuni tout juste ${auxQuestions(contexte, rangs)} : ${nombre(requis, 'membre présent', 'membres présents')} sur ${effectif}, un de moins et il manquait.`,
      calcule: nombre(requis, 'membre'),
      remede:
        'Relire la feuille de présence à ces questions : une seule absence oubliée rendrait les votes illégaux.',
    };
  });
}

/** The quorum hangs on one person. */
export const QUOR_03: Regle = {
  code: 'QUOR-03',
  nom: 'quorum-de-justesse',
  titre: 'Le quorum tient à un membre près',
  gravite: 'information',
  sources: [L2121_17, L5211_1],
  pourquoi:
    'Quand il y a dans la salle exactement le nombre de membres que le quorum demande, une seule présence inexacte suffit à ' +
    "rendre illégales les délibérations. Rien n'est faux, mais la feuille de présence mérite une relecture à ces questions.",
  exemples: {
    valides: [
      { titre: 'Douze présents sur quinze', yaml: 'presences.yaml: { absents: [Luc OLIVIER, Rose THOMAS] }' },
    ],
    fautifs: [
      {
        titre: 'Huit présents sur quinze',
        yaml: `presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS, Noé QUENTIN, Maud PERRIN, Odile RENARD, Paul SIMONET, Serge VALLET]
  mouvements: []
  procurations: []`,
      },
    ],
  },
  controle,
};

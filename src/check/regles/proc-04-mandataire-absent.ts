import type { NomElu } from '../../domaine/personne.ts';
import { auxQuestions, civil, situation } from '../phrases.ts';
import { laProcuration, representantDe, sansVoix } from '../procurations.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_20, L5211_1, methode } from '../sources.ts';

/** Whether the holder left for this question alone, as the law asks: interested in it, or head of the executive on the accounts. */
function estRetire({ chronologie }: Contexte, nom: NomElu, rang: number): boolean {
  const etat = chronologie.questions[rang];
  return etat !== undefined && (etat.retires.includes(nom) || etat.interets.some(({ elu }) => elu === nom));
}

function controle(contexte: Contexte): readonly Constat[] {
  return sansVoix(contexte, 'mandataire-absent').flatMap((sans): Constat[] => {
    const { index, mandataire } = sans;
    const rangs = sans.rangs.filter(
      (rang) =>
        representantDe(contexte, mandataire, rang) === undefined && !estRetire(contexte, mandataire, rang),
    );
    const [premier] = rangs;
    if (premier === undefined) return [];
    return [
      {
        chemin: ['presences', 'procurations', index, 'a'],
        message: `${laProcuration(contexte, sans)} ne donne pas de voix ${auxQuestions(contexte, rangs)} : ${civil(contexte, mandataire)} n'est pas dans la salle (${situation(contexte, mandataire, premier)}).`,
        ecrit: mandataire,
        remede:
          "Vérifier le nom du mandataire et sa présence ; si le pouvoir est exact, acquitter ce constat : la voix n'est pas comptée.",
      },
    ];
  });
}

/** A proxy whose holder is not in the room gives no voice. */
export const PROC_04: Regle = {
  code: 'PROC-04',
  nom: 'mandataire-absent',
  titre: 'Une procuration ne donne une voix que si le mandataire est dans la salle',
  gravite: 'avertissement',
  sources: [
    L2121_20,
    L5211_1,
    methode("seul un membre présent vote, pour lui et pour celui qu'il représente"),
  ],
  pourquoi:
    "Le mandataire vote au nom de l'absent : il doit être dans la salle. S'il arrive plus tard ou s'il est déjà parti, la " +
    "procuration existe mais ne donne pas de voix à ces questions. L'acte n'en est pas nul, et le décompte en tient compte ; il " +
    "faut pourtant le savoir, car les listes imprimées laissent croire le contraire. Rien n'est dit du mandataire qui sort parce " +
    "qu'il est intéressé, ou parce que ses comptes sont votés : la loi le veut.",
  exemples: {
    valides: [
      {
        titre: 'Un mandataire présent',
        yaml: 'presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Maud PERRIN }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Le mandataire arrive à la question n°3',
        yaml: `presences.yaml:
  mouvements: [{ avant: 3, arrivent: [Hugo LEROUX] }]
  procurations: [{ de: Luc OLIVIER, a: Hugo LEROUX }]`,
      },
    ],
  },
  controle,
};

import type { DataPath } from '../../diagnostics/fault.ts';
import type { EtatDeQuestion } from '../../domaine/chronologie.ts';
import { parCle } from '../../domaine/par-cle.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import { estPresent } from '../parcours.ts';
import { auxQuestions, civil, situation } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_14, L5211_1 } from '../sources.ts';

/** Where the chair of `question` is written. */
function lieu({ dossier }: Contexte, question: IdQuestion): DataPath {
  const index = dossier.seance.autres_presidences.findIndex(({ questions }) => questions.includes(question));
  return index === -1 ? ['seance', 'presidence'] : ['seance', 'autres_presidences', index, 'presidence'];
}

function constat(contexte: Contexte, etats: readonly EtatDeQuestion[]): readonly Constat[] {
  const premier = etats[0];
  if (!premier) return [];
  const { presidence, question, rang } = premier;
  const ou = auxQuestions(
    contexte,
    etats.map((etat) => etat.rang),
  );
  const siege = contexte.presences.has(presidence);
  const nom = civil(contexte, presidence);
  return [
    {
      chemin: lieu(contexte, question),
      message: siege
        ? `${nom} préside ${ou} sans être dans la salle (${situation(contexte, presidence, rang)}).`
        : `${nom} préside ${ou} sans siéger au conseil à cette séance.`,
      ecrit: presidence,
      remede:
        'Indiquer dans « autres_presidences » qui présidait à ces questions, ou corriger la feuille de présence.',
    },
  ];
}

function controle(contexte: Contexte): readonly Constat[] {
  const sans = contexte.chronologie.questions.filter(
    ({ presidence, rang }) => contexte.elus.has(presidence) && !estPresent(contexte, presidence, rang),
  );
  return [...parCle(sans, ({ question }) => lieu(contexte, question).join('.')).values()].flatMap((etats) =>
    constat(contexte, etats),
  );
}

/** Someone in the room presides. */
export const SEAN_10: Regle = {
  code: 'SEAN-10',
  nom: 'presidence-presente',
  titre: 'Chaque question est présidée par un membre présent',
  gravite: 'erreur',
  sources: [L2121_14, L5211_1],
  pourquoi:
    "Le conseil est présidé par le chef de l'exécutif et, à défaut, par celui qui le remplace. L'extrait nomme cette personne : " +
    "si elle n'est pas dans la salle quand la question est prise, l'acte se contredit et la régularité du vote est discutable.",
  exemples: {
    valides: [
      {
        titre: 'Le premier vice-président remplace la présidente, sortie à la question n°4',
        yaml: `seance.yaml:
  autres_presidences: [{ questions: 4, presidence: Jacques MERCIER, motif: Absence de la présidente }]
presences.yaml:
  mouvements: [{ pendant: [4], sortent: [Camille AUBRY] }]`,
      },
    ],
    fautifs: [
      {
        titre: 'La présidente est partie, personne ne la remplace',
        yaml: 'presences.yaml: { mouvements: [{ apres: 6, partent: [Camille AUBRY] }] }',
      },
    ],
  },
  controle,
};

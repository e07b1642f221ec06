import type { DataPath } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { issueDuVote } from '../../domaine/issue-du-vote.ts';
import { ajoutDe, ordreDuJour } from '../../domaine/ordre-du-jour.ts';
import { plie } from '../../domaine/pliage.ts';
import type { IdQuestion } from '../../domaine/seance.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { cgct, jurisprudence, L5211_1 } from '../sources.ts';

/** Questions taken that the agenda does not hold, and that no addition brought. */
function imprevues({ dossier: { seance } }: Contexte): readonly Constat[] {
  if (seance.ordre_du_jour === undefined) return [];
  const prevues = new Set(ordreDuJour(seance));
  return seance.ordre_de_passage.flatMap((question, rang) =>
    prevues.has(question) || ajoutDe(seance, question)
      ? []
      : [
          {
            chemin: ['seance', 'ordre_de_passage', rang],
            message: `La question n°${question} a été examinée sans figurer à l'ordre du jour.`,
            remede:
              "L'ajouter à « ordre_du_jour » si la convocation la portait, ou à « ajoutees » avec le motif de l'urgence.",
          },
        ],
  );
}

/** Titles of matters that bind nobody. */
const MINEURE =
  /(?<!\p{L})(?:vœux?|voeux?|motion|hommage|soutien à|calendrier|communication|information|questions diverses|demande de (?:subvention|concours|dotation)|remerciements?|secrétaire)(?!\p{L})/iu;

/** Questions added that the council voted and that are no wish, information or matter of form. */
const importantes = ({ rapports }: Dossier, questions: readonly IdQuestion[]): readonly IdQuestion[] =>
  questions.filter((question) => {
    const rapport = rapports[question];
    if (rapport === undefined || rapport.nature === 'information') return false;
    return rapport.scrutin.mode !== 'sans-vote' && !MINEURE.test(rapport.titre);
  });

/** Words of what binds the body or its money. */
const ENGAGE =
  /€|\beuros?\b|\b(?:sign\w+|convention\w*|contrat\w*|march[ee]\w*|bail|baux|acqui\w+|achat\w*|achet\w+|ced\w+|cession\w*|vend\w*|vente\w*|emprunt\w*|garanti\w*|subvention\w*|tarif\w*|taux|taxe\w*|redevance\w*|credit\w*|budget\w*|depense\w*|recette\w*|emploi\w*|poste\w*|recrut\w+|indemnit\w+|deleg\w+|reglement\w*|statuts?|plan local|plu|preempt\w+|expropri\w+|adhe\w+|transf\w+|cre\w+|supprim\w+|elit|elus?|design\w+|nomm\w+|fix\w+|institu\w+|approuve|adopte)\b/u;

/** Whether an added question binds nobody to anything that can be told from its words. */
function paraitMineure({ rapports }: Dossier, question: IdQuestion): boolean {
  const rapport = rapports[question];
  if (rapport === undefined || rapport.nature !== 'deliberation') return false;
  const { titre, decision, annexes, inscription, corps } = rapport;
  if (inscription !== undefined || annexes.length > 0) return false;
  const points = decision.map((point) => (point.genre === 'texte' ? point.texte : 'signe'));
  return !ENGAGE.test(plie([titre, ...points].join(' '))) && !/€|\beuros?\b/u.test(corps);
}

const ajoutImportant = (dossier: Dossier, question: IdQuestion, chemin: DataPath): Constat => ({
  chemin,
  message: `La question n°${question}, ajoutée en séance, a été votée : l'urgence abrège le délai de la convocation, elle n'ajoute rien à l'ordre du jour ; seule une question de faible importance peut l'être.`,
  lies: [{ path: ['rapports', question, 'titre'], message: 'La question est ici.' }],
  remede:
    "Si la question engage la collectivité, la reporter à une séance convoquée, d'urgence au besoin ; si elle est sans importance particulière, acquitter ce constat avec ce motif.",
  gravite: paraitMineure(dossier, question) ? 'information' : 'avertissement',
});

/** Additions to what the agenda held already, and additions that the council refused. */
function ajouts({ dossier, chronologie }: Contexte): readonly Constat[] {
  const { seance } = dossier;
  const prevues = new Set(seance.ordre_du_jour ?? []);
  return (seance.ajoutees ?? []).flatMap(({ questions, vote }, index): readonly Constat[] => {
    const chemin = ['seance', 'ajoutees', index];
    const inutile = questions.find((question) => prevues.has(question));
    if (inutile !== undefined)
      return [
        {
          chemin: [...chemin, 'questions'],
          message: `La question n°${inutile} est dite ajoutée alors que l'ordre du jour la porte.`,
          remede: 'La retirer de « ajoutees », ou de « ordre_du_jour ».',
        },
      ];
    const etat = chronologie.questions.find(({ question }) => question === questions[0]);
    if (!etat || issueDuVote('deliberation', vote, etat).adopte)
      return importantes(dossier, questions).map((question) =>
        ajoutImportant(dossier, question, [...chemin, 'questions']),
      );
    return [
      {
        chemin: [...chemin, 'vote'],
        message: `Le conseil a refusé d'ajouter la question n°${etat.question}, qui a pourtant été appelée.`,
        remede: "Retirer la question de « ordre_de_passage », ou corriger le vote de l'ajout.",
      },
    ];
  });
}

/** Only what the convocation listed, or what the council added for urgency. */
export const SEAN_22: Regle = {
  code: 'SEAN-22',
  nom: 'hors-ordre-du-jour',
  titre: "Le conseil n'examine que les questions de l'ordre du jour",
  gravite: 'erreur',
  sources: [cgct('L2121-10'), cgct('L2121-12'), L5211_1, jurisprudence('Rép. min. AN n° 36733 et n° 53979')],
  pourquoi:
    "La convocation indique les questions portées à l'ordre du jour, avec une note sur chacune : une question qui n'y figure pas " +
    "prend les membres au dépourvu, et la délibération peut être annulée. L'urgence abrège le délai de la convocation, elle " +
    "n'ajoute rien : une question ajoutée en séance ne peut être que de faible importance. Son motif et le vote du conseil se " +
    'lisent dans le dossier.',
  exemples: {
    valides: [
      {
        titre: 'Ajoutée sans importance particulière, du consentement du conseil',
        yaml: `seance.yaml:
  ordre_du_jour: 1 à 7
  ajoutees: [{ questions: 8, motif: hommage rendu à la demande du bureau }]`,
      },
    ],
    fautifs: [
      { titre: "Hors de l'ordre du jour", yaml: 'seance.yaml: { ordre_du_jour: 1 à 7 }' },
      {
        titre: 'Une décision qui engage, ajoutée en séance',
        yaml: `seance.yaml:
  ordre_du_jour: [1, 3 à 8]
  ajoutees: [{ questions: 2, motif: une promesse de vente expire }]`,
      },
      {
        titre: 'Ajout refusé par le conseil',
        yaml: `seance.yaml:
  ordre_du_jour: 1 à 7
  ajoutees:
    - questions: 8
      motif: le dossier doit être déposé avant le 20 juin
      vote: { contre: [Maud PERRIN (2), Inès GUYOT, Noé QUENTIN, Odile RENARD, Paul SIMONET, Serge VALLET, Bruno CARLIER, Karine NOEL] }`,
      },
    ],
  },
  controle: (contexte) => [...imprevues(contexte), ...ajouts(contexte)],
};

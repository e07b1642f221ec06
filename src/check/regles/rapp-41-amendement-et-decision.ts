import { issueDuVote } from '../../domaine/issue-du-vote.ts';
import { nombresDeChoses } from '../ecrits/nombres-de-choses.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** What an amendment tells in the place of: "remplacer deux passages par trois passages". */
const NOUVEAU = /^.*(?<!\p{L})(?:par|au lieu d[e'\u2019]|de .{1,40} à)(?!\p{L})/u;

function contredits({ rapport, etat }: QuestionTraitee): readonly Constat[] {
  const { question, nature, amendements = [], decision } = rapport;
  const adoptes = amendements.filter(
    ({ retire, scrutin }) => retire !== true && issueDuVote(nature, scrutin, etat).adopte,
  );
  return amendements.flatMap(({ texte }, rang): readonly Constat[] => {
    // What a later amendment changes again is no longer what this one says.
    if (amendements[rang] !== adoptes.at(-1)) return [];
    const retenu = /remplacer|porter de|passer de/u.test(texte) ? texte.replace(NOUVEAU, '') : texte;
    const voulus = nombresDeChoses(retenu);
    return voulus.flatMap(({ nombre, chose, ecrit }): readonly Constat[] =>
      voulus.filter((un) => un.chose === chose).length > 1
        ? []
        : decision.flatMap((point, place): readonly Constat[] => {
            const dits = point.genre === 'texte' ? nombresDeChoses(point.texte) : [];
            const siens = dits.filter((un) => un.chose === chose);
            const [autre] = siens;
            if (!autre || siens.some((un) => un.nombre === nombre)) return [];
            return [
              {
                chemin: ['rapports', question, 'decision', place],
                ecrit: autre.ecrit,
                calcule: ecrit,
                message: `La décision de la question n°${question} dit « ${autre.ecrit} », et l'amendement adopté « ${ecrit} ».`,
                lies: [
                  {
                    path: ['rapports', question, 'amendements', rang, 'texte'],
                    message: "L'amendement est écrit ici.",
                  },
                ],
                remede: "Écrire dans la décision ce que l'amendement y a mis, ou corriger l'amendement.",
              },
            ];
          }),
    );
  });
}

const MONTANT = /\d{1,3}(?:[ \u00a0\u202f]\d{3})*(?:,\d{1,2})?(?=[ \u00a0\u202f]?€)/gu;

const sommes = (texte: string): readonly string[] =>
  (texte.match(MONTANT) ?? []).map((un) => un.replace(/\s/gu, ' '));

/** What sends the reader of a decision to the text of its report. */
const RENVOI = /tableau|ci-dessus|ci-dessous|ci-après|exposé|annex|liste/iu;

/** "porter le plafond de 12 000 € à 15 000 €": the sum that the amendment puts, absent from a decision that tells sums. */
function montantsContredits({ rapport, etat }: QuestionTraitee): readonly Constat[] {
  const { question, nature, amendements = [], decision } = rapport;
  const rang = amendements.findLastIndex(
    ({ retire, scrutin }) => retire !== true && issueDuVote(nature, scrutin, etat).adopte,
  );
  const texte = amendements[rang]?.texte ?? '';
  const voulue = sommes(texte).at(-1);
  const dits = decision.flatMap((point, place) =>
    point.genre === 'texte' ? sommes(point.texte).map((somme) => ({ somme, place })) : [],
  );
  const remplacee = sommes(texte)[0];
  // "les aides indiquées dans le tableau ci-dessus": the sum is told there.
  const renvoie = decision.some((point) => point.genre === 'texte' && RENVOI.test(point.texte));
  if (voulue !== undefined && renvoie && sommes(rapport.corps).includes(voulue)) return [];
  // A sum that the amendment does not speak of is the one that it should be.
  const autre = dits.findLast(({ somme }) => somme !== remplacee) ?? dits.at(-1);
  if (voulue === undefined || !autre || dits.some(({ somme }) => somme === voulue)) return [];
  return [
    {
      chemin: ['rapports', question, 'decision', autre.place],
      ecrit: autre.somme,
      calcule: `${voulue} €`,
      gravite: 'avertissement',
      message: `L'amendement adopté de la question n°${question} met ${voulue} €, que la décision ne dit pas.`,
      lies: [
        {
          path: ['rapports', question, 'amendements', rang, 'texte'],
          message: "L'amendement est écrit ici.",
        },
      ],
      remede: "Écrire dans la décision ce que l'amendement y a mis, ou corriger l'amendement.",
    },
  ];
}

/** A decision says what the amendment carried into it. */
export const RAPP_41: Regle = {
  code: 'RAPP-41',
  nom: 'amendement-et-decision',
  titre: "La décision reprend ce que l'amendement adopté y a changé",
  gravite: 'erreur',
  sources: [methode("le texte voté est celui du rapport, tel que l'amendement adopté l'a changé")],
  pourquoi:
    "L'amendement adopté change le texte avant le vote d'ensemble. Si la décision imprimée garde l'ancien nombre, ou en donne un troisième, " +
    "elle n'est pas ce que le conseil a voté. Seuls les nombres d'une même chose sont comparés ; un amendement rejeté ou retiré est laissé de côté.",
  exemples: {
    valides: [
      {
        titre: 'Le même nombre',
        yaml: 'rapports/2.md: { decision: [fixe à trois séances par mois la permanence], amendements: [{ auteur: Paul SIMONET, texte: porter la permanence à trois séances }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Un autre',
        yaml: 'rapports/2.md: { decision: [fixe à deux séances par mois la permanence], amendements: [{ auteur: Paul SIMONET, texte: porter la permanence à trois séances }] }',
      },
    ],
  },
  controle: (contexte) =>
    questionsTraitees(contexte).flatMap((question) => [
      ...contredits(question),
      ...montantsContredits(question),
    ]),
};

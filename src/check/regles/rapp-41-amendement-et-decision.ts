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
  controle: (contexte) => questionsTraitees(contexte).flatMap(contredits),
};

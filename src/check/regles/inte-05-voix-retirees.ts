import type { RetraitPourInteret } from '../../domaine/chronologie.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { civil, enumeration, nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { jurisprudence, L2131_11, L5211_1, methode } from '../sources.ts';

/** "2 de Mme A (la sienne et celle qu'elle porte)". */
function detail(contexte: Contexte, { elu, propre, portee, donnee, voix }: RetraitPourInteret): string {
  const parts = [
    ...(propre > 0 ? ['sa voix'] : []),
    ...(portee > 0 ? ['la voix portée'] : []),
    ...(donnee > 0 ? ['la voix donnée'] : []),
  ];
  return `${voix} de ${civil(contexte, elu)}${parts.length === 0 ? '' : ` (${enumeration(parts)})`}`;
}

function constat(contexte: Contexte, { rapport, etat }: QuestionTraitee): readonly Constat[] {
  const annonce = rapport.scrutin.annonce?.interesses;
  if (annonce === undefined || annonce === etat.voixRetirees) return [];
  const details = etat.interets.map((interet) => detail(contexte, interet));
  return [
    {
      chemin: ['rapports', rapport.question, 'scrutin', 'annonce', 'interesses'],
      message: `À la question n°${rapport.question}, ${nombre(annonce, 'voix retirée pour intérêt est annoncée', 'voix retirées pour intérêt sont annoncées')}, le décompte en donne ${etat.voixRetirees}${details.length === 0 ? ' : personne ne figure parmi les intéressés' : ` : ${enumeration(details)}`}.`,
      ecrit: nombre(annonce, 'voix', 'voix'),
      calcule: nombre(etat.voixRetirees, 'voix', 'voix'),
      lies: [
        { path: ['rapports', rapport.question, 'interesses'], message: 'Les intéressés sont nommés ici.' },
      ],
      remede: 'Compléter ou corriger la liste des intéressés, les procurations, ou le nombre annoncé.',
    },
  ];
}

/** The withdrawn voices are those announced. */
export const INTE_05: Regle = {
  code: 'INTE-05',
  nom: 'voix-retirees',
  titre: 'Les voix retirées pour intérêt sont celles qui sont annoncées',
  gravite: 'erreur',
  sources: [
    L2131_11,
    L5211_1,
    jurisprudence('Rép. min. AN, 11e législature, n° 20278'),
    methode("un intéressé retire sa voix, celle qu'il porte et celle qu'il a donnée, chacune une fois"),
  ],
  pourquoi:
    "Un membre intéressé retire du vote sa propre voix, celle du collègue qu'il représente, et celle qu'il a donnée à un autre. " +
    "L'acte imprime ce nombre après son nom et dans le décompte. S'il diffère de ce qui a été annoncé, un intéressé ou une " +
    'procuration manque, ou une voix est retirée deux fois.',
  exemples: {
    valides: [
      {
        titre: "Sa voix et celle qu'elle porte",
        yaml: 'rapports/1.md: { interesses: [Maud PERRIN], scrutin: { annonce: { pour: 12, interesses: 2 } } }',
      },
    ],
    fautifs: [
      {
        titre: 'La voix portée est oubliée',
        yaml: 'rapports/1.md: { interesses: [Maud PERRIN], scrutin: { annonce: { pour: 13, interesses: 1 } } }',
      },
    ],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap((traitee) => constat(contexte, traitee)),
};

import { cause } from '../causes/cause.ts';
import { SUITES_DE_LA_FEUILLE } from '../consequences.ts';
import { auxQuestions, nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_17, L2121_20, methode } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  const trouvee = cause(contexte);
  if (!trouvee) return [];
  const { reparation, autres, fausses } = trouvee;
  const ou = auxQuestions(
    contexte,
    fausses.map(({ rang }) => rang),
  );
  const combien = nombre(fausses.length, 'compte noté', 'comptes notés');
  return [
    {
      chemin: reparation.chemin,
      ...(reparation.ecrit === undefined ? {} : { ecrit: reparation.ecrit }),
      message: `${combien} en séance ${ou} (têtes, pouvoirs ou voix) ${fausses.length > 1 ? 'contredisent' : 'contredit'} la feuille de présence, et ${autres.length === 0 ? 'cette seule ligne' : 'cette ligne, entre autres,'} l'expliquerait : ${reparation.dit}.`,
      lies: autres.map(({ chemin, dit }) => ({ path: chemin, message: `L'expliquerait aussi : ${dit}.` })),
      remede: reparation.remede,
      emporte: SUITES_DE_LA_FEUILLE,
    },
  ];
}

/** Figures that disagree everywhere with the sheet point at the one line that slipped. */
export const PRES_20: Regle = {
  code: 'PRES-20',
  nom: 'une-seule-cause',
  titre: "Une ligne de la feuille n'est pas contredite par tout ce qui a été compté",
  gravite: 'erreur',
  sources: [
    L2121_17,
    L2121_20,
    methode('ce qui rend justes à la fois tous les comptes contraires est la cause la plus vraisemblable'),
  ],
  pourquoi:
    'Une seule ligne fausse (un présent noté absent, un suppléant pour un autre, un départ à la mauvaise question, un mandat mal daté) ' +
    'fausse les présents et les voix de toute la séance. Quand plusieurs comptes notés (pointages, résultats annoncés, bulletins, voix ' +
    'nommées) contredisent la feuille, la règle essaie de changer chaque ligne, une à la fois, et montre celle qui les rend tous justes. ' +
    "Les constats qui n'en sont que la suite sont rangés dessous, et reviennent s'ils demeurent une fois la ligne corrigée.",
  exemples: {
    valides: [
      {
        titre: 'Les comptes retrouvent la feuille',
        yaml: `presences.yaml: { pointages: [{ question: 2, presents: 12, procurations: 2 }, { question: 3, presents: 13 }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Une présente notée absente',
        yaml: `presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS, Karine NOEL]
  pointages: [{ question: 2, presents: 12, procurations: 2 }, { question: 3, presents: 13 }]`,
      },
    ],
  },
  controle,
};

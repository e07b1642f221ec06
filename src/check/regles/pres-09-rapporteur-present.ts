import { contient } from '../../domaine/plage.ts';
import { questionsTraitees } from '../parcours.ts';
import { civil, situation } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte).flatMap(({ rapport, etat }): Constat[] => {
    const { rapporteur, question } = rapport;
    const presence = rapporteur === undefined ? undefined : contexte.presences.get(rapporteur);
    if (rapporteur === undefined || !presence || contient(presence.plages, etat.rang)) return [];
    return [
      {
        chemin: ['rapports', question, 'rapporteur'],
        message: `${civil(contexte, rapporteur)} rapporte la question n°${question} sans être dans la salle (${situation(contexte, rapporteur, etat.rang)}).`,
        ecrit: rapporteur,
        remede:
          "Nommer celui qui a présenté le rapport en séance ; si l'usage est de garder le rapporteur prévu, acquitter ce constat.",
      },
    ];
  });
}

/** The reporter is in the room. */
export const PRES_09: Regle = {
  code: 'PRES-09',
  nom: 'rapporteur-present',
  titre: 'Le rapporteur est dans la salle quand sa question est prise',
  gravite: 'avertissement',
  sources: [methode('qui présente un rapport est présent')],
  pourquoi:
    "L'extrait imprime le nom du rapporteur. Quand la feuille de présence le dit absent à cette question, un autre a présenté le " +
    "rapport ou une arrivée n'a pas été notée ; dans ce second cas, les présents et les voix sont faux.",
  exemples: {
    valides: [{ titre: 'Une rapporteuse présente', yaml: 'rapports/2.md: { rapporteur: Maud PERRIN }' }],
    fautifs: [
      {
        titre: 'Un rapporteur qui arrive à la question n°3',
        yaml: 'rapports/2.md: { rapporteur: Hugo LEROUX }',
      },
    ],
  },
  controle,
};

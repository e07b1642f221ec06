import { estExaminee } from '../../domaine/ordre-du-jour.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** A question that was taken has somebody who reported on it. */
export const RAPP_36: Regle = {
  code: 'RAPP-36',
  nom: 'rapporteur-a-nommer',
  titre: 'Chaque question examinée a un rapporteur',
  gravite: 'erreur',
  sources: [methode("l'acte imprime en tête qui a présenté le rapport")],
  pourquoi:
    "L'extrait et le procès-verbal nomment le rapporteur. Tant qu'il n'est pas désigné, « rapporteur: » peut rester vide : la " +
    "convocation et la feuille de présence s'écrivent sans lui, les actes non. Une question retirée ou reportée n'en a pas besoin.",
  exemples: {
    valides: [
      { titre: 'Le rapporteur est nommé', yaml: 'rapports/2.md: { rapporteur: Paul SIMONET }' },
      {
        titre: 'La question est retirée',
        yaml: `seance.yaml: { retirees: [{ questions: [2] }] }
rapports/2.md: { rapporteur: à désigner }`,
      },
    ],
    fautifs: [{ titre: 'À désigner', yaml: 'rapports/2.md: { rapporteur: à désigner }' }],
  },
  controle: ({ dossier, modeleQuiImprime }) =>
    Object.values(dossier.rapports)
      .filter(({ question, rapporteur }) => rapporteur === '' && estExaminee(dossier.seance, question))
      // A house whose acts print none may leave the line of the form as it is.
      .filter(() => modeleQuiImprime('rapporteur') !== undefined)
      .map(({ question }) => ({
        chemin: ['rapports', question, 'rapporteur'],
        surLaCle: true,
        message: `La question n°${question} n'a pas encore de rapporteur : l'acte imprime son nom.`,
        remede: "Écrire sous « rapporteur » le membre qui présente le rapport, tel qu'il est au registre.",
      })),
};

import { dateEnLettres } from '../../domaine/date.ts';
import { nomCivil } from '../../domaine/personne.ts';
import { lignesDuRegistre } from '../../domaine/registre.ts';
import { SUITES_DE_LA_FEUILLE } from '../consequences.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const controle = ({ dossier }: Contexte): readonly Constat[] =>
  lignesDuRegistre(dossier.registre).flatMap(({ elu, place }): readonly Constat[] => {
    const { depuis, jusqu_au, personne } = elu;
    if (depuis === undefined || jusqu_au === undefined || depuis <= jusqu_au) return [];
    return [
      {
        chemin: ['registre', 'communes', ...place, 'jusqu_au'],
        ecrit: jusqu_au,
        message: `Au registre, le mandat de ${nomCivil(personne)} finit le ${dateEnLettres(jusqu_au)}, avant d'avoir commencé le ${dateEnLettres(depuis)}.`,
        remede: 'Corriger « depuis » ou « jusqu_au ».',
        emporte: [...SUITES_DE_LA_FEUILLE, 'PRES-20', 'SEAN-15', 'SEAN-08'],
      },
    ];
  });

/** A term ends after it begins. */
export const SEAN_42: Regle = {
  code: 'SEAN-42',
  nom: 'mandats-inverses',
  titre: 'Un mandat du registre finit après avoir commencé',
  gravite: 'erreur',
  sources: [methode('une période a un début, puis une fin')],
  pourquoi:
    'Un mandat dont la fin précède le début ne vaut aucun jour : son titulaire disparaît de toutes les séances, des listes, de ' +
    "l'effectif et des votes. L'une des deux dates est mal tapée.",
  exemples: {
    valides: [
      {
        titre: 'Un mandat qui commence puis finit',
        yaml: `registre.yaml:
  communes: [{ nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente, depuis: 2020-07-01, jusqu_au: 2026-03-31 }, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL] }]
presences.yaml: { absents: [], mouvements: [], procurations: [] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Les deux dates interverties',
        yaml: `registre.yaml:
  communes: [{ nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, { nom: M. Bruno CARLIER, depuis: 2026-03-31, jusqu_au: 2020-07-01 }, M. Jacques MERCIER, Mme Karine NOEL] }]
presences.yaml: { absents: [], mouvements: [], procurations: [] }
seance.yaml: { secretaire: Karine NOEL }`,
      },
    ],
  },
  controle,
};

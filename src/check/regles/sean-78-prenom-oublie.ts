import { nomCivil } from '../../domaine/personne.ts';
import { lignesDuRegistre } from '../../domaine/registre.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

function controle({ dossier }: Contexte): readonly Constat[] {
  const lignes = lignesDuRegistre(dossier.registre);
  const sans = lignes.filter(({ elu }) => elu.personne.prenom === '');
  if (2 * sans.length >= lignes.length) return [];
  return sans.map(({ elu, place }) => ({
    chemin: ['registre', 'communes', ...place],
    ecrit: nomCivil(elu.personne),
    message: `${nomCivil(elu.personne)} n'a pas de prénom au registre, alors que les autres en ont un : les listes l'imprimeraient par son seul nom.`,
    remede: "Ajouter le prénom ; si la maison ne l'a pas, acquitter ce constat.",
  }));
}

/** A first name that was forgotten, where the others have one. */
export const SEAN_78: Regle = {
  code: 'SEAN-78',
  nom: 'prenom-oublie',
  titre: 'Dans un registre où les membres ont un prénom, chacun a le sien',
  gravite: 'avertissement',
  sources: [methode("un registre ancien n'a que les noms ; un seul nom sans prénom est un oubli")],
  pourquoi:
    "Les registres anciens n'ont que les noms, et leurs actes les impriment ainsi. Là où les autres lignes ont un prénom, celle qui n'en " +
    'a pas est sans doute incomplète.',
  exemples: {
    valides: [{ titre: 'Chacun a son prénom', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Une ligne sans prénom',
        yaml: `registre.yaml:
  communes: [{ nom: Arbois, membres: [{ nom: Mme Camille AUBRY, fonction: Présidente }, M. Bruno CARLIER, M. Jacques MERCIER, Mme Karine NOEL, M. OLIVIER] }]
presences.yaml: { absents: [], mouvements: [], procurations: [] }`,
      },
    ],
  },
  controle,
};

import { estRna } from '../../domaine/identifiants.ts';
import type { Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** The number of an association has its form. */
export const CONV_14: Regle = {
  code: 'CONV-14',
  nom: 'rna',
  titre: "Le numéro RNA d'une association a la forme W et neuf chiffres",
  gravite: 'avertissement',
  sources: [
    methode(
      'schéma des données essentielles des subventions (SCDL) : rnaBeneficiaire, W suivi de neuf chiffres',
    ),
  ],
  pourquoi:
    'Le répertoire national des associations donne à chacune un numéro fait de la lettre W et de neuf chiffres. À défaut de SIRET, ' +
    "c'est lui qui identifie le bénéficiaire dans les données essentielles à publier : mal formé, il les fait refuser.",
  exemples: {
    valides: [{ titre: 'W et neuf chiffres', yaml: '{}' }],
    fautifs: [
      {
        titre: 'Un chiffre manque',
        yaml: `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      prive: oui
      rna: W39200012
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, { parties }]) =>
      parties.flatMap(({ nom, rna }, rang) => {
        if (rna === undefined || estRna(rna)) return [];
        return [
          {
            chemin: ['conventions', id, 'parties', rang, 'rna'],
            ecrit: rna,
            calcule: 'W et neuf chiffres',
            message: `Le numéro RNA de « ${nom} », ${rna}, n'a pas la forme attendue : la lettre W et neuf chiffres.`,
            remede: 'Reprendre le numéro sur le récépissé de la préfecture.',
          },
        ];
      }),
    ),
};

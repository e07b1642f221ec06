import type { Partie } from '../../domaine/convention.ts';
import { DECRET_2017_779 } from '../conventions/sources-des-subventions.ts';
import { enumeration } from '../phrases.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** What is missing to tell a private body from any other. */
function manques({ forme, siege, siren, siret, rna }: Partie): readonly string[] {
  const sans = (valeur: string | undefined, nom: string): readonly string[] =>
    valeur === undefined ? [nom] : [];
  return [
    ...sans(forme, 'sa forme juridique'),
    ...sans(siege, 'son siège'),
    ...sans(siret ?? siren ?? rna, "un numéro d'immatriculation (SIRET ou RNA)"),
  ];
}

function constat(id: string, partie: Partie, rang: number): readonly Constat[] {
  const siens = partie.prive ? manques(partie) : [];
  if (siens.length === 0) return [];
  return [
    {
      chemin: ['conventions', id, 'parties', rang],
      message: `La partie « ${partie.nom} » n'est pas identifiée : il manque ${enumeration(siens)}.`,
      remede: 'Compléter la partie : forme, siège, et SIRET ou, à défaut, RNA.',
    },
  ];
}

/** A private party is told by its form, seat and number. */
export const CONV_15: Regle = {
  code: 'CONV-15',
  nom: 'identite-des-parties',
  titre: 'Une partie privée a sa forme, son siège et son immatriculation',
  gravite: 'avertissement',
  sources: [
    DECRET_2017_779,
    methode("un contrat désigne chaque partie de façon qu'on ne puisse la confondre avec une autre"),
  ],
  pourquoi:
    'Un nom ne suffit pas à désigner un organisme : plusieurs peuvent le porter, et il change. La forme juridique, le siège et le ' +
    "SIRET (ou le RNA d'une association) disent qui s'engage. Le SIRET ou le RNA est aussi l'une des données essentielles à publier " +
    'pour une subvention de plus de 23 000 €.',
  exemples: {
    valides: [{ titre: 'Forme, siège, SIRET et RNA', yaml: '{}' }],
    fautifs: [
      {
        titre: "Un nom sans rien d'autre",
        yaml: `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      prive: oui
      representant: { personne: Mme Yvonne ZELLER, fonction: Présidente, habilitation: ses statuts }`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, { parties }]) =>
      parties.flatMap((partie, rang) => constat(id, partie, rang)),
    ),
};

import type { DataPath } from '../../diagnostics/fault.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { nomCivil } from '../../domaine/personne.ts';
import { lignesDuRegistre } from '../../domaine/registre.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** What a model writes where a name goes: "Mme Prénom NOM", "M. XXX", "Nom Prénom". */
const MODELE =
  /(?<!\p{L})(?:(?:Prénom|Prenom|PRÉNOM|PRENOM)[ \u00a0]+(?:NOM|Nom)|(?:NOM|Nom)[ \u00a0]+(?:Prénom|Prenom|PRÉNOM|PRENOM)|(?:M\.|Mme|Monsieur|Madame)[ \u00a0](?:X+|Y+|NOM|UNTEL|Untel|UNETELLE|Unetelle))(?![\p{L}.])/gu;

const message = (ecrit: string): Pick<Constat, 'message' | 'remede'> => ({
  message: `« ${ecrit} » est le mot du modèle : un nom devait le remplacer.`,
  remede: 'Écrire le nom de la personne.',
});

interface Nomme {
  readonly chemin: DataPath;
  readonly nom: string;
}

/** The names that the data hold apart from prose. */
const noms = ({ registre, conventions, rapports }: Dossier): readonly Nomme[] => [
  ...lignesDuRegistre(registre).map(({ elu, place }) => ({
    chemin: ['registre', 'communes', ...place],
    nom: nomCivil(elu.personne),
  })),
  ...Object.entries(conventions).flatMap(([id, { parties }]) =>
    parties.map(({ representant: { personne } }, rang) => ({
      chemin: ['conventions', id, 'parties', rang, 'representant', 'personne'],
      nom: nomCivil(personne),
    })),
  ),
  ...Object.entries(rapports).flatMap(([id, { scrutin }]) =>
    scrutin.tours.flatMap(({ suffrages }, tour) =>
      suffrages.map(({ pour }, rang) => ({
        chemin: ['rapports', id, 'scrutin', 'tours', tour, 'suffrages', rang, 'pour'],
        nom: pour,
      })),
    ),
  ),
];

const trouves = parPapier<Constat>();

const duPapier = (papier: Ecrit): readonly Constat[] =>
  chercheDans(papier, {
    motif: MODELE,
  }).map(({ ligne, ecrit }) => ({ chemin: ligne.chemin, ecrit, ...message(ecrit) }));

/** No name is that of a model. */
export const SEAN_79: Regle = {
  code: 'SEAN-79',
  nom: 'noms-a-remplir',
  titre: "Aucun nom n'est resté celui du modèle",
  gravite: 'erreur',
  sources: [methode("un acte nomme des personnes, et non les cases d'un modèle")],
  pourquoi:
    "« Mme Prénom NOM », « M. X » : le modèle n'a pas été rempli. Le nom s'imprimerait tel quel dans les listes, le décompte ou le bloc de " +
    'signature, et personne ne serait désigné.',
  exemples: {
    valides: [{ titre: 'Des noms', yaml: 'rapports/2.md: { decision: [remercie Mme Rose THOMAS] }' }],
    fautifs: [{ titre: 'Le modèle', yaml: 'rapports/2.md: { decision: [remercie Mme Prénom NOM] }' }],
  },
  controle: ({ dossier }) => [
    ...noms(dossier).flatMap(({ chemin, nom }) => {
      const ecrit = nom.match(MODELE)?.[0];
      return ecrit === undefined ? [] : [{ chemin, ecrit, ...message(ecrit) }];
    }),
    ...trouves(dossier, [], duPapier),
  ],
};

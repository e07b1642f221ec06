import { auPiedDeLaLettre } from '../../domaine/au-pied-de-la-lettre.ts';
import { cherche, duPapier } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** The body has one name in prose. */
export const REDA_26: Regle = {
  code: 'REDA-26',
  nom: 'nom-de-l-assemblee',
  titre: "L'assemblée a un seul nom dans le texte",
  gravite: 'information',
  sources: [methode("l'organe qui délibère a un nom, celui que le conseil déclare")],
  pourquoi:
    "L'acte imprime le nom de l'assemblée tel que le conseil le déclare : « Conseil de Communauté ». Un autre nom dans le texte " +
    '(« Conseil Communautaire », réservé au décompte des membres) fait croire à deux organes.',
  exemples: {
    valides: [
      {
        titre: 'Le nom déclaré',
        yaml: 'rapports/2.md: { decision: [rappelle que le Conseil de Communauté a voté] }',
      },
    ],
    fautifs: [
      {
        titre: 'Un autre nom',
        yaml: 'rapports/2.md: { decision: [rappelle que le Conseil Communautaire a voté] }',
      },
    ],
  },
  controle: ({ dossier }) => {
    const { nom, nom_des_membres: autre } = dossier.conseil.organe;
    if (nom === autre) return [];
    const motif = new RegExp(`(?<!\\p{L})${auPiedDeLaLettre(autre)}(?!\\p{L})`, 'gu');
    return cherche(dossier, { motif }).map(
      ({ papier, ligne, ecrit }): Constat => ({
        chemin: ligne.chemin,
        ecrit,
        calcule: nom,
        message: `Le texte ${duPapier(papier)} nomme l'assemblée « ${ecrit} », et l'acte « ${nom} ».`,
        remede: `Écrire « ${nom} ».`,
      }),
    );
  },
};

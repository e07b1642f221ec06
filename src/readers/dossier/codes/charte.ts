import type { LoadCode } from './load-code.ts';
import { avertissement, erreur } from './load-code.ts';

/** What a house style states and that acts would not show, or not in both formats. */
export const CODES_CHARTE: readonly LoadCode[] = [
  avertissement(
    'CHARTE-01',
    "Style qu'aucun modèle n'emploie",
    "La charte de la maison ne dit que ce qui diffère de celle du programme. Elle décrit ici un style que ni le programme ni aucun modèle ne nomme : rien n'en paraîtrait dans les actes. Le plus souvent le nom est mal écrit, et le programme propose le plus proche.",
  ),
  avertissement(
    'CHARTE-02',
    'Police que le PDF ne suit pas',
    "Le nom d'une police vaut pour le DOCX, où l'ordinateur qui l'ouvre la fournit. Le PDF, lui, embarque ses lettres : celles d'Arimo, de mêmes chasses qu'Arial. Une autre police donne donc deux documents qui ne se ressemblent pas, et dont les lignes ne se coupent pas aux mêmes mots, à moins que la charte n'en donne les fichiers (« fichiers_police »).",
  ),
  erreur(
    'CHARTE-03',
    'Logo qui ne peut pas être imprimé',
    "La charte nomme le logo de la maison : un fichier PNG, JPEG ou SVG de son dossier, avec un texte de remplacement pour qui ne le voit pas. Le constat dit ce qui manque, ou ce que ce fichier a qu'un acte ne peut pas reprendre : il est abîmé, animé, en quadrichromie, trop lourd, ou renvoie ailleurs.",
  ),
  erreur(
    'CHARTE-04',
    'Police de la maison inutilisable',
    "La charte donne les fichiers TTF ou OTF de la police de la maison, que le PDF incorpore et dont le DOCX porte le nom. Le constat dit pourquoi l'un d'eux ne convient pas : absent, abîmé, police de site web ou variable, signes du français qui manquent, licence qui interdit de l'incorporer (champ fsType du fichier), nom différent de celui de la charte.",
  ),
  avertissement(
    'CHARTE-05',
    'Police de plusieurs familles',
    "Word réunit par leur nom les quatre fichiers d'une police : ordinaire, gras, italique, gras italique. Un fichier qui se dit d'une autre famille n'est pas trouvé, et Word imite ses lettres, ce que le PDF ne fait pas.",
  ),
  {
    code: 'CHARTE-06',
    severity: 'information',
    title: 'Police que le DOCX ne porte pas',
    explanation:
      "Le PDF incorpore toujours la police de la maison. Le DOCX la porte aussi quand Word le sait (TTF) et que sa licence le permet dans un document modifiable ; sinon il ne fait que la nommer, et l'ordinateur qui l'ouvre doit l'avoir.",
  },
  {
    code: 'CHARTE-07',
    severity: 'information',
    title: 'Coupure des mots propre au PDF',
    explanation:
      'La charte dit combien de lettres, au moins, précèdent et suivent une coupure. Le PDF s’y tient ; Word coupe les mots à sa façon, et n’a pas ce réglage.',
  },
];

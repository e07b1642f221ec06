import type { LoadCode } from './load-code.ts';
import { avertissement } from './load-code.ts';

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
    "Le nom d'une police vaut pour le DOCX, où l'ordinateur qui l'ouvre la fournit. Le PDF, lui, embarque ses lettres : celles d'Arimo, de mêmes chasses qu'Arial. Une autre police donne donc deux documents qui ne se ressemblent pas, et dont les lignes ne se coupent pas aux mêmes mots.",
  ),
];

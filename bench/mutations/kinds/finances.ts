import type { Kind } from '../edit.ts';
import { FILE, rewriting } from '../edit.ts';
import { misread, transposed } from '../typing.ts';

const figures = (text: string): readonly string[] => [...transposed(text), ...misread(text)];

/** A sum with each unit of a thousand lost or gained, as one zero too many or too few does. */
const zeros = (text: string): readonly string[] => [`${text}0`, text.replace(/0$/u, '')];

const FREE = /libelle: [^{}]*?, quantite: \d+, montant: ([\d ]+?) \}/gu;

const TIED_QUANTITY = /quantite: (\d+)(?:,|\n +)\s*poste:/gu;

/** Slips on sums. */
export const FINANCES: readonly Kind[] = [
  {
    id: 'montant-au-tarif',
    titre: 'Budget : un chiffre du montant d’une ligne au tarif'.replace('’', "'"),
    edits: rewriting(FILE.convention, /poste: [\w-]+(?:,|\n)\s*montant: ([\d ]+\d)/gu, (text) => [
      ...figures(text),
      ...zeros(text),
    ]),
  },
  {
    id: 'montant-libre',
    titre: 'Budget : chiffres intervertis dans une ligne sans tarif',
    lie: "l'axe, quand plusieurs lignes expliquent la différence",
    edits: rewriting(FILE.convention, FREE, transposed),
  },
  {
    id: 'quantite',
    titre: "Budget : un chiffre d'une quantité au tarif",
    edits: rewriting(FILE.convention, TIED_QUANTITY, (text) =>
      [...figures(text), ...zeros(text)].filter((value) => value !== ''),
    ),
  },
  {
    id: 'tarif',
    titre: 'Budget : un chiffre du tarif d’un poste'.replace('’', "'"),
    lie: 'les lignes que ce tarif ne donne plus',
    edits: rewriting(
      FILE.convention,
      /^ {4}(?:directeur|manager|charge-de-mission|alternant|animateur|coordination|jardinier|paysagiste): (\d+)$/gmu,
      (text) => [...figures(text), ...zeros(text)],
    ),
  },
  {
    id: 'poste-mal-ecrit',
    titre: 'Budget : un poste mal écrit',
    edits: rewriting(FILE.convention, /poste: ([\w-]+)/gu, (text) => [
      text.slice(0, -1),
      `${text}s`,
      text.replace('e', 'é'),
      text.replace(/(.)(.)$/u, '$2$1'),
    ]),
  },
  {
    id: 'ligne-oubliee',
    titre: 'Budget : une ligne oubliée',
    lie: "l'axe dont les dépenses ne sont plus couvertes",
    edits: rewriting(
      FILE.convention,
      /^( +- \{ libelle: .*\n| +- libelle: .*\n(?: {12,}[^-\n].*\n)+)/gmu,
      () => [''],
    ),
  },
  {
    id: 'recette',
    titre: "Budget : un chiffre d'une recette",
    lie: "les lignes qu'un seul chiffre changé expliquerait aussi",
    edits: rewriting(FILE.convention, /financeur: \w+, montant: ([\d ]+\d)/gu, (text) => [
      ...figures(text),
      ...zeros(text),
    ]),
  },
  {
    id: 'axe-de-recettes',
    titre: 'Budget : un axe financé deux fois, ou jamais',
    lie: "l'axe qui n'est plus couvert, ou l'est deux fois",
    edits: rewriting(FILE.convention, /- axes: \[(.*)\]/gu, (text) =>
      ['1', '2', '3', '1, 2', '1, 3', '2, 3', '1, 2, 3', '4', '12'].filter((one) => one !== text),
    ),
  },
  {
    id: 'subvention',
    titre: 'Convention : un chiffre de la subvention',
    edits: rewriting(FILE.convention, /^subvention: (.*)$/gmu, (text) => [...figures(text), ...zeros(text)]),
  },
  {
    id: 'versement-en-part',
    titre: "Convention : un chiffre de la part d'un versement",
    lie: "la liste des versements, dont la somme n'est plus juste",
    edits: rewriting(FILE.convention, /part: (\d+) %/gu, (text) => [...figures(text), ...zeros(text)]),
  },
  {
    id: 'versement-en-euros',
    titre: "Convention : un chiffre d'un versement",
    lie: "la liste des versements, dont la somme n'est plus juste",
    edits: rewriting(FILE.convention, /- \{ montant: ([\d ]+\d)/gu, (text) => [
      ...figures(text),
      ...zeros(text),
    ]),
  },
  {
    id: 'versement-oublie',
    titre: 'Convention : un versement oublié',
    edits: rewriting(FILE.convention, /^( {2}- \{ (?:part|montant): .*\n)/gmu, () => ['']),
  },
  {
    id: 'operation',
    titre: "Rapport : un chiffre du montant de l'opération",
    edits: rewriting(/rapports\/(?:51|64|75)\.md$/u, /operation: ([\d ]+\d)/gu, (text) => [
      ...figures(text),
      ...zeros(text),
    ]),
  },
  {
    id: 'credit-depasse',
    titre: "Rapport : un crédit plus petit que l'opération",
    edits: rewriting(FILE.rapport, /prevu: ([\d ]+\d)/gu, (text) => [
      text.replace(/\d$/u, ''),
      text.replace(/\d ?\d$/u, ''),
      '1 000',
      '12 000',
    ]),
  },
  {
    id: 'exercice',
    titre: "Un chiffre de l'exercice",
    lie: "l'autre papier, dont l'exercice n'est pas le même",
    edits: rewriting(/rapports\/(?:51|64|75)\.md$|conventions\//u, /exercice: (\d{4})/gu, (text) => [
      ...transposed(text),
      ...misread(text),
    ]),
  },
  {
    id: 'montant-illisible',
    titre: 'Un montant ou une quantité illisible',
    edits: rewriting(/\.md$/u, /(?:montant|prevu|operation|quantite|subvention): (\d[\d ]*\d)/gu, (text) => [
      `${text.replaceAll(' ', '').slice(0, -3)} k€`,
      `${text},000`,
      text.replace(/\d/u, 'O'),
      `${text} euros`,
      `-${text}-`,
    ]),
  },
];

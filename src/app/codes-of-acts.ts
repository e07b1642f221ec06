import { LOAD_CODES } from '../readers/dossier/index.ts';

/** Faults met in making or reading an act: a family of codes, told as one. */
interface Family {
  readonly prefix: string;
  /** Number of its last code. */
  readonly last: number;
  readonly title: string;
  readonly explanation: string;
}

const FAMILIES: readonly Family[] = [
  {
    prefix: 'BALISE',
    last: 12,
    title: "Balisage d'un modèle",
    explanation:
      "Un modèle (dossier « templates ») écrit le document avec des éléments connus : titres, paragraphes, listes, tableaux, signatures. Le constat dit l'élément ou l'attribut qui n'existe pas, n'est pas à sa place, ou à qui il manque quelque chose, à la ligne du modèle ou de la donnée qui l'a produit. Corriger ce passage ; les données, elles, ne deviennent jamais du balisage.",
  },
  {
    prefix: 'CORPS',
    last: 7,
    title: "Texte d'un rapport ou d'une convention",
    explanation:
      "Le corps d'un rapport ou d'une convention s'écrit en Markdown simple : titres, paragraphes, listes, tableaux, gras, italique, renvois. Ce que l'acte ne saurait imprimer (une image abîmée ou sans texte de remplacement, du HTML, un titre qui saute un niveau, une ligne de tableau trop longue) est signalé à sa ligne, plutôt que perdu sans bruit. Récrire le passage comme le constat le dit.",
  },
  {
    prefix: 'DOCX',
    last: 3,
    title: 'Document Word',
    explanation:
      "En écrivant le document Word, quelque chose n'a pas pu être rendu : un caractère que le format ne permet pas, un style que la charte ne décrit pas, un lien qui n'est pas une adresse. Corriger le passage dans les données, ou la charte graphique.",
  },
  {
    prefix: 'EXEM',
    last: 2,
    title: 'Exemplaire à produire',
    explanation:
      "Ce qui est demandé ne peut pas être produit en l'état : la délibération n'a pas encore le numéro que l'exemplaire définitif porterait, ou la convention n'est pas celle que la question annexe. Compléter la donnée que le constat montre, ou demander un projet.",
  },
  {
    prefix: 'LECT',
    last: 9,
    title: "Lecture d'un acte déjà écrit",
    explanation:
      "« seance extraire » et « seance controler » relisent le PDF d'un acte que ce programme a écrit. Le constat dit pourquoi ce fichier ne peut pas être relu : ce n'est pas un PDF, il est incomplet, protégé, abîmé, altéré après coup, ou vient d'ailleurs. Redemander le fichier d'origine, ou produire l'acte à nouveau.",
  },
  {
    prefix: 'MODELE',
    last: 9,
    title: "Lecture d'un modèle",
    explanation:
      "Un modèle nomme ce qu'il imprime : chaque nom entre accolades doit exister parmi les faits du document, chaque bloc ouvert être refermé, chaque modèle appelé exister. Le constat montre la ligne et la colonne du modèle, et le nom le plus proche. Corriger le modèle ; les données ne sont pas en cause.",
  },
  {
    prefix: 'PDF',
    last: 11,
    title: 'Mise en pages du PDF',
    explanation:
      "En mettant l'acte en pages, quelque chose n'a pas pu être imprimé comme il est écrit : un signe que la police n'a pas, un dessin qui ne se laisse pas tracer, un mot ou un tableau plus large que la page, un lien qui ne mène à rien, un bloc qui ne tient pas. Le constat montre la donnée d'où il vient. La raccourcir, la couper, ou changer le signe.",
  },
];

/** What a code of reading, or of making an act, stands for. */
export interface ExplainedCode {
  readonly code: string;
  readonly title: string;
  /** Absent where it depends on the finding. */
  readonly severity?: string;
  readonly explanation: string;
}

/** What `code`, which no rule bears, stands for; undefined when nothing is told under it. */
export function explainedCode(code: string): ExplainedCode | undefined {
  const sought = code.trim().toUpperCase();
  const loading = LOAD_CODES.find((known) => known.code === sought);
  if (loading) return loading;
  const [, prefix, number] = /^([A-Z]+)-(\d{2})$/u.exec(sought) ?? [];
  const family = FAMILIES.find((one) => one.prefix === prefix);
  if (!family || Number(number) < 1 || Number(number) > family.last) return undefined;
  return { code: sought, title: family.title, explanation: family.explanation };
}

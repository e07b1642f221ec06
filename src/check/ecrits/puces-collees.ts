import type { JoinedItem } from '../../document/joined-items.ts';
import { joinedItems } from '../../document/joined-items.ts';
import type { Ecrit } from './ecrit.ts';
import type { Ligne } from './ligne.ts';

/** A line that begins as an item, and prints as the rest of the paragraph above it. */
export interface PuceCollee {
  readonly ligne: Ligne;
  readonly signe: string;
  /** The sign with the word after it. */
  readonly ecrit: string;
}

/** Columns from which a dash begins no item of a list under a line of text. */
const TROP_DECALE = 4;

const retrait = (texte: string): number => /^\s*/u.exec(texte.replace(/\t/gu, '    '))?.[0].length ?? 0;

/** Whether Markdown, which sees a list in each line that begins with a dash or a number, sees none here. */
function estSansListe(ligne: Ligne, premiere: Ligne): boolean {
  if (premiere.genre !== 'texte') return false;
  return (
    retrait(ligne.texte) - retrait(premiere.texte) >= TROP_DECALE || /^\s*(?!1[.)])\d/u.test(ligne.texte)
  );
}

/** The paragraphs of a body, as Markdown prints them: an item of a list begins one. */
function blocs({ lignes }: Ecrit): readonly (readonly Ligne[])[] {
  const tous: Ligne[][] = [];
  let bloc: Ligne[] | undefined;
  for (const ligne of lignes) {
    const [premiere] = bloc ?? [];
    const suit =
      ligne.genre === 'texte' || (ligne.genre === 'puce' && premiere && estSansListe(ligne, premiere));
    if (bloc && suit) bloc.push(ligne);
    else if (ligne.genre === 'texte' || ligne.genre === 'puce') {
      bloc = [ligne];
      tous.push(bloc);
    } else bloc = undefined;
  }
  return tous;
}

const motif = (texte: string, { column, sign }: JoinedItem): string =>
  /^\s*\S*/u.exec(texte.slice(column + sign.length))?.[0] ?? '';

function collee(ligne: Ligne, texte: string, item: JoinedItem): PuceCollee {
  return { ligne, signe: item.sign, ecrit: item.sign + motif(texte, item) };
}

/** In a field, only what Markdown takes for no item is joined. */
const estUneListe = (texte: string): boolean => /^ {0,3}(?:[-*+]|1[.)])\s/u.test(texte);

function duChamp(ligne: Ligne): readonly PuceCollee[] {
  const lignes = ligne.texte.split('\n');
  const item = joinedItems(lignes).find(({ line }) => !estUneListe(lignes[line] ?? ''));
  return item ? [collee(ligne, lignes[item.line] ?? '', item)] : [];
}

/** The first line of each paragraph of a paper that looks like an item and is none. */
export function pucesCollees(papier: Ecrit): readonly PuceCollee[] {
  const champs = papier.lignes.filter(({ genre, texte }) => genre === 'champ' && texte.includes('\n'));
  const duCorps = blocs(papier).flatMap((bloc) => {
    const [item] = joinedItems(bloc.map(({ texte }) => texte));
    const ligne = item && bloc[item.line];
    return item && ligne ? [collee(ligne, ligne.texte, item)] : [];
  });
  return [...champs.flatMap(duChamp), ...duCorps];
}

import type { Emphasis, Link, Node, PhrasingContent, Strong, Text } from 'mdast';
import { remedyForName } from '../../diagnostics/nearest-name.ts';
import { singleSpaces } from '../spaces.ts';
import type { Inline } from '../tree.ts';
import { bodyFault } from './body-faults.ts';
import { type BodyReading, typed } from './body-reading.ts';
import { freedSigns } from './house-escape.ts';

/** Letters or figures raised between carets: "1^er^", "m^2^". */
const RAISED = /(?<=[\p{L}\p{N}])\^(\p{L}{1,5}|\p{N}{1,3})\^/u;

/** Returns the running text of a heading, a paragraph or a cell: spaces collapsed, neighbouring texts joined. */
export function readPhrasing(reading: BodyReading, nodes: readonly PhrasingContent[]): readonly Inline[] {
  return trimmed(joined(nodes.flatMap((node) => readNode(reading, node))));
}

function readNode(reading: BodyReading, node: PhrasingContent): readonly Inline[] {
  switch (node.type) {
    case 'text':
      if (node.value.includes('![')) refuseImages(reading, node);
      return readText(node.value);
    case 'break':
      return [{ kind: 'line-break' }];
    case 'emphasis':
    case 'strong':
      return readStress(reading, node);
    case 'link':
      return readLink(reading, node);
    default:
      return readText(typed(reading, node));
  }
}

/** An image that the parser does not take for one would be printed as it is typed. */
function refuseImages(reading: BodyReading, node: Text): void {
  const found = /!\[[^[\]]*\](?:\([^()]*\)|\[[^[\]]*\])/u.exec(node.value);
  if (found === null) return;
  const message = `« ${found[0].slice(0, 60)} » ne se lit pas comme une image : son nom contient une espace, ou renvoie à une image collée.`;
  const hint =
    "Ranger l'image dans le dossier « images » sous un nom sans espace, et écrire ![ce qu'elle montre](nom.png).";
  reading.faults.push(bodyFault(reading.source, 'CORPS-07', node.position, message, hint));
}

function readText(value: string): readonly Inline[] {
  const parts = singleSpaces(value).split(RAISED).map(freedSigns);
  return parts.flatMap((text, rank): readonly Inline[] => {
    if (text === '') return [];
    return rank % 2 === 0
      ? [{ kind: 'text', text }]
      : [{ kind: 'superscript', children: [{ kind: 'text', text }] }];
  });
}

/** A mark glued to the end of a word or a figure is no stress: "3*4*5" is a product. Such marks are printed. */
function readStress(reading: BodyReading, node: Emphasis | Strong): readonly Inline[] {
  const children = joined(node.children.flatMap((child) => readNode(reading, child)));
  const start = node.position?.start.offset ?? 0;
  if (!/[\p{L}\p{N}]/u.test(reading.source.text.slice(Math.max(0, start - 1), start))) {
    return [{ kind: node.type, children }];
  }
  const mark = typed(reading, node).slice(0, node.type === 'strong' ? 2 : 1);
  return [{ kind: 'text', text: mark }, ...children, { kind: 'text', text: mark }];
}

function readLink(reading: BodyReading, node: Link): readonly Inline[] {
  const children = joined(node.children.flatMap((child) => readNode(reading, child)));
  if (node.url.startsWith('#')) return readReference(reading, node);
  const start = node.position?.start.offset ?? 0;
  if (reading.source.text[start - 1] === '!') {
    const message = `L'image « ${node.url} » est dans une phrase, un titre ou une cellule : elle ne peut s'imprimer que seule sur sa ligne.`;
    const hint =
      'La placer seule, entre deux lignes vides ; ce qui la suit entre accolades donne sa largeur : {largeur=80}.';
    reading.faults.push(bodyFault(reading.source, 'CORPS-07', node.position, message, hint));
    return children;
  }
  const sound = /^(https:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/i.test(node.url) && !node.title;
  if (sound) return [{ kind: 'link', href: node.url, children }];
  const message = node.title
    ? `Le lien vers « ${node.url} » porte un titre entre guillemets, qui ne s'imprimerait pas.`
    : `Le lien mène à « ${node.url} », qui n'est ni une adresse https, ni une adresse mailto, ni un renvoi #….`;
  const hint = 'Écrire [texte](https://adresse), ou \\[ si ces crochets ne font pas un lien.';
  reading.faults.push(bodyFault(reading.source, 'CORPS-02', node.position, message, hint));
  return children;
}

/** A reference prints what it leads to, whatever was typed between its brackets: what is derived is never typed. */
function readReference(reading: BodyReading, node: Link): readonly Inline[] {
  const id = node.url.slice(1);
  const found = reading.references.resolve(id);
  if (found === undefined) {
    const message = `Le renvoi « #${id} » ne mène à rien.`;
    const hint = remedyForName(id, reading.references.known);
    reading.faults.push(bodyFault(reading.source, 'CORPS-03', node.position, message, hint));
    return readText(typed(reading, node as Node));
  }
  const children: readonly Inline[] = [{ kind: 'text', text: found.text, origin: node.url }];
  return found.href === undefined
    ? [{ kind: 'derived', path: node.url, children }]
    : [{ kind: 'link', href: found.href, children }];
}

/** Returns the inlines with neighbouring texts made one. */
export function joined(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const before = result.at(-1);
    const same = before?.kind === 'text' && inline.kind === 'text' && before.origin === inline.origin;
    if (same) result[result.length - 1] = { ...before, text: before.text + inline.text };
    else result.push(inline);
  }
  return result;
}

/** Returns the inlines without spaces at either end or beside a line break. */
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline, rank): readonly Inline[] => {
    if (inline.kind !== 'text') return [inline];
    const starts = rank === 0 || inlines[rank - 1]?.kind === 'line-break';
    const ends = rank === inlines.length - 1 || inlines[rank + 1]?.kind === 'line-break';
    const text = inline.text.replace(starts ? /^ / : /^$/, '').replace(ends ? / $/ : /^$/, '');
    return text === '' ? [] : [{ ...inline, text }];
  });
}

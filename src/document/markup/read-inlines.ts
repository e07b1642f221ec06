import { inFigures } from '../../diagnostics/tally.ts';
import type { Inline } from '../tree.ts';
import {
  closeLevel,
  type InlineWriter,
  inlineWriter,
  openLevel,
  writeInlines,
  writeObject,
  writeRun,
} from './inline-writer.ts';
import { noteLandmarks } from './landmarks.ts';
import { runsOf } from './markup.ts';
import { markupFault } from './markup-faults.ts';
import type { MarkupElement, MarkupNode } from './parse-elements.ts';
import { attribute, positive, type Reading, report, slotOf } from './reading.ts';

/** Characters of one paragraph: fifty times the names of a council of 123. Its lines are chosen all together. */
const LONGEST = 200_000;

/** Returns the running text that the nodes hold; a paragraph longer than any is a fault, and is cut. */
export function readInlines(reading: Reading, nodes: readonly MarkupNode[]): readonly Inline[] {
  const writer = inlineWriter();
  writeNodes(reading, writer, nodes);
  const [first] = nodes;
  if (writer.length > LONGEST && first !== undefined) {
    const message = `Ce paragraphe dépasse ${inFigures(LONGEST)} caractères.`;
    const hint = "Vérifier ce que la boucle {{#each}} y répète, ou l'écrire en plusieurs paragraphes.";
    reading.faults.push(markupFault(reading.markup, 'BALISE-11', first, message, hint));
  }
  return writer.levels[0] ?? [];
}

function writeNodes(reading: Reading, writer: InlineWriter, nodes: readonly MarkupNode[]): void {
  for (const node of nodes) {
    if (writer.length > LONGEST) return;
    if (node.kind === 'element') writeElement(reading, writer, node);
    else for (const run of runsOf(node.text, reading.markup.values)) writeRun(writer, run);
  }
}

function writeElement(reading: Reading, writer: InlineWriter, element: MarkupElement): void {
  if (element.name === 'br') {
    writeObject(writer, { kind: 'line-break' });
  } else if (element.name === 'blanc') {
    writeObject(writer, readBlank(reading, element));
  } else if (element.name === 'inserer-texte') {
    writeInlines(writer, readTextSlot(reading, element));
  } else {
    const wrap = wrapper(reading, element);
    openLevel(writer);
    writeNodes(reading, writer, element.children);
    closeLevel(writer, wrap);
  }
}

/** The running text of a slot that holds one paragraph, or whose other blocks follow that of the template. */
function readTextSlot(reading: Reading, element: MarkupElement): readonly Inline[] {
  const slot = slotOf(reading, element) ?? [];
  const [first, ...others] = slot;
  if (first === undefined) return [];
  if (first.kind === 'paragraph' && (others.length === 0 || reading.opened === element)) {
    noteLandmarks([first], element, reading.landmarks);
    return first.children;
  }
  const name = attribute(reading, element, 'nom') ?? '';
  const message = `Ce qui s'insère sous le nom « ${name} » n'est pas un seul paragraphe.`;
  report(reading, 'BALISE-05', element, message, "L'écrire d'un seul tenant, sans liste, titre ni tableau.");
  return [];
}

function readBlank(reading: Reading, element: MarkupElement): Inline {
  const label = attribute(reading, element, 'libelle') ?? '';
  return { kind: 'blank', label, width: positive(reading, element, 'largeur', false) ?? 0 };
}

function wrapper(reading: Reading, element: MarkupElement): (children: readonly Inline[]) => Inline {
  switch (element.name) {
    case 'strong':
      return (children) => ({ kind: 'strong', children });
    case 'em':
      return (children) => ({ kind: 'emphasis', children });
    case 'sup':
      return (children) => ({ kind: 'superscript', children });
    case 'a':
      return linkWrapper(reading, element);
    case 'derive':
      return derivedWrapper(derivedPath(reading, element));
    default:
      return (children) => ({ kind: 'no-break', children });
  }
}

function derivedWrapper(path: string): (children: readonly Inline[]) => Inline {
  return (children) => ({ kind: 'derived', path, children });
}

function linkWrapper(reading: Reading, element: MarkupElement): (children: readonly Inline[]) => Inline {
  const href = attribute(reading, element, 'href') ?? '';
  if (href.startsWith('#')) {
    reading.landmarks.push({ kind: 'link', id: href.slice(1), span: element });
  } else if (!/^(https:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/i.test(href)) {
    const message = `Le lien mène à « ${href} », qui n'est ni une adresse https, ni une adresse mailto, ni un repère #….`;
    report(reading, 'BALISE-05', element, message, "Écrire l'adresse entière : https://…");
  }
  if (holdsLink(element)) {
    report(
      reading,
      'BALISE-03',
      element,
      'Un lien ne peut pas en contenir un autre.',
      'Fermer le premier lien avant.',
    );
  }
  return (children) => ({ kind: 'link', href, children });
}

function holdsLink({ children }: MarkupElement): boolean {
  return children.some((child) => child.kind === 'element' && (child.name === 'a' || holdsLink(child)));
}

/** The path written, else that of the first value inside. */
function derivedPath(reading: Reading, element: MarkupElement): string {
  const path = attribute(reading, element, 'chemin') ?? firstOrigin(reading, element.children);
  if (path !== undefined) return path;
  const message = "« <derive> » n'entoure aucune donnée et ne dit pas laquelle il représente.";
  report(reading, 'BALISE-06', element, message, 'Écrire chemin="…", ou y placer une valeur {{…}}.');
  return '';
}

function firstOrigin(reading: Reading, nodes: readonly MarkupNode[]): string | undefined {
  const origins = nodes.map((node) =>
    node.kind === 'element'
      ? firstOrigin(reading, node.children)
      : runsOf(node.text, reading.markup.values).find((run) => run.origin !== undefined)?.origin,
  );
  return origins.find((origin) => origin !== undefined);
}

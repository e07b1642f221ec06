import type { Fault } from '../../diagnostics/fault.ts';
import { illegalCharacters } from '../../document/illegal-characters.ts';
import { inlineText } from '../../document/plain-text.ts';
import type { Block, Document, Heading, Inline, Text } from '../../document/tree.ts';
import { innerBlocks, innerInlines } from '../../document/walk.ts';
import { pathOf, placeOf, quoted } from './faults.ts';
import type { Faces } from './text/fonts.ts';
import { missingCharacters } from './text/shape.ts';

/** Everything in a tree that a conformant PDF can't show. `own`: the faces are those of the program, which have all common signs. */
export function documentFaults(document: Document, faces: Faces, own = true): Fault[] {
  const seen: Seen = { faces, own, faults: [], level: 0, ids: new Set(), fields: new Set(), links: [] };
  checkIllegal(seen, [document.title, document.subject, document.author, ...document.keywords].join(' '));
  for (const inlines of [document.header, document.footer]) checkInlines(seen, inlines);
  for (const block of document.body) checkBlock(seen, block);
  for (const { href, inlines } of seen.links) {
    if (!seen.ids.has(href.slice(1))) seen.faults.push(deadLink(href, inlines));
  }
  return seen.faults;
}

interface Seen {
  readonly faces: Faces;
  readonly own: boolean;
  readonly faults: Fault[];
  level: number;
  readonly ids: Set<string>;
  readonly fields: Set<string>;
  readonly links: { readonly href: string; readonly inlines: readonly Inline[] }[];
}

function checkBlock(seen: Seen, block: Block): void {
  if (block.kind === 'heading') checkLevel(seen, block);
  if ('id' in block && block.id !== undefined) checkId(seen, block.id);
  if (block.kind === 'signatures')
    for (const { field } of block.signatories) if (field !== undefined) checkField(seen, field);
  if (block.kind === 'note') checkText(seen, { kind: 'text', text: block.mark });
  for (const inlines of innerInlines(block)) checkInlines(seen, inlines);
  for (const inner of innerBlocks(block)) checkBlock(seen, inner);
}

function checkInlines(seen: Seen, inlines: readonly Inline[]): void {
  for (const inline of inlines) {
    if (inline.kind === 'text') checkText(seen, inline);
    if (inline.kind === 'link' && inline.href.startsWith('#')) {
      seen.links.push({ href: inline.href, inlines: inline.children });
    }
    if ('children' in inline) checkInlines(seen, inline.children);
  }
}

/** Characters of nearly every text, all in the fonts: the few texts with others are looked at closely. */
const COMMON =
  /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u00ff\u0152\u0153\u0178\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u202f\u20ac]*$/;

function checkText(seen: Seen, { text, origin }: Text): void {
  if (seen.own && COMMON.test(text)) return;
  if (checkIllegal(seen, text, origin)) return;
  for (const character of missingCharacters(seen.faces, text)) {
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    seen.faults.push({
      code: 'PDF-01',
      severity: 'erreur',
      ...(origin !== undefined && { path: pathOf(origin) }),
      message: `Le caractère « ${character} » (${code}) n’existe pas dans la police du PDF ; il figure dans ${quoted(text)}.`,
      written: character,
      hint: 'Le remplacer par un autre signe ou par un mot.',
    });
  }
}

/** Control characters and their like, which no document may hold. True when there are any. */
function checkIllegal(seen: Seen, text: string, origin?: string): boolean {
  const found = illegalCharacters(text);
  for (const { name } of found) {
    seen.faults.push({
      code: 'PDF-01',
      severity: 'erreur',
      ...(origin !== undefined && { path: pathOf(origin) }),
      message: `Un caractère invisible (${name}) figure dans un texte du document : il ne s’imprime pas.`,
      written: name,
      hint: 'Retaper ce passage à la main : ce caractère vient en général d’un copier-coller.',
    });
  }
  return found.length > 0;
}

function checkLevel(seen: Seen, heading: Heading): void {
  const skipped = heading.level > seen.level + 1;
  const title = quoted(inlineText(heading.children));
  if (skipped) {
    const message =
      seen.level === 0
        ? `Le premier titre, ${title}, est de niveau ${heading.level} : il doit être de niveau 1.`
        : `Le titre ${title}, de niveau ${heading.level}, suit un titre de niveau ${seen.level} : un niveau manque entre les deux.`;
    const hint = `Donner à ce titre le niveau ${seen.level + 1}.`;
    seen.faults.push({ code: 'PDF-02', severity: 'erreur', ...placeOf(heading.children), message, hint });
  }
  seen.level = heading.level;
}

function checkId(seen: Seen, id: string): void {
  if (seen.ids.has(id)) {
    const message = `Deux éléments du document portent le même repère « ${id} ».`;
    seen.faults.push({ code: 'PDF-03', severity: 'erreur', message, hint: 'Donner à chacun son repère.' });
  }
  seen.ids.add(id);
}

function checkField(seen: Seen, field: string): void {
  if (seen.fields.has(field)) {
    const message = `Deux signataires ont le même champ de signature « ${field} ».`;
    seen.faults.push({ code: 'PDF-07', severity: 'erreur', message, hint: 'Nommer chaque champ autrement.' });
  }
  seen.fields.add(field);
}

function deadLink(href: string, inlines: readonly Inline[]): Fault {
  return {
    code: 'PDF-08',
    severity: 'erreur',
    ...placeOf(inlines),
    message: `Le lien ${quoted(inlineText(inlines))} mène au repère « ${href} », qui n’existe pas dans le document.`,
    written: href,
    hint: 'Corriger le repère, ou retirer le lien.',
  };
}

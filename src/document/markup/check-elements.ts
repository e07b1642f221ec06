import type { Fault } from '../../diagnostics/fault.ts';
import { remedyForName } from '../../diagnostics/nearest-name.ts';
import type { Markup } from './markup.ts';
import { type MarkupFaultCode, markupFault, type Span } from './markup-faults.ts';
import type { MarkupElement, MarkupNode, MarkupText } from './parse-elements.ts';
import { admitted, type ElementRule, VOCABULARY } from './vocabulary.ts';

/** Where the check of elements puts what it finds. */
interface Checking {
  readonly markup: Markup;
  readonly faults: Fault[];
}

/**
 * Returns the element with only what the vocabulary knows, each thing in its place; what is left out is a fault. An
 * element that is not known at all is nothing.
 */
export function checkedElement(checking: Checking, element: MarkupElement): MarkupElement | undefined {
  const rule = ruleOf(element.name);
  if (rule === undefined) {
    const hint = remedyForName(element.name, Object.keys(VOCABULARY));
    report(checking, 'BALISE-02', element, `L'élément « <${element.name}> » n'existe pas.`, hint);
    return undefined;
  }
  checkAttributes(checking, element, rule);
  const allowed = admitted(rule.content);
  const children = element.children.flatMap((child): readonly MarkupNode[] => {
    if (child.kind === 'text') return checkedText(checking, child, element, rule);
    const kept = checkedChild(checking, child, element, allowed);
    return kept === undefined ? [] : [kept];
  });
  return { ...element, children };
}

function ruleOf(name: string): ElementRule | undefined {
  return Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name] : undefined;
}

function report(
  { markup, faults }: Checking,
  code: MarkupFaultCode,
  span: Span,
  message: string,
  hint: string,
): void {
  faults.push(markupFault(markup, code, span, message, hint));
}

function checkAttributes(checking: Checking, element: MarkupElement, rule: ElementRule): void {
  const known = rule.attributes.map((name) => name.replace('!', ''));
  for (const name of Object.keys(element.attributes)) {
    if (known.includes(name)) continue;
    const message = `L'élément « <${element.name}> » n'a pas d'attribut « ${name} ».`;
    report(checking, 'BALISE-04', element, message, remedyForName(name, known));
  }
  for (const name of rule.attributes) {
    if (!name.endsWith('!') || Object.hasOwn(element.attributes, name.slice(0, -1))) continue;
    const message = `L'élément « <${element.name}> » doit porter l'attribut « ${name.slice(0, -1)} ».`;
    report(checking, 'BALISE-06', element, message, `Écrire ${name.slice(0, -1)}="…".`);
  }
}

function checkedText(
  checking: Checking,
  text: MarkupText,
  parent: MarkupElement,
  { content }: ElementRule,
): readonly MarkupNode[] {
  if (content === 'inlines' || content === 'flow') return [text];
  const lead = text.text.search(/[^ \t\r\n]/);
  if (lead < 0) return [];
  const message = `Du texte se trouve directement dans « <${parent.name}> », qui n'en admet pas.`;
  const hint = content === 'blocks' ? 'Placer ce texte dans un paragraphe <p>.' : 'Retirer ce texte.';
  report(checking, 'BALISE-03', { start: text.start + lead, length: 1 }, message, hint);
  return [];
}

function checkedChild(
  checking: Checking,
  child: MarkupElement,
  parent: MarkupElement,
  allowed: readonly string[],
): MarkupElement | undefined {
  if (allowed.includes(child.name) || ruleOf(child.name) === undefined)
    return checkedElement(checking, child);
  const message = `L'élément « <${child.name}> » n'a pas sa place dans « <${parent.name}> ».`;
  const hint =
    allowed.length === 0
      ? `Fermer « <${parent.name}/> » aussitôt : il ne contient rien.`
      : `Y sont admis : ${allowed.map((name) => `<${name}>`).join(' ')}.`;
  report(checking, 'BALISE-03', child, message, hint);
  return undefined;
}

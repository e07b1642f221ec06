import type { Fault } from '../../diagnostics/fault.ts';
import { remedyForName } from '../../diagnostics/nearest-name.ts';
import type { PartialNode, TemplateNode } from './syntax.ts';
import { templateFault } from './template-faults.ts';

type Templates = ReadonlyMap<string, readonly TemplateNode[]>;

/** Returns the partials that nodes call, at any depth of blocks. */
function callsOf(nodes: readonly TemplateNode[]): readonly PartialNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'partial') return [node];
    return 'body' in node ? [...callsOf(node.body), ...callsOf(node.otherwise)] : [];
  });
}

/** The names of the templates that are printed when those named `from` are: themselves, and all that they call. */
export function reachedFrom(from: Iterable<string>, templates: Templates): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...from];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...callsOf(templates.get(name) ?? []).map((call) => call.name));
  }
  return reached;
}

/**
 * Returns the faults of calls between templates: a partial that does not exist, or that ends up calling itself
 * (it would never end, since no call can stop it).
 */
export function partialFaults(templates: Templates): readonly Fault[] {
  const calls = new Map([...templates].map(([name, nodes]) => [name, callsOf(nodes)]));
  return [...calls.values()].flat().flatMap((call) => {
    if (!templates.has(call.name)) return [unknownPartial(call, [...templates.keys()])];
    return reaches(call.name, call, calls, new Set()) ? [endlessPartial(call)] : [];
  });
}

function reaches(
  from: string,
  target: PartialNode,
  calls: ReadonlyMap<string, readonly PartialNode[]>,
  seen: Set<string>,
): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return (calls.get(from) ?? []).some((call) => call === target || reaches(call.name, target, calls, seen));
}

function unknownPartial(call: PartialNode, known: readonly string[]): Fault {
  const message = `Le modèle appelle le partiel « ${call.name} », qui n'existe pas.`;
  return templateFault('MODELE-05', call.place, message, {
    hint: remedyForName(call.name, known),
    written: call.name,
  });
}

function endlessPartial(call: PartialNode): Fault {
  const message = `Le partiel « ${call.name} » finit par s'appeler lui-même : l'acte n'aurait pas de fin.`;
  return templateFault('MODELE-06', call.place, message, { hint: 'Retirer cet appel.', written: call.name });
}

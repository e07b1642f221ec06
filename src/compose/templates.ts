import { capped } from '../diagnostics/capped.ts';
import type { Fault } from '../diagnostics/fault.ts';
import { remedyForName } from '../diagnostics/nearest-name.ts';
import type { SourceText } from '../document/source-text.ts';
import type { AnyShape } from './shape.ts';
import { checkTemplate } from './template/check-template.ts';
import { partialFaults } from './template/find-partials.ts';
import { readTemplate } from './template/read-template.ts';
import type { ReadyTemplate } from './template/render-template.ts';
import { templateFault } from './template/template-faults.ts';

/** A template read and checked once, to be printed as often as needed. */
export interface CompiledTemplate extends ReadyTemplate {
  readonly name: string;
  readonly source: SourceText;
}

/** What templates are loaded with. */
export interface LoadOptions {
  /** The templates that make documents, and the shape of what each is given; the others are partials. */
  readonly entries: Readonly<Record<string, AnyShape>>;
  /** Returns the file of a template, for faults; `templates/<name>.hbs` when absent. */
  readonly fileOf?: (name: string) => string;
}

/** The templates that make documents, by name, and every fault found in any template. */
export interface LoadedTemplates {
  readonly byName: ReadonlyMap<string, CompiledTemplate>;
  readonly faults: readonly Fault[];
}

/**
 * Reads templates and partials (by name, such as `deliberation` or `partiels/signatures`) and checks every path they
 * name against the shape of what they will be given. Templates with faults are returned too, but `faults` then holds
 * errors: nothing should be printed.
 */
export function loadTemplates(
  sources: Readonly<Record<string, string>>,
  options: LoadOptions,
): LoadedTemplates {
  const faults: Fault[] = [];
  const fileOf = options.fileOf ?? ((name) => `templates/${name}.hbs`);
  const texts = new Map(
    Object.entries(sources).map(
      ([name, text]) => [name, { file: fileOf(name), text, firstLine: 1 }] as const,
    ),
  );
  const partials = new Map(
    [...texts].map(([name, source]) => [name, readTemplate({ source, faults })] as const),
  );
  const calls = partialFaults(partials);
  faults.push(...calls);
  const endless = calls.some(({ code }) => code === 'MODELE-06');
  const templates = new Map<string, CompiledTemplate>();
  for (const [name, shape] of Object.entries(options.entries)) {
    const source = texts.get(name);
    const nodes = partials.get(name);
    if (source === undefined || nodes === undefined) {
      faults.push(missingTemplate(name, fileOf(name), [...texts.keys()]));
      continue;
    }
    templates.set(name, { name, source, nodes, partials });
    if (!endless) checkTemplate({ partials, faults }, nodes, shape);
  }
  return { byName: templates, faults: capped(distinct(faults)) };
}

function missingTemplate(name: string, file: string, known: readonly string[]): Fault {
  const place = { source: { file, text: '', firstLine: 1 }, offset: 0, length: 1 };
  return templateFault('MODELE-05', place, `Le modèle « ${name} » n'existe pas.`, {
    hint: remedyForName(name, known),
  });
}

/** A partial called from several places is checked at each: its faults are told once. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  const seen = new Map(
    faults.map((fault) => {
      const { file, line, column } = fault.position ?? {};
      return [`${fault.code} ${file}:${line}:${column} ${fault.message}`, fault];
    }),
  );
  return [...seen.values()];
}

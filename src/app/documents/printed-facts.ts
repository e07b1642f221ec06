import type { TemplateFiles } from '../folders.ts';
import { ACTES } from './registry.ts';

const CALLED = /\{\{#?>\s*([\w/.-]+)/gu;

/** The template itself and the partials that it calls, and these call. */
function reached(sources: TemplateFiles['sources'], entry: string): readonly string[] {
  const names = new Set([entry]);
  for (const name of names)
    for (const [, called = ''] of (sources[name] ?? '').matchAll(CALLED))
      if (called in sources) names.add(called);
  return [...names];
}

/**
 * The template by which the extracts of a house print `fact`, a key of the facts such as "levee"; undefined when none
 * does: the data then need not give it.
 */
export function templateThatPrints({ sources }: TemplateFiles, fact: string): string | undefined {
  const named = new RegExp(`\\{\\{[^!}][^}]*?(?<!\\bconseil\\.)\\b${fact}\\b`, 'u');
  return reached(sources, ACTES.deliberation.template).find((name) => named.test(sources[name] ?? ''));
}

/** What the style sheet of a drawing makes its classes refer to, by class. */
export type ByClass = Map<string, string[]>;

const OUTSIDE = /@import|url\(\s*["']?(?!\s*["']?#)/iu;

const RULE = /([^{}]*)\{([^{}]*)\}/gu;

/** The names that a value refers to by `url(#…)`. */
const referred = (value: string): readonly string[] =>
  [...value.matchAll(/url\(\s*["']?#([^)"']*)/giu)].map(([, id = '']) => id.trim());

/**
 * Notes what each class of a style sheet refers to. False when the sheet leads out of the drawing, or hides elements
 * (mask, clip-path) that it names otherwise than by their class.
 */
export function noteStyles(sheet: string, byClass: ByClass): boolean {
  if (OUTSIDE.test(sheet)) return false;
  for (const [, selector = '', body = ''] of sheet.matchAll(RULE)) {
    const ids = referred(body);
    if (ids.length === 0) continue;
    const classes = [...selector.matchAll(/\.([\w-]+)/gu)].map(([, name = '']) => name);
    if (classes.length === 0 && /mask|clip-path/iu.test(body)) return false;
    for (const name of classes) byClass.set(name, [...(byClass.get(name) ?? []), ...ids]);
  }
  return true;
}

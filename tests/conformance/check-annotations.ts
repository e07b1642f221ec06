/** Annotations and form (ISO 19005-3, 6.3 and 6.4; ISO 14289-1, 7.18). */
import {
  type Dictionary,
  isArray,
  isDictionary,
  isReference,
  isStream,
  type Value,
} from '../../src/readers/acts/objects.ts';
import {
  decodeStream,
  entry,
  nameOf,
  type PdfFile,
  resolve,
  textOf,
} from '../../src/readers/acts/pdf-file.ts';
import { elementsOf, type TaggedFile } from '../../src/readers/acts/structure.ts';

/** All findings about annotations. */
export function checkAnnotations(tagged: TaggedFile): string[] {
  const owners = ownersOf(tagged);
  const onPages = new Set<number>();
  const found = tagged.pages.flatMap((page, i) => {
    const list = resolve(tagged.file, page.get('Annots'));
    const references = isArray(list) ? list.filter(isReference) : [];
    if (references.length > 0 && nameOf(page.get('Tabs')) !== 'S') return [`page ${i} has no tab order`];
    return references.flatMap(({ ref }) => {
      onPages.add(ref);
      return checkAnnotation(tagged.file, ref, i, owners.get(ref));
    });
  });
  const lost = [...owners.keys()].filter((object) => !onPages.has(object));
  return [...found, ...lost.map((object) => `annotation ${object} is on no page`), ...checkForm(tagged)];
}

interface Owner {
  readonly type: string;
  readonly page: number;
}

function ownersOf({ root }: TaggedFile): Map<number, Owner> {
  const owners = new Map<number, Owner>();
  for (const { type, kids } of elementsOf(root)) {
    for (const kid of kids) if (kid.kind === 'annotation') owners.set(kid.object, { type, page: kid.page });
  }
  return owners;
}

function checkAnnotation(file: PdfFile, object: number, page: number, owner: Owner | undefined): string[] {
  const annotation = file.objects.get(object);
  if (!isDictionary(annotation)) return [`annotation ${object} is no dictionary`];
  const subtype = nameOf(annotation.get('Subtype'));
  const found: string[] = [];
  const say = (text: string): void => {
    found.push(`${subtype} ${object}: ${text}`);
  };
  if (annotation.get('F') !== 4) say('flags are not "print" alone');
  if (owner?.page !== page) say('its element says it is on another page');
  const box = annotation.get('Rect');
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = isArray(box) ? box.map(Number) : [];
  if (!(x2 > x1 && y2 > y1)) say('its rectangle is empty or turned over');
  if (subtype === 'Link') checkLink(annotation, owner, say);
  else if (subtype === 'Widget') checkWidget(file, annotation, owner, say);
  else say('is of no kind in use');
  return found;
}

function checkLink(link: Dictionary, owner: Owner | undefined, say: (text: string) => void): void {
  if (owner?.type !== 'Link') say('is not in a Link element');
  if (textOf(link.get('Contents')) === '') say('has no description');
  if (link.get('A') === undefined && link.get('Dest') === undefined) say('leads nowhere');
}

function checkWidget(
  file: PdfFile,
  widget: Dictionary,
  owner: Owner | undefined,
  say: (text: string) => void,
): void {
  if (owner?.type !== 'Form') say('is not in a Form element');
  if (textOf(widget.get('T')) === '') say('has no name');
  if (textOf(widget.get('TU')) === '') say('has no tooltip');
  const look: Value | undefined = entry(file, widget.get('AP'), 'N');
  if (!isStream(look) || decodeStream(look).length === 0) say('has no appearance');
  if (widget.get('A') !== undefined || widget.get('AA') !== undefined) say('has an action');
}

function checkForm({ file, pages }: TaggedFile): string[] {
  const widgets = pages.flatMap((page) => {
    const list = resolve(file, page.get('Annots'));
    const own = isArray(list) ? list : [];
    return own.filter((one) => nameOf(entry(file, one, 'Subtype')) === 'Widget');
  });
  const form = entry(file, file.trailer.get('Root'), 'AcroForm');
  if (widgets.length === 0) return form === undefined ? [] : ['there is a form without fields'];
  if (!isDictionary(form)) return ['there are fields, but no form'];
  const fields = entry(file, form, 'Fields');
  const found: string[] = [];
  if (!isArray(fields) || fields.length !== widgets.length) found.push('the form does not list its fields');
  if (form.get('SigFlags') !== 3) found.push('the form does not say that it takes signatures');
  if (form.get('NeedAppearances') !== undefined) found.push('the form asks for appearances');
  const names = widgets.map((widget) => textOf(entry(file, widget, 'T')));
  if (new Set(names).size !== names.length) found.push('two fields have one name');
  return found;
}

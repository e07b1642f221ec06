/**
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8), as layout draws it from the document tree.
 * Layout makes the elements in reading order; painting adds to each the marked content that shows it.
 */

/** Types of structure elements in use, all of them standard. */
export type TagType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Link'
  | 'Span'
  | 'Note'
  | 'Form'
  | 'Figure';

/** What an element says besides its type. */
export interface TagAttributes {
  readonly scope?: 'Column' | 'Row';
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly numbering?: 'Disc' | 'Decimal' | 'LowerAlpha';
  /** Unique in the document (PDF/UA-1, 7.9). */
  readonly id?: string;
  /** Read in the place of what is painted. */
  readonly alt?: string;
  /** Where a figure stands on its page, in PDF space: left, bottom, right, top (PDF/UA-1, 7.3). Known once painted. */
  box?: readonly [number, number, number, number];
}

/** A piece of marked content, or an annotation (by its object), on a page counted from 0. */
export type TagContent =
  | { readonly kind: 'marked'; readonly page: number; readonly mcid: number }
  | { readonly kind: 'annotation'; readonly page: number; readonly object: number };

/** A structure element. */
export interface Tag {
  readonly type: TagType;
  readonly attributes: TagAttributes;
  readonly parent: Tag | undefined;
  readonly kids: (Tag | TagContent)[];
}

/** A new element, last under `parent`. */
export function tagUnder(parent: Tag | undefined, type: TagType, attributes: TagAttributes = {}): Tag {
  const made: Tag = { type, attributes, parent, kids: [] };
  parent?.kids.push(made);
  return made;
}

/** Whether a kid is an element. */
export function isTag(kid: Tag | TagContent): kid is Tag {
  return 'type' in kid;
}

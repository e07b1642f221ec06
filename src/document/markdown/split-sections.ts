import type { Heading, RootContent } from 'mdast';
import type { Fault, Position } from '../../diagnostics/fault.ts';
import { inlineText } from '../plain-text.ts';
import { positionOf } from '../source-text.ts';
import type { Block, Inline } from '../tree.ts';
import { type BodyOptions, bodyReading } from './body-reading.ts';
import type { Body } from './parse-body.ts';
import { checkLevels, readNodes, refuseIllegal } from './read-body.ts';
import { readHeadingText } from './read-heading.ts';

/** A part of a body: a heading of level 1 and what follows it. */
export interface BodySection {
  /** The heading's words. */
  readonly title: string;
  readonly heading: readonly Inline[];
  /** The name given by `{#name}`. */
  readonly id?: string;
  /** What follows; headings inside are of level 2 and more. */
  readonly blocks: readonly Block[];
  /** Where the heading is. */
  readonly position: Position;
}

/** The parts of a body. */
export interface BodySections {
  /** What stands before the first heading of level 1. */
  readonly preamble: readonly Block[];
  readonly sections: readonly BodySection[];
  readonly faults: readonly Fault[];
}

/** Where a body is cut, before its text is read: enough to number its parts and to answer references to them. */
export interface SectionTitle {
  readonly title: string;
  readonly id?: string;
  readonly position: Position;
}

interface Cut {
  readonly heading: Heading;
  readonly nodes: readonly RootContent[];
}

function cuts({ root }: Body): { readonly before: readonly RootContent[]; readonly cuts: readonly Cut[] } {
  const starts = root.children.flatMap((node, rank) =>
    node.type === 'heading' && node.depth === 1 ? [rank] : [],
  );
  return {
    before: root.children.slice(0, starts[0]),
    cuts: starts.flatMap((start, rank) => {
      const heading = root.children[start];
      return heading?.type === 'heading'
        ? [{ heading, nodes: root.children.slice(start + 1, starts[rank + 1]) }]
        : [];
    }),
  };
}

function positionOfHeading({ source }: Body, { position }: Heading): Position {
  const offset = position?.start.offset ?? 0;
  return positionOf({ source, offset, length: (position?.end.offset ?? offset) - offset });
}

/** Returns the titles at which a body is cut; faults in them are told by `splitSections`. */
export function sectionTitles(body: Body): readonly SectionTitle[] {
  const reading = bodyReading(body.source, { references: { resolve: () => ({ text: '' }), known: [] } });
  return cuts(body).cuts.map(({ heading }) => {
    const { children, id } = readHeadingText(reading, heading);
    const position = positionOfHeading(body, heading);
    return { title: inlineText(children), ...(id !== undefined && { id }), position };
  });
}

/** Cuts a body at its headings of level 1 and reads each part. */
export function splitSections(body: Body, options: BodyOptions = {}): BodySections {
  const reading = bodyReading(body.source, options);
  refuseIllegal(reading);
  checkLevels(reading, body.root.children, 1);
  const { before, cuts: parts } = cuts(body);
  const preamble = readNodes(reading, before, 0);
  const sections = parts.map(({ heading, nodes }): BodySection => {
    const { children, id } = readHeadingText(reading, heading);
    return {
      title: inlineText(children),
      heading: children,
      ...(id !== undefined && { id }),
      blocks: readNodes(reading, nodes, 0),
      position: positionOfHeading(body, heading),
    };
  });
  return { preamble, sections, faults: reading.faults };
}

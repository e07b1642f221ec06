import { SaxesParser } from 'saxes';
import { decodeOfficeText } from './decode.ts';

/** What is told of an XML text, in its order. Names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Thrown out of a parsing that is to stop. */
class Refused extends Error {}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads the XML of a part of a workbook. Returns false when it is not well formed or holds a document type, which no
 * workbook has and which could define entities.
 */
export function readXml(bytes: Uint8Array, { open, close, text }: XmlListener): boolean {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new Refused();
  });
  parser.on('opentag', ({ name, attributes }) => open?.(local(name), attributes));
  parser.on('closetag', ({ name }) => close?.(local(name)));
  parser.on('text', (found) => text?.(found));
  parser.on('cdata', (found) => text?.(found));
  try {
    parser.write(decodeOfficeText(bytes).text).close();
    return true;
  } catch {
    return false;
  }
}

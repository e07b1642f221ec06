/**
 * pdfkit as a PDF model, with our own serialisation: the one file that touches private members of pdfkit.
 * Pinned on pdfkit 0.20.2. What it relies on: `_write` receives an object piece by piece and `_refEnd` closes it;
 * `_offsets` holds one place an object number; `_waiting` and `_ended` tell when all are written; `_root` is the
 * catalog; `_ctm` is the transformation that `annotate` would apply (not used here).
 *
 * Objects without a stream go into compressed object streams (ISO 32000-1, 7.5.7) instead of standing plain in the
 * file: a tagged act has hundreds of structure elements, which would be half of its size and of its time.
 * Objects that a signature rewrites (catalog, form, fields) stay plain, so that signing later stays simple.
 */
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import PdfkitDocument from 'pdfkit';
import { type Entry, objectStream, xrefTable } from './xref.ts';

/** A PDF object of pdfkit: `data` is its dictionary. Inside another dictionary, it is a reference ("12 0 R"). */
export interface Ref {
  readonly id: number;
  readonly data: Record<string, unknown>;
  end(chunk?: Uint8Array): void;
}

/** A page: its reference, its dictionary and resources (to be filled before the end), and its content. */
export interface PageObjects {
  readonly reference: string;
  readonly dictionary: Record<string, unknown>;
  readonly resources: Record<string, unknown>;
  readonly write: (bytes: Uint8Array) => void;
}

interface Innards {
  readonly _root: Ref;
  readonly _offsets: unknown[];
  _waiting: number;
  _ended: boolean;
}

/** PDF syntax as it stands, inside a dictionary of pdfkit: what is no plain object, pdfkit prints as a string. */
export function raw(syntax: string): unknown {
  return { [Symbol.toStringTag]: 'PdfSyntax', toString: () => syntax };
}

/** Objects in an object stream: enough to compress well, few enough that a reader opens one at little cost. */
const OBJECTS_PER_STREAM = 200;

/** How hard zlib tries: beyond level 3, object streams take twice the time to be a twentieth smaller. */
const QUICK = { level: 3, chunkSize: 32_768 } as const;

/** Deflates what is written anew for each document. */
export const deflated = (bytes: Uint8Array): Buffer => deflateSync(bytes, QUICK);

const binary = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A pdfkit document that is written to memory, at once and compactly. */
export class CompactDocument extends PdfkitDocument {
  // Declared, not initialised here: pdfkit's constructor already calls methods that use them.
  private declare pending: (string | Uint8Array)[];
  private declare chunks: Buffer[];
  private declare written: number;
  private declare packed: { readonly id: number; readonly text: string }[];
  private declare plain: Set<number>;
  private declare entries: Map<number, Entry>;

  /** `size` is that of the pages, in points. */
  constructor(size: readonly [width: number, height: number]) {
    super({
      size: [size[0], size[1]],
      margin: 0,
      pdfVersion: '1.7',
      bufferPages: true,
      autoFirstPage: false,
      // pdfkit's types do not know `null`, which alone keeps it from opening Helvetica.
      font: null as unknown as string,
    });
    this.pending = [];
    this.chunks = [];
    this.written = 0;
    this.packed = [];
    this.entries = new Map();
    this.plain = new Set([this.catalog.id]);
    this.emitBytes(binary('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'));
  }

  /** The document catalog. */
  get catalog(): Ref {
    return this.innards._root;
  }

  /** A new object; it must be ended. */
  object(data: Record<string, unknown>): Ref {
    return this.ref(data) as unknown as Ref;
  }

  /** A new object that stands plain in the file, for signatures to rewrite. */
  plainObject(data: Record<string, unknown>): Ref {
    const made = this.object(data);
    this.plain.add(made.id);
    return made;
  }

  /** A new stream whose bytes are deflated already (`deflated`), or left as they are. Ended at once. */
  stream(data: Record<string, unknown>, bytes: Uint8Array, deflated: boolean): Ref {
    const made = this.object(deflated ? { ...data, Filter: 'FlateDecode' } : data);
    (made as unknown as { compress: boolean }).compress = false;
    made.end(bytes);
    return made;
  }

  /** A new page, the last one. */
  newPage(): PageObjects {
    this.addPage();
    const page = this.page as unknown as {
      readonly dictionary: Ref;
      readonly resources: Ref;
      readonly content: { end(): void; write(chunk: Uint8Array): void };
    };
    return {
      reference: String(page.dictionary),
      dictionary: page.dictionary.data,
      resources: page.resources.data,
      write: (bytes) => page.content.write(bytes),
    };
  }

  /** An object number for {@link pack}. */
  reserve(): number {
    return this.innards._offsets.push(null);
  }

  /** Writes object `id` as `text`, already in PDF syntax. */
  pack(id: number, text: string): void {
    this.packed.push({ id, text });
  }

  /** The whole file, once `end` has been called. Its ID is a digest of its content (ISO 32000-1, 14.4). */
  bytes(): Uint8Array {
    return Buffer.concat(this.chunks);
  }

  private get innards(): Innards {
    return this as unknown as Innards;
  }

  private emitBytes(bytes: Buffer): void {
    this.chunks.push(bytes);
    this.written += bytes.length;
  }

  private emitObject(id: number, parts: readonly Buffer[]): void {
    this.entries.set(id, { kind: 'plain', offset: this.written });
    this.emitBytes(binary(`${id} 0 obj\n`));
    for (const part of parts) this.emitBytes(part);
    this.emitBytes(binary('endobj\n'));
  }

  /** Called by pdfkit with each piece of an object: "12 0 obj", its dictionary, perhaps its stream, "endobj". */
  protected _write(piece: string | Uint8Array): void {
    this.pending ??= [];
    this.pending.push(piece);
  }

  /** Called by pdfkit when an object is complete. */
  protected _refEnd(ref: Ref): void {
    const [, dictionary = '', ...rest] = this.pending;
    this.pending = [];
    if (rest.length > 1 || this.plain.has(ref.id)) {
      const pieces = [dictionary, ...rest.slice(0, -1)];
      this.emitObject(
        ref.id,
        pieces.map((piece) => (typeof piece === 'string' ? binary(`${piece}\n`) : Buffer.from(piece))),
      );
    } else this.packed.push({ id: ref.id, text: String(dictionary) });
    this.innards._waiting -= 1;
    if (this.innards._waiting === 0 && this.innards._ended) this._finalize();
  }

  /** Called by pdfkit when all objects are complete: writes object streams, cross-references and trailer. */
  protected _finalize(): void {
    for (let i = 0; i < this.packed.length; i += OBJECTS_PER_STREAM) {
      const members = this.packed.slice(i, i + OBJECTS_PER_STREAM);
      const id = this.reserve();
      members.forEach((member, rank) => {
        this.entries.set(member.id, { kind: 'packed', stream: id, rank });
      });
      const { first, body } = objectStream(members);
      this.emitDeflated(id, `/Type /ObjStm /N ${members.length} /First ${first}`, body);
    }
    this.writeXref();
  }

  private writeXref(): void {
    const id = this.reserve();
    const start = this.written;
    this.entries.set(id, { kind: 'plain', offset: start });
    const digest = createHash('md5');
    for (const chunk of this.chunks) digest.update(chunk);
    const fileId = `<${digest.digest('hex')}>`;
    const table = xrefTable(this.entries, id + 1);
    const info = (this as unknown as { _info: Ref })._info;
    this.emitDeflated(
      id,
      `/Type /XRef /Size ${id + 1} /Root ${this.catalog} /Info ${info} /ID [${fileId} ${fileId}] ${table.layout}`,
      table.body,
    );
    this.emitBytes(binary(`startxref\n${start}\n%%EOF\n`));
  }

  private emitDeflated(id: number, dictionary: string, body: Uint8Array): void {
    const bytes = deflated(body);
    const head = `<<${dictionary} /Filter /FlateDecode /Length ${bytes.length}>>\nstream\n`;
    this.emitObject(id, [binary(head), bytes, binary('\nendstream\n')]);
  }

  /** pdfkit would write its own outline, marks, form and metadata: each has its own file here. */
  override endOutline(): void {
    // It opened this object, and would wait for its end for ever.
    (this as unknown as { outline: { dictionary: Ref } }).outline.dictionary.end();
  }
  override endMarkings(): void {}
  override endAcroForm(): this {
    return this;
  }
  override endMetadata(): void {}
}

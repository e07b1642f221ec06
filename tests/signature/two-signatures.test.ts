/** Two signatures in a row on each act of the sample: valid, conformant, without a byte changed before them. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { inspectAct } from '../../src/readers/acts/inspect-act.ts';
import { signatureFieldList } from '../../src/writers/pdf/index.ts';
import { checkPdf } from '../conformance/check-pdf.ts';
import { withRevision } from '../readers/acts/pdf-syntax.ts';
import { flipped, type SignedAct, signedAct } from './signed-act.ts';

const actOf = (bytes: Uint8Array) => {
  const { act } = inspectAct(bytes, 'acte.pdf');
  if (act === undefined) throw new Error('the act must be readable');
  return act;
};

describe.each(['deliberation', 'convention'])('%s', (name) => {
  let act: SignedAct;

  beforeAll(async () => {
    act = await signedAct(name);
  });

  test('stays PDF/A-3a and PDF/UA-1 after each', () => {
    for (const bytes of [act.rendered.bytes, act.once, act.twice]) expect(checkPdf(bytes)).toEqual([]);
  });

  test('keeps every byte that was there', () => {
    const { rendered, once, twice } = act;
    expect(once.subarray(0, rendered.bytes.length).equals(rendered.bytes)).toBe(true);
    expect(twice.subarray(0, once.length).equals(once)).toBe(true);
  });

  test('reads the same, and tells its signatures', () => {
    const { rendered, once, twice } = act;
    const before = actOf(rendered.bytes);
    const { lines, carried, fields, history, first, size } = actOf(twice);
    expect(lines).toEqual(before.lines);
    expect(carried.data.equals(before.carried.data)).toBe(true);
    expect(first?.lines).toEqual(lines);
    expect(history).toEqual({ firstRevisionIntact: true, appended: 2, unsigned: 0 });
    expect(fields).toMatchObject([
      { signature: { sound: true, digest: 'juste', end: once.length, day: '2024-10-08' } },
      { signature: { sound: true, digest: 'juste', end: size, form: 'ETSI.CAdES.detached' } },
    ]);
    expect(actOf(once).fields[1]).not.toHaveProperty('signature');
  });

  test('shows a flipped byte', () => {
    const { fields, history } = actOf(flipped(act.twice));
    expect(fields.map(({ signature }) => signature?.digest)).toEqual(['fausse', 'fausse']);
    expect(history.firstRevisionIntact).toBe(false);
  });

  test('shows what is appended after the signatures, unless it is only proofs of their validity', () => {
    const { twice } = act;
    const free = 9999;
    const changed = withRevision(twice, new Map([[free, '(ajout)']]));
    expect(actOf(changed).history).toEqual({ firstRevisionIntact: true, appended: 3, unsigned: 0 });
    const catalog = /(\d+) 0 obj\n<<\n\/Type \/Catalog[\s\S]*?>>\nendobj/u.exec(twice.toString('latin1'));
    const [whole = '', id = ''] = catalog ?? [];
    const inner = whole.slice(whole.indexOf('<<'), whole.lastIndexOf('>>'));
    const dss = withRevision(twice, new Map([[Number(id), `${inner}/DSS <<>>\n>>`]]));
    expect(actOf(dss).history.unsigned).toBe(0);
    const other = withRevision(twice, new Map([[Number(id), `${inner}/NeedsRendering false\n>>`]]));
    expect(actOf(other).history.unsigned).toBe(1);
  });

  test('has a list of its fields for a parapheur', () => {
    const { document, rendered } = act;
    const { fields } = rendered.layout;
    const list = JSON.parse(signatureFieldList(`${name}.pdf`, document, fields, rendered.bytes));
    expect(list).toMatchObject({ format: 'seance-tenante/champs', version: 1, fichier: `${name}.pdf` });
    expect(list.sha256).toBe(createHash('sha256').update(rendered.bytes).digest('hex'));
    expect(list.champs.map((field: { nom: string }) => field.nom)).toEqual(fields.map((field) => field.name));
    for (const { signataire, qualite, infobulle, page, rectangle } of list.champs) {
      expect(signataire).toMatch(/^\p{Lu}.* \p{Lu}{2}/u);
      expect(qualite).not.toBe('');
      expect(infobulle).toContain(signataire);
      expect(page).toBeGreaterThan(0);
      expect(rectangle[2] - rectangle[0]).toBeGreaterThan(100);
      expect(rectangle[3] - rectangle[1]).toBeGreaterThan(30);
    }
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../src/readers/acts/pdf-file.ts';
import { avec } from '../actes/donnees.ts';
import { changed, otherData, otherDigit } from '../readers/acts/altered.ts';
import { rewritten, syntaxOf, withRevision } from '../readers/acts/pdf-syntax.ts';
import { signer } from '../signature/cades.ts';
import { signed } from '../signature/signer.ts';
import { dossierDeTravail, dossierVide, lance, pose, rangeTout } from './monde.ts';

const travail = dossierDeTravail();
const ACTE = 'out/2024-09-26/64/deliberation.pdf';
let acte: Buffer;

beforeAll(async () => {
  expect((await lance(travail, ['generer', '--format', 'pdf'])).code).toBe(0);
  acte = readFileSync(join(travail, ACTE));
});
afterAll(rangeTout);

interface Difference {
  readonly subject: string;
  readonly kind: string;
  readonly between: readonly string[];
  readonly line: number | null;
  readonly path: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** What `seance controler --format json` prints of these bytes. */
async function json(bytes: Uint8Array, dossier = travail, ...options: readonly string[]) {
  writeFileSync(join(dossier, 'recu.pdf'), bytes);
  const { code, out, err } = await lance(dossier, ['controler', 'recu.pdf', '--format', 'json', ...options]);
  return { code, err, dit: JSON.parse(out) };
}

const CLES = ['version', 'file', 'verdict', 'act', 'findings', 'differences', 'signatures', 'faults'];

describe('seance controler --format json', () => {
  it('dit d’un acte intact qu’il est conforme, et rien que du JSON', async () => {
    const { code, err, dit } = await json(acte);
    expect([code, err]).toEqual([0, '']);
    expect(Object.keys(dit)).toEqual(CLES);
    expect(dit).toMatchObject({
      version: 1,
      file: 'recu.pdf',
      verdict: 'conforme',
      act: { kind: 'deliberation', sitting: '2024-09-26', question: '64', name: 'deliberation' },
      differences: [],
      faults: [],
    });
    expect(
      dit.findings.map(({ subject, holds }: { subject: string; holds: boolean }) => [subject, holds]),
    ).toEqual([
      ['fichier', true],
      ['signatures', true],
      ['donnees-jointes', true],
      ['texte-imprime', true],
      ['donnees-du-jour', true],
    ]);
    expect(dit.signatures).toEqual([
      {
        ...{
          field: 'signature-secretaire',
          tooltip: expect.stringContaining('secrétaire'),
          page: expect.any(Number),
        },
        ...{ signed: false, form: null, day: null, coversAllBefore: null, bytesAfter: null, digest: null },
      },
      expect.objectContaining({ signed: false }),
    ]);
  });

  it('dit les mêmes choses que le texte', async () => {
    const { dit } = await json(acte);
    const { out } = await lance(travail, ['controler', 'recu.pdf']);
    for (const { message } of dit.findings) expect(out).toContain(message);
  });

  it('dit qui a signé, et jusqu’où', async () => {
    const bytes = signed(acte, 'signature-secretaire', signer('Une secrétaire'));
    const { code, dit } = await json(bytes);
    expect([code, dit.verdict]).toEqual([0, 'conforme']);
    expect(dit.signatures[0]).toEqual({
      ...{ field: 'signature-secretaire', tooltip: expect.any(String), page: expect.any(Number) },
      ...{ signed: true, form: 'ETSI.CAdES.detached', day: '2024-10-08' },
      ...{ coversAllBefore: true, bytesAfter: 0, digest: 'juste' },
    });
  });

  it('donne chaque ligne imprimée qui diffère', async () => {
    const { id, value } = otherDigit(openPdf(acte), '0', '2');
    const { code, dit } = await json(withRevision(acte, new Map([[id, syntaxOf(value)]])));
    expect([code, dit.verdict]).toEqual([1, 'non-conforme']);
    expect(dit.differences).toEqual([
      {
        ...{ subject: 'texte-imprime', kind: 'ligne', between: ['joint', 'imprime'] },
        ...{ line: expect.any(Number), path: null },
        ...{ before: [expect.any(String)], after: [expect.any(String)] },
      },
    ]);
  });

  it('donne chaque fait que les données d’aujourd’hui changent, entier, et sans en taire', async () => {
    const autre = dossierVide();
    pose(
      join(autre, 'data'),
      avec([['seance', 'ordre_de_passage: 1 à 75', 'ordre_de_passage: [1 à 64, 66 à 75, 65]']]),
    );
    pose(join(autre, 'data'), avec([['rapport', 'prevu: 224 400', 'prevu: 224 500']]));
    const { code, dit } = await json(acte, autre);
    expect(code).toBe(1);
    const faits = (dit.differences as readonly Difference[]).filter(({ kind }) => kind === 'fait');
    expect(faits.length).toBeGreaterThan(0);
    for (const { subject, between, path, line } of faits)
      expect([subject, between, typeof path, line]).toEqual([
        'donnees-du-jour',
        ['joint', 'du-jour'],
        'string',
        null,
      ]);
    expect(JSON.stringify(faits.map(({ after }) => after))).toMatch(/224\s500/u);
  });

  it('ne compare pas avec les données quand on ne le veut pas', async () => {
    const { code, dit } = await json(acte, dossierVide(), '--sans-donnees');
    expect([code, dit.verdict]).toEqual([0, 'conforme']);
    expect(dit.findings.map(({ subject }: { subject: string }) => subject)).not.toContain('donnees-du-jour');
  });

  it('dit pourquoi la comparaison manque', async () => {
    const { code, dit } = await json(acte, dossierVide());
    expect([code, dit.verdict]).toEqual([1, 'non-conforme']);
    expect(dit.findings.at(-1)).toMatchObject({
      subject: 'donnees-du-jour',
      holds: false,
      message: expect.stringContaining('pas de comparaison'),
    });
  });

  it('dit des données altérées qu’elles le sont', async () => {
    const file = openPdf(acte);
    const { code, dit } = await json(rewritten(changed(file, [otherData(file, '65 000', '66 000')])));
    expect([code, dit.verdict]).toEqual([1, 'non-conforme']);
    expect(dit.findings.find(({ subject }: { subject: string }) => subject === 'donnees-jointes').holds).toBe(
      false,
    );
  });

  it('a la même forme pour un fichier qui ne se lit pas, avec la faute', async () => {
    const { code, err, dit } = await json(Buffer.from('bonjour'));
    expect([code, err]).toEqual([1, '']);
    expect(Object.keys(dit)).toEqual(CLES);
    expect(dit).toMatchObject({
      verdict: 'illisible',
      act: null,
      findings: [],
      differences: [],
      signatures: [],
    });
    expect(dit.faults).toEqual([expect.objectContaining({ code: 'LECT-01', severity: 'erreur' })]);
  });

  it('ne montre rien de caché à qui lit le terminal, quel que soit le texte de l’acte', async () => {
    const file = openPdf(acte);
    const [id, champ] =
      [...file.objects].find(([, value]) => value instanceof Map && value.has('TU') && value.has('FT')) ?? [];
    const infobulle = 'signé\u202e\u001b[31m\u0085\u2028\u{e0001}\n';
    const bytes = Buffer.from(`\ufeff${infobulle}`, 'utf16le').swap16().toString('latin1');
    const autre = new Map([...(champ as ReadonlyMap<string, never>), ['TU', { bytes }] as const]);
    writeFileSync(join(travail, 'recu.pdf'), rewritten(changed(file, [{ id: id ?? 0, value: autre }])));
    const { out } = await lance(travail, ['controler', 'recu.pdf', '--format', 'json']);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    const { signatures } = JSON.parse(out);
    expect(signatures.map(({ tooltip }: { tooltip: string }) => tooltip)).toContain(infobulle);
  });

  it.each([['sarif'], ['xml'], ['']])('refuse le format « %s »', async (format) => {
    const { code, out, err } = await lance(travail, ['controler', ACTE, `--format=${format}`]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      format === '' ? /attend une valeur/u : /n'existe pas : texte et json sont les formats possibles/u,
    );
  });

  it('dit sur la sortie d’erreur qu’il n’y a pas de fichier', async () => {
    const { code, out, err } = await lance(travail, ['controler', 'absent.pdf', '--format', 'json']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain("n'existe pas");
  });
});

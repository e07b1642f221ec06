import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FORMATS, formatOfFile, writerOf } from '../../src/app/formats.ts';
import type * as registry from '../../src/writers/registry.ts';
import { contenu, dossierDeTravail, lance, rangeTout } from '../cli/monde.ts';

/** The registry with one entry more: a writer of plain texts, with a side file. Nothing else is told of it. */
vi.mock('../../src/writers/registry.ts', async (original) => {
  const { WRITERS } = await original<typeof registry>();
  const { plainText } = await import('../../src/document/plain-text.ts');
  const essai = {
    name: 'ESSAI',
    extension: '.essai',
    companions: ['.essai.json'],
    notes: [],
    needs: () => [],
    render: async (document: Parameters<typeof plainText>[0]) => ({
      bytes: Buffer.from(plainText(document).join('\n'), 'utf8'),
      companions: { '.essai.json': (file: string) => `{"fichier":"${file}"}`, '.inconnu': () => 'jamais' },
      faults: [],
    }),
  };
  return { WRITERS: { ...WRITERS, essai } };
});

let cwd = '';
const files = (): readonly string[] => Object.keys(contenu(join(cwd, 'out')));
const read = (name: string): string => readFileSync(join(cwd, 'out', '2024-09-26', '64', name), 'utf8');

const writeActs = () => lance(cwd, ['generer', '--format', 'essai']);

beforeEach(() => {
  cwd = dossierDeTravail();
});
afterAll(rangeTout);

describe('a writer that an entry adds', () => {
  it('writes its own files, under their own names, and no other', async () => {
    const { code, out, err } = await writeActs();
    expect({ code, err }).toEqual({ code: 0, err: expect.not.stringContaining('erreur') });
    expect(files().map((name) => name.replace('2024-09-26/', ''))).toEqual([
      '.seance/2024-09-26.json',
      '64/convention.essai',
      '64/convention.essai.json',
      '64/deliberation.essai',
      '64/deliberation.essai.json',
      'manifeste.json',
    ]);
    expect(read('deliberation.essai')).toContain('TOTAL DU PROGRAMME');
    expect(read('deliberation.essai.json')).toBe('{"fichier":"deliberation.essai"}');
    expect(out).toContain('2 documents écrits');
  });

  it('is up to date next time, and does not stand for another format', async () => {
    await writeActs();
    const { out } = await writeActs();
    expect(out).toContain("Rien n'a changé : les 2 documents");
    const { out: told } = await lance(cwd, ['generer', '--format', 'pdf']);
    expect(told).toContain('2 documents écrits');
    expect(read('deliberation.pdf').slice(0, 5)).toBe('%PDF-');
    expect(files()).toEqual(
      expect.arrayContaining(['2024-09-26/64/preuve-du-vote.txt', '2024-09-26/64/deliberation.essai']),
    );
  });

  it('is made again when one of its side files is gone', async () => {
    await writeActs();
    rmSync(join(cwd, 'out', '2024-09-26', '64', 'convention.essai.json'));
    await writeActs();
    expect(read('convention.essai.json')).toBe('{"fichier":"convention.essai"}');
  });

  it('writes the documents of the sitting too', async () => {
    const { code, out } = await lance(cwd, ['documents', '--document', 'liste', '--format', 'essai']);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('liste-des-deliberations.essai') });
  });

  it('is named by the help and by the messages', async () => {
    const { out } = await lance(cwd, ['generer', '--aide']);
    expect(out).toMatch(/--format pdf,docx,essai\s+Formats à écrire \(par défaut : tous\)\./u);
    expect((await lance(cwd, ['--aide'])).out).toContain('en PDF, en DOCX et en ESSAI.');
    for (const command of ['generer', 'documents'])
      expect((await lance(cwd, [command, '--format', 'html'])).err).toContain(
        "Le format « html » n'existe pas : pdf, docx et essai sont les formats possibles.",
      );
  });
});

describe('the registry', () => {
  it('gives each file to one writer', () => {
    const endings = FORMATS.flatMap((format) => {
      const { extension, companions, notes } = writerOf(format);
      return [extension, ...companions, ...notes];
    });
    expect(endings).toEqual([...new Set(endings)]);
    expect(endings.map((ending) => formatOfFile(`convention-pmt-2024${ending}`))).toEqual([
      'pdf',
      'pdf',
      'pdf',
      'pdf',
      'docx',
      'essai',
      'essai',
    ]);
    expect(formatOfFile('deliberation.odt')).toBeUndefined();
  });
});

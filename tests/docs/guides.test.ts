import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/check/index.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { loadDossier, memoryReader } from '../../src/readers/dossier/index.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const secretariat = readFileSync(join(DOCS, 'guide-secretariat.md'), 'utf8');
const juridique = readFileSync(join(DOCS, 'guide-juridique.md'), 'utf8');

/** The first fenced block of `language` after `heading`. */
function bloc(guide: string, heading: string, language: string): string {
  const from = guide.indexOf(heading);
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'u').exec(guide.slice(from));
  return from === -1 ? '' : (found?.[1] ?? '');
}

const rapport = bloc(secretariat, '### `rapports/1.md`', 'markdown');

const fichiers = {
  'conseil.yaml': bloc(secretariat, '### `conseil.yaml`', 'yaml'),
  'registre.yaml': bloc(secretariat, '### `registre.yaml`', 'yaml'),
  '2025-03-20/seance.yaml': bloc(secretariat, '### `seance.yaml`', 'yaml'),
  '2025-03-20/presences.yaml': bloc(secretariat, '### `presences.yaml`', 'yaml'),
};

function constats(suite: Readonly<Record<string, string>>): readonly string[] {
  const { dossier, faults } = loadDossier('data', '2025-03-20', memoryReader({ ...fichiers, ...suite }));
  const aujourdhui = '2025-03-24' as DateCivile;
  const controle = dossier ? checkDossier({ dossier, seancesAnterieures: [], aujourdhui }).faults : [];
  return [...faults, ...controle]
    .filter(({ severity }) => severity !== 'information')
    .map(({ code, message }) => `${code} ${message}`);
}

describe('the examples of the guides', () => {
  it('make a sitting without error, that says which reports are still to come', () => {
    expect(constats({ '2025-03-20/rapports/1.md': rapport })).toEqual([expect.stringMatching(/^SEAN-16 /u)]);
  });

  it('make a convention that the rules find nothing against', () => {
    const annexes = bloc(juridique, "Le rapport l'annexe", 'yaml');
    const avecConvention = rapport.replace(/decision:\n[\s\S]*?---/u, () => `${annexes}---`);
    const convention = bloc(juridique, '## Une convention', 'markdown');
    const suite = {
      '2025-03-20/rapports/1.md': avecConvention,
      '2025-03-20/conventions/aide.md': convention,
    };
    expect(avecConvention).toContain('signature: aide');
    expect(constats(suite)).toEqual([expect.stringMatching(/^SEAN-16 /u)]);
  });
});

import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  catalogueMarkdown,
  FAMILLES,
  notices,
  pageDeRegle,
  reglesEnTexte,
} from '../../src/check/catalogue.ts';
import { NOTICES } from '../../src/check/notices.ts';
import { REGLES } from '../../src/check/regles/index.ts';
import { faults } from './patch.ts';

const dossier = (nom: string): string => new URL(nom, import.meta.url).pathname;
const noms = (lieu: string, fin: string): readonly string[] =>
  readdirSync(dossier(lieu))
    .filter((nom) => nom.endsWith(fin) && nom !== 'index.ts')
    .map((nom) => nom.slice(0, -fin.length))
    .toSorted();
const slugs = REGLES.map(({ code, nom }) => `${code.toLowerCase()}-${nom}`);

describe('the catalogue', () => {
  it('holds every file of a rule, under the name of its code and slug', () => {
    expect(noms('../../src/check/regles', '.ts')).toEqual(slugs.toSorted());
  });

  it('is sorted by code, and uses no code twice', () => {
    const codes = REGLES.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
    expect(new Set(notices().map(({ code }) => code)).size).toBe(notices().length);
  });

  it.each(
    REGLES.map((regle) => [regle.code, regle] as const),
  )('%s says its law and its reason', (_, regle) => {
    expect(regle.code).toMatch(/^[A-Z]{4}-\d{2}$/u);
    expect(Object.keys(FAMILLES)).toContain(regle.code.slice(0, 4));
    expect(regle.titre).toMatch(/^\p{Lu}.{10,90}[^.]$/u);
    expect(regle.pourquoi.length).toBeGreaterThan(120);
    expect(regle.pourquoi).toMatch(/\.$/u);
    expect(regle.sources.length).toBeGreaterThan(0);
    for (const source of regle.sources) {
      if (source.genre === 'loi') expect(source.texte).not.toBe('');
      else expect(source.genre === 'methode' ? source.principe : source.reference).not.toBe('');
    }
  });

  it.each(slugs)('%s has a test of the same name', (slug) => {
    expect(existsSync(dossier(`regles/${slug}.test.ts`))).toBe(true);
  });

  it('has no test of a rule that is gone', () => {
    expect(noms('regles', '.test.ts').filter((nom) => !slugs.includes(nom))).toEqual([]);
  });

  const exemples = [...REGLES, ...NOTICES].flatMap(({ code, exemples: siens }) => [
    ...(siens?.valides ?? []).map((exemple) => ({ code, genre: 'valide', ...exemple })),
    ...(siens?.fautifs ?? []).map((exemple) => ({ code, genre: 'fautif', ...exemple })),
  ]);

  it.each(exemples)('$code, exemple $genre : $titre', ({ code, genre, yaml }) => {
    const trouvees = faults(yaml, code);
    if (genre === 'valide') expect(trouvees).toEqual([]);
    else expect(trouvees.length).toBeGreaterThan(0);
  });

  it('finds nothing in the base sitting, but says the last day to sue', () => {
    expect(faults('{}').map(({ code }) => code)).toEqual(['RAPP-07']);
  });
});

describe('the pages of the catalogue', () => {
  it('lists every code in the text and in the Markdown', () => {
    const texte = reglesEnTexte();
    const markdown = catalogueMarkdown();
    for (const { code, titre } of notices()) {
      expect(texte).toContain(`${code}  `);
      expect(markdown).toContain(`### ${code} - ${titre}`);
    }
  });

  it('explains a rule whatever the case of its code', () => {
    const page = pageDeRegle(' acqu-01 ');
    expect(page.trouvee && page.texte).toContain('ACQU-01 - Un acquittement ne correspond à aucun constat');
  });

  it('offers the nearest codes for one that no rule bears', () => {
    expect(pageDeRegle('ACQU-09')).toEqual({ trouvee: false, proches: ['ACQU-01', 'ACQU-02'] });
    expect(pageDeRegle('tout autre chose')).toEqual({ trouvee: false, proches: [] });
  });
});

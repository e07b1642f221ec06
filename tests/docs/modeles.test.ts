import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { templateSources } from '../../bench/sample.ts';
import { readTemplates } from '../../src/app/documents/templates.ts';
import { describedShapes, descriptionOf } from '../../src/app/model-page/described-shapes.ts';
import { tagOf } from '../../src/app/model-page/markup-section.ts';
import { modelPage } from '../../src/app/model-page/page.ts';
import { VOCABULARY } from '../../src/document/markup/vocabulary.ts';

import { seanceFictive } from '../faits/conseil-fictif.ts';
import { extrait } from '../faits/modele.ts';

const SOURCES = templateSources();
const PAGE = modelPage(SOURCES);

describe('docs/modeles.md', () => {
  it('is the page as the program writes it (-u writes it again)', async () => {
    await expect(PAGE).toMatchFileSnapshot(join(import.meta.dirname, '..', '..', 'docs', 'modeles.md'));
  });

  it('describes every fact, and when those that may be are absent', () => {
    const silent = describedShapes().flatMap(({ path, holder, shape }) =>
      Object.entries(shape.fields).flatMap(([name, { kind }]) => {
        const described = descriptionOf(holder, name);
        const whole = described !== undefined && (kind !== 'optional' || described[2] !== undefined);
        return kind === 'internal' || whole ? [] : [`${path}.${name}`];
      }),
    );
    expect(silent).toEqual([]);
  });

  it('describes every tag and every template', () => {
    expect(Object.keys(VOCABULARY).filter((name) => tagOf(name) === undefined)).toEqual([]);
    expect(PAGE).not.toContain('(à décrire)');
  });

  it('gives an example of lists that every document takes', () => {
    const example = /```handlebars\n(.*?)```/su.exec(PAGE)?.[1] ?? '';
    const written = `${SOURCES['proces-verbal/tete'] ?? ''}<p>${example.replaceAll('\n', '</p><p>')}</p>`;
    expect(example).toContain('membres.');
    expect(readTemplates({ ...SOURCES, 'proces-verbal/tete': written }, 'templates').faults).toEqual([]);
    expect(readTemplates({ ...SOURCES, 'deliberation/presences': `<p>${example}</p>` }, 't').faults).toEqual(
      [],
    );
  });
});

describe('the lines of a template that the guide gives', () => {
  const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'guide-juridique.md'), 'utf8');
  const lignes = [...guide.matchAll(/```handlebars\n([\s\S]*?)```/gu)].map(([, ligne = '']) => ligne.trim());

  it.each(lignes)('are taken by an extract: %s', (ligne) => {
    expect(readTemplates({ ...SOURCES, 'deliberation/presences': ligne }, 't').faults).toEqual([]);
    const corps = ligne.replace(/^<p>|<\/p>$/gu, '');
    expect(extrait(corps, seanceFictive(), '5')).not.toMatch(
      /n'existe pas|condition|\{\{|undefined|\[object/u,
    );
  });

  it('are more than a few', () => expect(lignes.length).toBeGreaterThan(5));
});

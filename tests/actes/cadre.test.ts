import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inlineText } from '../../src/document/plain-text.ts';
import type { Block, Inline } from '../../src/document/tree.ts';
import { innerBlocks, innerInlines } from '../../src/document/walk.ts';
import { arbre, composer, lignes, simple } from './composition.ts';
import { CHOIX, type Choix, FAUTES, type Faute } from './reference/ecarts.ts';
import { ecrits, lignesDuDocx, lignesDuPdf } from './textes.ts';

/** The frame of the published act, line by line as a tree tells its lines; `[…]` stands for running prose. */
const PUBLIE = readFileSync(new URL('reference/cadre-64.txt', import.meta.url), 'utf8').trimEnd();
const PROSE = '[…]';

const compte = (texte: string, { publie }: Faute | Choix): number =>
  typeof publie === 'string' ? texte.split(publie).length - 1 : [...texte.matchAll(publie)].length;

const corrige = (texte: string, { publie, notre }: Faute | Choix): string =>
  typeof publie === 'string' ? texte.replaceAll(publie, () => notre) : texte.replace(publie, notre);

/** The published frame with every difference made, one after the other, and those that were not found. */
function attendu(): { readonly cadre: readonly string[]; readonly introuvables: readonly string[] } {
  let texte = PUBLIE;
  const introuvables: string[] = [];
  for (const ecart of [...FAUTES, ...CHOIX]) {
    if (compte(texte, ecart) !== (ecart.fois ?? 1)) introuvables.push(String(ecart.publie));
    texte = corrige(texte, ecart);
  }
  return { cadre: texte.split('\n'), introuvables };
}

/** Our lines with those that stand where the frame has prose replaced by its mark. */
function sansProse(nos: readonly string[], cadre: readonly string[]): readonly string[] {
  const reste = [...nos];
  return cadre
    .map((ligne, rang) => {
      if (ligne !== PROSE) return reste.shift() ?? '';
      const suite = reste.indexOf(cadre[rang + 1] ?? '');
      return reste.splice(0, Math.max(0, suite)).length > 0 ? PROSE : 'sans texte';
    })
    .concat(reste);
}

const { cadre, introuvables } = attendu();
const composition = composer();
const deliberation = arbre(composition);
const textes = await ecrits(deliberation);
const aSigner = await ecrits(arbre(composition, 'convention'));
const enLigne = (ligne: string): string => simple(ligne.replaceAll('\n', ' '));

describe("le cadre de l'acte publié", () => {
  it('se compose sans une faute', () => {
    expect(composition.fautes).toEqual([]);
    expect(composition.constats().filter(({ severity }) => severity === 'erreur')).toEqual([]);
  });

  it('porte chaque faute relevée, autant de fois que dit', () => {
    expect(introuvables).toEqual([]);
    expect(FAUTES.filter(({ faute }) => faute < 1 || faute > 54)).toEqual([]);
  });

  it.each([
    ["de l'arbre", lignes(composition).map(enLigne)],
    ['du PDF', lignesDuPdf(textes)],
    ['du DOCX', lignesDuDocx(textes)],
  ])('est celui %s, à ces fautes et à ces choix près', (_, nos) => {
    expect(sansProse(nos, cadre)).toEqual(cadre);
  });

  it.each([
    ["de l'arbre", lignes(composition, 'convention').map(enLigne)],
    ['du PDF', lignesDuPdf(aSigner)],
    ['du DOCX', lignesDuDocx(aSigner)],
  ])('est celui de la convention à signer, blancs remplis : celui %s', (_, nos) => {
    const rempli = cadre
      .slice(cadre.findIndex((ligne) => ligne.startsWith('CONVENTION')))
      .join('\n')
      .replace('par une délibération du Conseil de Communauté du ,', (blanc) =>
        blanc.replace(/ ,$/u, ' 26 septembre 2024,'),
      )
      .replace('n° du Conseil de Communauté en date du ,', (blanc) =>
        blanc.replace('n°', 'n°2024/2024.00318').replace(/ ,$/u, ' 26 septembre 2024,'),
      )
      .split('\n');
    expect(sansProse(nos, rempli)).toEqual(rempli);
    expect(rempli.join('\n')).not.toMatch(/ ,|n° /u);
  });

  it('ne doit aucun de nos choix à l’extrait du registre', () => {
    const extrait = PUBLIE.slice(0, PUBLIE.indexOf('Annexe 1 : convention'));
    expect(CHOIX.filter((choix) => compte(extrait, choix) > 0)).toEqual([]);
  });
});

/** The children of the paragraph of a tree that begins with a text. */
function paragraphe(debut: string): readonly Inline[] {
  const tous = (blocs: readonly Block[]): readonly (readonly Inline[])[] =>
    blocs.flatMap((bloc) => [...innerInlines(bloc), ...tous([...innerBlocks(bloc)])]);
  const trouve = tous(deliberation.body).find((inlines) => simple(inlineText(inlines)).startsWith(debut));
  if (!trouve) throw new Error(debut);
  return trouve;
}

const gras = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'strong') return [simple(inlineText(inline.children))];
    return 'children' in inline ? gras(inline.children) : [];
  });

const ligne = (debut: string): string => lignes(composition).find((une) => une.startsWith(debut)) ?? '';
const personnes = (texte: string): number => texte.match(/(?:M\.|Mme) (?=\p{Lu})/gu)?.length ?? 0;

describe('les listes', () => {
  it('nomment 88 présents de 44 communes, dont 25 avec leur mention', () => {
    const presents = ligne('Étaient présents :');
    expect(personnes(presents)).toBe(88);
    expect(presents.match(/\((?:à compter|jusqu)/gu)).toHaveLength(25);
    expect(gras(paragraphe('Étaient présents :'))).toHaveLength(44);
  });

  it('nomment 35 absents de 26 communes', () => {
    expect(personnes(ligne('Étaient absents :'))).toBe(35);
    expect(gras(paragraphe('Étaient absents :'))).toHaveLength(26);
  });

  it('nomment 34 mandataires de 33 mandants', () => {
    const procurations = ligne('Procurations de vote :');
    expect(procurations.match(/ à (?:M\.|Mme) /gu)).toHaveLength(34);
    expect(personnes(procurations)).toBe(33 + 34);
  });

  it('mettent en gras chaque commune, avec ses deux-points', () => {
    for (const debut of ['Étaient présents :', 'Étaient absents :', 'Procurations de vote :']) {
      const communes = gras(paragraphe(debut));
      expect(communes.filter((commune) => !/^\p{Lu}.* :$/u.test(commune))).toEqual([]);
      const sans = simple(inlineText(paragraphe(debut))).slice(debut.length);
      expect(sans.split(' :').length - 1).toBe(communes.length);
    }
  });

  it('se terminent sans point', () => {
    const listes = [
      'Étaient présents',
      'Étaient absents',
      'Secrétaire',
      'Procurations',
      'Ordre',
      'La séance',
    ];
    expect(listes.filter((debut) => /[.,]$/u.test(ligne(debut)))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { loadModule } from 'hunspell-asm';
import { expect, it } from 'vitest';
import { formesEn, naturesDansLeLivre } from '../../../src/check/francais/dictionnaire.ts';
import {
  FS,
  GERONDIF,
  INFINITIF,
  MP,
  MS,
  nom,
  participe,
  V1S,
  V3P,
  V3S,
} from '../../../src/check/francais/natures.ts';

const SEANCE = join(import.meta.dirname, '../../../data/2024-09-26');

/** The words in small letters of the act that the sample holds. */
function motsDeLActe(): readonly string[] {
  const texte = ['rapports', 'conventions']
    .flatMap((nom) => readdirSync(join(SEANCE, nom)).map((fichier) => join(SEANCE, nom, fichier)))
    .map((fichier) => readFileSync(fichier, 'utf8'))
    .join('\n');
  return [...new Set(texte.match(/(?<![\p{L}\d])\p{Ll}+(?![\p{L}\d])/gu) ?? [])];
}

it('knows the words that Hunspell knows, and no other', async () => {
  const maison = dirname(createRequire(import.meta.url).resolve('dictionary-fr'));
  const usine = await loadModule();
  const monte = (nom: string): string => usine.mountBuffer(readFileSync(join(maison, nom)), nom);
  const hunspell = usine.create(monte('index.aff'), monte('index.dic'));
  const fautes = [
    'convantion',
    'assainisement',
    'duprogramme',
    'quatres',
    'interressé',
    'acceuil',
    'magazin',
  ];
  const mots = [...motsDeLActe(), ...formesEn('conv'), ...formesEn('hér'), ...fautes];
  expect(mots.length).toBeGreaterThan(1000);
  const differents = mots.filter((mot) => hunspell.spell(mot) !== (naturesDansLeLivre(mot) !== undefined));
  hunspell.dispose();
  expect(differents).toEqual([]);
});

it.each([
  ['convention', nom(FS)],
  ['avis', nom(MS | MP)],
  ['tient', V3S],
  ['tiennent', V3P],
  ['votera', V3S],
  ['voté', participe(MS)],
  ['signer', INFINITIF],
  ['autorisant', GERONDIF],
  ['approuverai', V1S],
])('tells what « %s » can be', (mot, natures) => {
  expect((naturesDansLeLivre(mot) ?? 0) & natures).toBe(natures);
});

it.each(['convention', 'signer', 'tient'])('tells what « %s » cannot be', (mot) => {
  expect((naturesDansLeLivre(mot) ?? 0) & nom(MP)).toBe(0);
});

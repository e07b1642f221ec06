import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { HOME } from '../../bench/sample.ts';
import { inspectAct } from '../../src/app/control/read-acte.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { documents, dossierVide, lance, rangeTout } from '../cli/monde.ts';

afterAll(rangeTout);

const MAISONS = join(HOME, 'maisons');

/** The acts of a house's sample council, in its own look: their text, by question. */
async function actes(maison: string) {
  const travail = dossierVide();
  cpSync(join(MAISONS, maison), travail, { recursive: true });
  const { code, err } = await lance(travail, ['generer'], { today: '2026-11-30' as DateCivile });
  const pdfs = documents(travail).filter((chemin) => chemin.endsWith('.pdf'));
  const textes = pdfs.map((chemin) => {
    const { act } = inspectAct(readFileSync(join(travail, chemin)), chemin);
    return (act?.carried.texte ?? []).join('\n');
  });
  return { travail, code, err, textes, documents: documents(travail) };
}

describe.each(readdirSync(MAISONS))('la maison %s', (maison) => {
  it('imprime ses actes dans les deux formats, mot pour mot, sans erreur ni avertissement', async () => {
    const { code, err, textes, documents: ecrits } = await actes(maison);
    expect(code).toBe(0);
    expect(err).not.toMatch(/^(?:erreur|avertissement) /mu);
    expect(ecrits.filter((un) => un.endsWith('.docx'))).toHaveLength(textes.length);
    await expect(`${textes.join('\n\n----\n\n')}\n`).toMatchFileSnapshot(`actes/${maison}.txt`);
  });

  it('n’a aucun modèle qui ne serve à rien', async () => {
    const { travail } = await actes(maison);
    const { code, err } = await lance(travail, ['modeles']);
    expect([code, err]).toEqual([0, '']);
  });
});

/** The text of a house's minutes; its attendance sheet may be changed first. */
async function procesVerbal(maison: string, change: (feuille: string) => string = (feuille) => feuille) {
  const travail = dossierVide();
  cpSync(join(MAISONS, maison), travail, { recursive: true });
  const [seance = ''] = readdirSync(join(travail, 'data')).filter((nom) => /^\d/u.test(nom));
  const feuille = join(travail, 'data', seance, 'presences.yaml');
  writeFileSync(feuille, change(readFileSync(feuille, 'utf8')));
  await lance(travail, ['documents', '--format', 'docx'], { today: '2026-11-30' as DateCivile });
  const verbal = documents(travail).find((chemin) => chemin.endsWith('proces-verbal.docx')) ?? '';
  const corps = unzipSync(readFileSync(join(travail, verbal)))['word/document.xml'];
  return strFromU8(corps ?? new Uint8Array())
    .replace(/<[^>]*>/gu, '')
    .replace(/\s/gu, ' ');
}

it('tient au procès-verbal les listes de toute la séance, et non celles d’une question', async () => {
  const texte = await procesVerbal('commune');
  expect(texte).toContain('M. Léonce MARIGNY (à compter de la question n°2)');
  expect(texte).toMatch(/Absents : M\. Gaspard GRUSSE\p{Lu}/u);
});

it('dit au procès-verbal les excusés, leurs motifs, et qui remplace qui', async () => {
  const texte = await procesVerbal('syndicat', (feuille) =>
    feuille.replace(
      'mouvements: []',
      'excuses: [{ nom: Rémi OUGNEY, motif: souffrant }, { nom: Sidonie RAHON, motif: congés }, Zélie MOUTHIER]\nmouvements: []',
    ),
  );
  expect(texte).toContain('M. Rémi OUGNEY (excusé : souffrant) à Mme Léontine GENDREY');
  const places = ['Rémi OUGNEY', 'Sidonie RAHON', 'Zélie MOUTHIER'].map(
    (nom) => texte.slice(0, texte.indexOf('Quorum')).split(nom).length - 1,
  );
  expect(places).toEqual([1, 1, 1]);
  expect(texte).toMatch(/Flavie TARAGNOZ \(en remplacement de M(?:me|\.) \p{L}+ \p{Lu}+\)/u);
});

/** The text of the first act of a commune whose files were changed. */
async function premierActe(change: Readonly<Record<string, (texte: string) => string>>): Promise<string> {
  const travail = dossierVide();
  cpSync(join(MAISONS, 'commune'), travail, { recursive: true });
  for (const [chemin, changer] of Object.entries(change)) {
    const fichier = join(travail, 'data', chemin);
    writeFileSync(fichier, changer(readFileSync(fichier, 'utf8')));
  }
  const { err } = await lance(travail, ['generer', '--question', '2', '--projet'], {
    today: '2026-11-30' as DateCivile,
  });
  expect(err).not.toMatch(/^erreur /mu);
  const pdf = documents(travail).find((chemin) => chemin.endsWith('.pdf')) ?? '';
  const { act } = inspectAct(readFileSync(join(travail, pdf)), pdf);
  return (act?.carried.texte ?? []).join('\n').replace(/[\u00a0\u202f]/gu, ' ');
}

const UNE_MAIRE = (texte: string): string => texte.replace('M. Célestin AUBERTOT', 'Mme Célestine AUBERTOT');

const partout = {
  'registre.yaml': UNE_MAIRE,
  '2026-10-15/seance.yaml': (texte: string) => texte.replace('Célestin', 'Célestine'),
  '2026-10-15/rapports/2.md': (texte: string) => texte.replace('Célestin', 'Célestine'),
  '2026-10-15/rapports/1.md': (texte: string) => texte.replace('Célestin', 'Célestine'),
};

it('dit « Le Maire » ou « La Maire » d’une femme, comme la maison le veut, et sa fonction une fois', async () => {
  const le = (texte: string): string => texte.replace('feminin: Maire }', 'feminin: Maire, article: le }');
  const signature = (texte: string): string | undefined =>
    /Pour extrait conforme,[\s\S]*?AUBERTOT.*/u.exec(texte)?.[0];
  expect(signature(await premierActe(partout))).toMatch(/La Maire,\s+Célestine AUBERTOT$/u);
  expect(signature(await premierActe({ ...partout, 'conseil.yaml': le }))).toMatch(
    /Le Maire,\s+Célestine AUBERTOT$/u,
  );
});

it('compte à côté du nom, sans parenthèse dans la parenthèse, les voix de qui porte un pouvoir', async () => {
  const texte = await premierActe({
    '2026-10-15/rapports/2.md': (rapport) =>
      rapport.replace('abstentions: [Hermance JOUX]', 'abstentions: [Odile BRÉNOD (2), Hermance JOUX]'),
  });
  expect(texte).toContain('Abstentions : 3 (Mme Odile BRÉNOD avec 2 voix, Mme Hermance JOUX)');
});

it('écrit toutes les heures d’une séance de la même façon', async () => {
  const travail = dossierVide();
  cpSync(join(MAISONS, 'commune'), travail, { recursive: true });
  const feuille = join(travail, 'data/2026-10-15/presences.yaml');
  writeFileSync(feuille, readFileSync(feuille, 'utf8').replace('avant: 2', 'heure: 20h35'));
  const seance = join(travail, 'data/2026-10-15/seance.yaml');
  writeFileSync(seance, `${readFileSync(seance, 'utf8')}horaires: [{ question: 2, appelee: 20h40 }]\n`);
  await lance(travail, ['documents', '--format', 'docx'], { today: '2026-11-30' as DateCivile });
  const textes = documents(travail).map((chemin) =>
    strFromU8(unzipSync(readFileSync(join(travail, chemin)))['word/document.xml'] ?? new Uint8Array()),
  );
  const heures =
    textes
      .join(' ')
      .replace(/<[^>]*>/gu, '')
      .match(/\d\d\s?h(?:\s?\d\d)?/gu) ?? [];
  expect(heures.length).toBeGreaterThan(4);
  expect(heures.filter((heure) => /\dh/u.test(heure))).toEqual([]);
});

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

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DateCivile } from '../../src/domaine/date.ts';
import { openPdf } from '../../src/readers/acts/pdf-file.ts';
import { readTagged, taggedLines } from '../../src/readers/acts/structure.ts';
import { lance } from '../cli/monde.ts';
import type { Bureau } from './bureau.ts';
import { petitBureau } from './bureau.ts';

const SEANCE = '2024-12-12';
const YAML = `data/${SEANCE}/seance.yaml`;

/** What a secretary knows two weeks before: the agenda, the place, the hour. Nothing of the decisions, nor of the end. */
async function convoquee(): Promise<Bureau> {
  const bureau = petitBureau();
  bureau.ecrit('ordre.txt', '1. Approbation du procès-verbal\n2. Tarifs de la piscine\n');
  const { code } = await bureau.seance(
    ...['nouvelle', SEANCE, '--ordre-du-jour', 'ordre.txt', '--rapporteur', 'Élodie MARCHAND'],
    ...['--convocation', '2024-12-05', '--lieu', 'à la salle des fêtes'],
  );
  expect(code).toBe(0);
  bureau.ecrit(YAML, bureau.lit(YAML).replace(/^ouverture:$/mu, 'ouverture: 18h30'));
  return bureau;
}

/** Gives a command on a day. */
const le = (bureau: Bureau, today: string, ...argv: readonly string[]) =>
  lance(bureau.chemin('.'), argv, { today: today as DateCivile });

const ecrits = (bureau: Bureau): readonly string[] => {
  const dossier = bureau.chemin(`out/${SEANCE}`);
  // The manifest tells programs of the documents.
  return existsSync(dossier)
    ? readdirSync(dossier)
        .filter((nom) => nom !== 'manifeste.json')
        .toSorted()
    : [];
};

/** Writes the decisions, as reports come in. */
function decidees(bureau: Bureau): void {
  for (const id of ['1', '2']) {
    const path = `data/${SEANCE}/rapports/${id}.md`;
    bureau.ecrit(
      path,
      bureau
        .lit(path)
        .replace('decision: []', 'decision: [approuve la proposition]')
        .replaceAll('À compléter.', 'Le conseil est saisi.'),
    );
  }
}

const texteDe = (bureau: Bureau, nom: string): string =>
  taggedLines(readTagged(openPdf(readFileSync(bureau.chemin(`out/${SEANCE}/${nom}`))))).join('\n');

describe('before a sitting, its secretary', () => {
  it('is asked for nothing that only the sitting gives', async () => {
    const bureau = await convoquee();
    decidees(bureau);
    const { code, out } = await le(bureau, '2024-12-01', 'verifier', SEANCE);
    expect(out).toContain('0 erreur');
    expect(out).toMatch(/information SEAN-25 L'heure de levée n'est pas encore notée/u);
    expect(out).toMatch(/information SEAN-25 Le secrétaire de séance n'est pas encore nommé/u);
    expect(code).toBe(0);
  });

  it('writes the convocation and the attendance sheet, whatever is left to write in the reports', async () => {
    const bureau = await convoquee();
    const { code, out, err } = await le(
      bureau,
      '2024-12-01',
      'documents',
      SEANCE,
      '--document',
      'convocation,feuille',
    );
    expect(err).toContain(
      "2 erreurs dans les rapports, que ces documents n'énoncent pas : « seance verifier » les montre.",
    );
    expect(code).toBe(0);
    expect(out).toContain('4 documents écrits.');
    expect(ecrits(bureau)).toEqual(
      ['convocation', 'feuille-de-presence'].flatMap((nom) => [`${nom}.docx`, `${nom}.pdf`]),
    );
    expect(texteDe(bureau, 'convocation.pdf')).toMatch(/18h30[\s\S]*Tarifs de la piscine/u);
  });

  it('is held back by what these documents state', async () => {
    const bureau = await convoquee();
    bureau.ecrit(YAML, bureau.lit(YAML).replace('date: 2024-12-05', 'date: 2024-12-11'));
    const { code, err } = await le(bureau, '2024-12-01', 'documents', SEANCE, '--document', 'convocation');
    expect(code).toBe(1);
    expect(err).toContain('SEAN-01');
    expect(ecrits(bureau)).toEqual([]);
    const rapport = `data/${SEANCE}/rapports/1.md`;
    const autre = await convoquee();
    autre.ecrit(rapport, autre.lit(rapport).replace('titre: ', 'titrre: '));
    expect((await le(autre, '2024-12-01', 'documents', SEANCE, '--document', 'convocation')).code).toBe(1);
    expect(ecrits(autre)).toEqual([]);
  });

  it('writes drafts of every act and document, with blanks in the place of what is to come', async () => {
    const bureau = await convoquee();
    const documents = await le(bureau, '2024-12-01', 'documents', SEANCE, '--projet', '--format', 'pdf');
    expect(documents.code).toBe(0);
    expect(ecrits(bureau)).toContain('proces-verbal-PROJET.pdf');
    const actes = await le(bureau, '2024-12-01', 'generer', SEANCE, '--projet', '--format', 'pdf');
    expect(actes.code).toBe(0);
    for (const nom of [
      'proces-verbal-PROJET.pdf',
      'feuille-de-cloture-PROJET.pdf',
      '1/deliberation-PROJET.pdf',
    ]) {
      const texte = texteDe(bureau, nom);
      expect(texte).toContain('ecrétaire de séance');
      expect(texte).toMatch(/levée à/u);
      expect(texte).not.toMatch(/undefined|null/u);
    }
  });

  it('writes no act of a sitting that is not held', async () => {
    const bureau = await convoquee();
    decidees(bureau);
    const actes = await le(bureau, '2024-12-01', 'generer', SEANCE);
    expect(actes.code).toBe(1);
    expect(actes.err).toMatch(/erreur SEAN-25 L'heure de levée n'est pas encore notée/u);
    expect(actes.err).toContain('--projet');
    const pv = await le(bureau, '2024-12-01', 'documents', SEANCE, '--document', 'pv');
    expect(pv.code).toBe(1);
    expect(pv.err).toMatch(/erreur SEAN-25/u);
    expect(ecrits(bureau)).toEqual([]);
  });
});

describe('once the sitting is held', () => {
  it('the end and the secretary are wanted, then everything can be written', async () => {
    const bureau = await convoquee();
    decidees(bureau);
    const avant = await le(bureau, '2024-12-13', 'verifier', SEANCE);
    expect(avant.code).toBe(1);
    expect(avant.out.match(/^erreur SEAN-25/gmu)).toHaveLength(2);
    expect((await le(bureau, '2024-12-13', 'generer', SEANCE)).code).toBe(1);
    // The convocation and the sheet state neither.
    expect(
      (await le(bureau, '2024-12-13', 'documents', SEANCE, '--document', 'feuille', '--format', 'pdf')).code,
    ).toBe(0);
    const tenue = bureau
      .lit(YAML)
      .replace(/^# levee: .*$/mu, 'levee: 20h15')
      .replace(/^# secretaire: .*$/mu, 'secretaire: Hélène PÉRIGORD');
    expect(tenue).toMatch(/^levee: 20h15\nsecretaire: Hélène PÉRIGORD$/mu);
    bureau.ecrit(YAML, tenue);
    expect((await le(bureau, '2024-12-13', 'verifier', SEANCE)).code).toBe(0);
    expect((await le(bureau, '2024-12-13', 'generer', SEANCE, '--format', 'pdf')).code).toBe(0);
    expect((await le(bureau, '2024-12-13', 'documents', SEANCE, '--format', 'pdf')).code).toBe(0);
    expect(texteDe(bureau, 'proces-verbal.pdf')).toContain('la séance est levée à 20h15');
  });
});

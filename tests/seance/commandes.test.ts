import { once } from 'node:events';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contenu, documents, dossierDeTravail, lance, pose, rangeTout } from '../cli/monde.ts';
import { FICHIERS, SEANCE } from './evenements.ts';

afterAll(rangeTout);

const CONSEIL = `${FICHIERS['conseil.yaml']}numerotation: { modele: "{annee}.{numero:5}" }\n`;

describe('seance documents', () => {
  it('writes every document in both formats, and says so', async () => {
    const cwd = dossierDeTravail(FICHIERS);
    const { code, out } = await lance(cwd, ['documents']);
    expect(code).toBe(0);
    expect(documents(join(cwd, 'out', SEANCE))).toEqual(
      [
        ...['convocation', 'feuille-de-cloture', 'feuille-de-presence', 'liste-des-deliberations'],
        ...['proces-verbal', 'tables-annuelles'],
      ].flatMap((nom) => [`${nom}.docx`, `${nom}.pdf`]),
    );
    expect(out).toContain('12 documents écrits.');
  });

  it('writes what is asked for only, and nothing when the data are wrong', async () => {
    const cwd = dossierDeTravail({
      ...FICHIERS,
      [`${SEANCE}/rapports/2.md`]: (FICHIERS[`${SEANCE}/rapports/2.md`] ?? '').replace(
        'Noé QUENTIN',
        'Rose THOMAS',
      ),
    });
    const refus = await lance(cwd, ['documents', '--document', 'liste,pv', '--format', 'pdf']);
    expect(refus.code).toBe(1);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
    const projet = await lance(cwd, ['documents', '--document', 'liste', '--format', 'pdf', '--projet']);
    expect(projet.code).toBe(0);
    expect(documents(join(cwd, 'out', SEANCE))).toEqual(['liste-des-deliberations-PROJET.pdf']);
  });

  it('keeps aside, and says so, what someone edited by hand since it was written', async () => {
    const cwd = dossierDeTravail(FICHIERS);
    const demande = ['documents', '--document', 'pv', '--format', 'docx'];
    const pv = join(cwd, 'out', SEANCE, 'proces-verbal.docx');
    await lance(cwd, demande);
    const ecrit = readFileSync(pv);
    writeFileSync(pv, 'retouché');
    const encore = await lance(cwd, demande);
    expect([encore.code, readFileSync(pv).equals(ecrit)]).toEqual([0, true]);
    expect(encore.err).toContain(`gardée sous le nom out/${SEANCE}/proces-verbal-modifie-1.docx.`);
    expect(readFileSync(pv.replace('.docx', '-modifie-1.docx'), 'utf8')).toBe('retouché');
    const enfin = await lance(cwd, demande);
    expect(enfin.err).toBe('');
    expect(enfin.out).toContain('1 document refait, identique à celui en place.');
    expect(documents(join(cwd, 'out', SEANCE))).toHaveLength(2);
  });

  it('keeps aside a file that it does not know, and replaces what it wrote from other data', async () => {
    const cwd = dossierDeTravail(FICHIERS);
    const demande = ['documents', '--document', 'pv', '--format', 'docx'];
    pose(join(cwd, 'out', SEANCE), { 'proces-verbal.docx': 'à moi' });
    const { err } = await lance(cwd, demande);
    expect(err).toContain("n'est pas de ce programme");
    pose(join(cwd, 'data'), {
      'conseil.yaml': (FICHIERS['conseil.yaml'] ?? '').replace(/^( +)nom: (.*)$/mu, '$1nom: $2 et alentours'),
    });
    const encore = await lance(cwd, demande);
    expect(encore.err).toBe('');
    expect(encore.out).toContain('1 document écrit.');
    const contenus = documents(join(cwd, 'out', SEANCE));
    expect(contenus).toEqual(['proces-verbal-modifie-1.docx', 'proces-verbal.docx']);
  });

  it('offers the nearest name for one that it does not know', async () => {
    const { code, err } = await lance(dossierDeTravail(FICHIERS), ['documents', '--document', 'listes']);
    expect(code).toBe(2);
    expect(err).toContain('Vouliez-vous dire « liste » ?');
  });
});

describe('seance echeances', () => {
  it('prints the table, and writes the agenda', async () => {
    const cwd = dossierDeTravail(FICHIERS);
    const { code, out } = await lance(cwd, ['echeances', '--ics', 'agenda/e.ics']);
    expect(code).toBe(0);
    expect(out).toContain(
      '20/06/2024    Afficher au siège et mettre en ligne la liste des délibérations examinées',
    );
    expect(readFileSync(join(cwd, 'agenda', 'e.ics'), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/u);
  });

  it('replaces an agenda, and never takes the place of any other file', async () => {
    const cwd = dossierDeTravail(FICHIERS);
    pose(cwd, { 'a.ics': 'mes notes\n', vide: '' });
    const avant = contenu(cwd);
    for (const fichier of ['data/registre.yaml', 'a.ics', 'vide']) {
      const { code, err } = await lance(cwd, ['echeances', '--ics', fichier]);
      expect(code).toBe(1);
      expect(err).toContain(
        `${fichier} existe déjà et n'est pas un fichier d'agenda : il n'a pas été touché.`,
      );
    }
    expect((await lance(cwd, ['echeances', '--ics', 'out'])).code).toBe(2);
    expect(contenu(cwd)).toEqual(avant);
    pose(cwd, { 'b.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' });
    expect((await lance(cwd, ['echeances', '--ics', 'b.ics'])).code).toBe(0);
    expect(readFileSync(join(cwd, 'b.ics'), 'utf8')).toContain('BEGIN:VEVENT');
  });

  it('never takes the place of what is no file', async () => {
    const cwd = dossierDeTravail(FICHIERS);
    const socket = createServer().listen(join(cwd, 'prise'));
    await once(socket, 'listening');
    const { code, err } = await lance(cwd, ['echeances', '--ics', 'prise']);
    expect(lstatSync(join(cwd, 'prise')).isSocket()).toBe(true);
    socket.close();
    expect(code).toBe(1);
    expect(err).toContain("ce nom est celui d'un appareil ou d'un tuyau, non d'un fichier");
  });
});

describe('seance schemas', () => {
  it('replaces schemas, and nothing at all when another file bears the name of one', async () => {
    const cwd = dossierDeTravail(FICHIERS);
    expect((await lance(cwd, ['schemas', '--sortie', 'schemas'])).code).toBe(0);
    const ecrits = contenu(join(cwd, 'schemas'));
    pose(cwd, { 'schemas/seance.schema.json': '{ "$schema": "x" }' });
    expect((await lance(cwd, ['schemas', '--sortie', 'schemas'])).code).toBe(0);
    expect(contenu(join(cwd, 'schemas'))).toEqual(ecrits);
    pose(cwd, {
      'schemas/conseil.schema.json': '["à moi"]',
      'schemas/seance.schema.json': '{ "$schema": "x" }',
    });
    const avant = contenu(join(cwd, 'schemas'));
    const { code, err } = await lance(cwd, ['schemas', '--sortie', 'schemas']);
    expect(code).toBe(1);
    expect(err).toContain("schemas/conseil.schema.json existe déjà et n'est pas un schéma JSON");
    expect(contenu(join(cwd, 'schemas'))).toEqual(avant);
  });
});

describe('seance numeroter', () => {
  const nu = (FICHIERS[`${SEANCE}/rapports/9.md`] ?? '').replace('deliberation: 2024.00108\n', '');
  const fichiers = { ...FICHIERS, 'conseil.yaml': CONSEIL, [`${SEANCE}/rapports/9.md`]: nu };
  const rapport = (cwd: string): string =>
    readFileSync(join(cwd, 'data', SEANCE, 'rapports', '9.md'), 'utf8');

  it('proposes without changing anything, then writes when told', async () => {
    const cwd = dossierDeTravail(fichiers);
    const propose = await lance(cwd, ['numeroter']);
    expect(propose.out).toContain('2024.00108 *');
    expect(rapport(cwd)).toBe(nu);
    expect((await lance(cwd, ['numeroter', '--ecrire'])).code).toBe(0);
    expect(rapport(cwd)).toBe(FICHIERS[`${SEANCE}/rapports/9.md`]);
    expect((await lance(cwd, ['numeroter'])).out).toContain('Toutes les délibérations ont leur numéro.');
  });

  it('asks for a pattern where the house has none', async () => {
    const { code, err } = await lance(dossierDeTravail(FICHIERS), ['numeroter']);
    expect(code).toBe(2);
    expect(err).toContain('numerotation: { modele: "{annee}/{annee}.{numero:5}" }');
  });
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { avec, DONNEES } from '../actes/donnees.ts';
import { contenu, documents, dossierDeTravail, dossierVide, lance, pose, rangeTout } from './monde.ts';

afterAll(rangeTout);

const QUATRE = ['convention.docx', 'convention.pdf', 'deliberation.docx', 'deliberation.pdf'];
const dans = (dossier: string, noms: readonly string[] = QUATRE): readonly string[] =>
  noms.map((nom) => `${dossier}/${nom}`);

describe('seance generer', () => {
  it('écrit les quatre documents, et dit en français ce qu’il a écrit', async () => {
    const travail = dossierDeTravail();
    const donnees = contenu(join(travail, 'data'));
    const { code, out } = await lance(travail, ['generer']);
    expect(code).toBe(0);
    expect(documents(travail)).toEqual(dans('out/2024-09-26/64'));
    const restes = Object.keys(contenu(join(travail, 'out'))).filter(
      (chemin) => !/\.(?:pdf|docx)$/u.test(chemin),
    );
    expect(restes).toEqual([
      '.seance/2024-09-26.json',
      '2024-09-26/64/convention.champs.json',
      '2024-09-26/64/deliberation.champs.json',
      '2024-09-26/64/preuve-du-vote.json',
      '2024-09-26/64/preuve-du-vote.txt',
      '2024-09-26/manifeste.json',
    ]);
    for (const chemin of dans('out/2024-09-26/64')) expect(out).toContain(chemin);
    expect(out).toMatch(/deliberation\.pdf {2}\(1\d pages, \d+ ko\)/u);
    expect(out).toMatch(/4 documents écrits en \d+,\d s\.\n$/u);
    expect(contenu(join(travail, 'data'))).toEqual(donnees);
  });

  it('écrit un seul format quand on le demande', async () => {
    const travail = dossierDeTravail();
    const { code } = await lance(travail, ['generer', '--format', 'PDF']);
    expect(code).toBe(0);
    expect(documents(travail)).toEqual(dans('out/2024-09-26/64', ['convention.pdf', 'deliberation.pdf']));
  });

  it('écrit où on le demande, et fait d’un numéro un nom de dossier', async () => {
    const donnees = avec([
      ['seance', 'ordre_de_passage: 1 à 75', 'ordre_de_passage: [1 à 63, 8/a, 65 à 75]'],
      ['rapport', 'question: 64\n', 'question: 8/a\n'],
    ]);
    const travail = dossierDeTravail(donnees);
    const argv = [
      'generer',
      '2024-09-26',
      '--question',
      '8/a',
      '--format',
      'docx',
      '--sortie',
      'actes publiés/été',
    ];
    const { code, err } = await lance(travail, argv);
    expect([code, err.match(/erreur [A-Z]/u)]).toEqual([0, null]);
    expect(documents(travail)).toEqual(
      dans('actes publiés/été/2024-09-26/8-a', ['convention.docx', 'deliberation.docx']),
    );
  });

  it('écrit des projets, marqués, quand on en demande malgré une erreur', async () => {
    const travail = dossierDeTravail(avec([['rapport', 'operation: 65 000', 'operation: 66 000']]));
    const { err } = await lance(travail, ['generer', '--projet', '--format', 'docx']);
    expect(err).toMatch(/^erreur FINA-/mu);
    expect(documents(travail)).toEqual(
      dans('out/2024-09-26/64', ['convention-PROJET.docx', 'deliberation-PROJET.docx']),
    );
  });
});

describe('ce qui était écrit', () => {
  const travail = dossierDeTravail();
  const sortie = join(travail, 'out');

  it.each([
    ['dans un rapport', avec([['rapport', 'rapporteur: Anne VIGNOT', 'rapporteur: Anne VIGNO']])],
    ['dans les présences', avec([['presences', 'avant: 18, arrivent', 'avant: 180, arrivent']])],
    ['dans une convention', avec([['convention', '\nsubvention: 65 000', '\nsubvention: 64 000']])],
    ['dans la prose', avec([['rapport', '[montant](#subvention) ; elle', '[montant](#inconnu) ; elle']])],
  ])('reste intact, octet pour octet, quand il y a une erreur %s', async (_, fautives) => {
    if (documents(travail).length === 0) expect((await lance(travail, ['generer'])).code).toBe(0);
    const avant = contenu(sortie);
    pose(join(travail, 'data'), fautives);
    const { code, out, err } = await lance(travail, ['generer', '--tout']);
    pose(join(travail, 'data'), DONNEES);
    expect(code).toBe(1);
    expect(out).not.toMatch(/documents? écrits?/u);
    expect(err).toMatch(/^erreur [A-Z]+-\d\d /mu);
    expect(err).toContain("Aucun document n'a été écrit : corrigez d'abord les erreurs ci-dessus.");
    expect(contenu(sortie)).toEqual(avant);
  });

  it('n’est pas écrit du tout quand il y a une erreur la première fois', async () => {
    const neuf = dossierDeTravail(avec([['convention', 'exemplaires: 2', 'exemplaires: deux']]));
    expect((await lance(neuf, ['generer'])).code).toBe(1);
    expect(documents(neuf)).toEqual([]);
  });
});

describe('un disque qui refuse', () => {
  it('ne laisse que des documents entiers, et dit pourquoi', async () => {
    const travail = dossierDeTravail();
    expect((await lance(travail, ['generer', '--format', 'docx'])).code).toBe(0);
    const dossier = join(travail, 'out/2024-09-26/64');
    const anciens = contenu(dossier);
    // Every document is to change, and a folder stands where one of the PDFs is to be put: nothing can take its place.
    const changees = avec([['rapport', '2024/2024.00318', '2024/2024.00319']]);
    pose(join(travail, 'data'), changees);
    mkdirSync(join(dossier, 'convention.pdf', 'occupe'), { recursive: true });
    const { code, err } = await lance(travail, ['generer']);
    expect(code).toBe(1);
    expect(err).toMatch(/Impossible d'écrire .*convention\.pdf : /u);
    rmSync(join(dossier, 'convention.pdf'), { recursive: true });
    const ailleurs = dossierDeTravail(changees);
    await lance(ailleurs, ['generer']);
    const nouveaux = contenu(join(ailleurs, 'out/2024-09-26/64'));
    for (const [chemin, octets] of Object.entries(contenu(dossier)))
      expect([anciens[chemin], nouveaux[chemin]], chemin).toContain(octets);
    expect((await lance(travail, ['generer'])).code).toBe(0);
    expect(contenu(dossier)).toEqual(nouveaux);
    expect(nouveaux['deliberation.docx']).not.toBe(anciens['deliberation.docx']);
  });

  it('dit qu’un fichier porte le nom du dossier', async () => {
    const travail = dossierDeTravail();
    writeFileSync(join(travail, 'out'), 'déjà là');
    const { code, err, out } = await lance(travail, ['generer', '--format', 'docx']);
    expect([code, out.match(/écrits/u)]).toEqual([1, null]);
    expect(err).toMatch(/Impossible d'écrire .* : un fichier porte le nom du dossier\./u);
    expect(contenu(travail).out).toBe(Buffer.from('déjà là').toString('base64'));
  });
});

describe('les modèles', () => {
  it('de l’utilisateur passent avant ceux du programme, et leurs fautes sont dites à leur place', async () => {
    const travail = dossierDeTravail();
    pose(join(travail, 'templates'), { 'charte.yaml': 'page: 1\n', 'deliberation.hbs': '<p>{{inconnu}</p>' });
    const { code, err } = await lance(travail, ['generer']);
    expect(code).toBe(1);
    expect(err).toMatch(/templates\/charte\.yaml:1:/u);
    expect(err).toMatch(/templates\/deliberation\.hbs:1:/u);
    expect(documents(travail)).toEqual([]);
  });
});

describe('seance schemas', () => {
  it('écrit un schéma par sorte de fichier, dans le dossier voulu', async () => {
    const vide = dossierVide();
    const { code, out } = await lance(vide, ['schemas', '--sortie', 'ici']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d schémas écrits dans ici\.\n$/u);
    const noms = Object.keys(contenu(join(vide, 'ici')));
    for (const sorte of ['conseil', 'registre', 'seance', 'presences', 'rapport', 'convention'])
      expect(noms).toContain(`${sorte}.schema.json`);
  });
});

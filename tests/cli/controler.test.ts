import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPdf } from '../../src/readers/acts/pdf-file.ts';
import { avec } from '../actes/donnees.ts';
import { changed, otherData, otherDigit } from '../readers/acts/altered.ts';
import { rewritten, syntaxOf, withRevision } from '../readers/acts/pdf-syntax.ts';
import { signer } from '../signature/cades.ts';
import { signed } from '../signature/signer.ts';
import {
  contenu,
  documents,
  dossierDeTravail,
  dossierVide,
  lance,
  pose,
  rangeTout,
  type Sortie,
} from './monde.ts';

const travail = dossierDeTravail();
const ACTE = 'out/2024-09-26/64/deliberation.pdf';
let acte: Buffer;

beforeAll(async () => {
  expect((await lance(travail, ['generer', '--format', 'pdf'])).code).toBe(0);
  acte = readFileSync(join(travail, ACTE));
});

afterAll(rangeTout);

/** Gives a command on these bytes, as a file of the folder of work. */
async function sur(bytes: Uint8Array, commande: string, ...options: readonly string[]): Promise<Sortie> {
  writeFileSync(join(travail, 'recu.pdf'), bytes);
  return lance(travail, [commande, 'recu.pdf', ...options]);
}

/** The line that says what came of one thing. */
const constat = ({ out }: Sortie, sujet: string): string =>
  out.split('\n').find((ligne) => ligne.startsWith(`  ${sujet}`)) ?? '';

/** Where the system has one, what is read without an end. */
const SANS_FIN = existsSync('/dev/zero') ? '/dev/zero' : 'data';

describe('un acte intact', () => {
  it.each(['deliberation', 'convention'])('concorde : %s', async (nom) => {
    const { code, out, err } = await lance(travail, ['controler', `out/2024-09-26/64/${nom}.pdf`]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('de la question n°64, séance 2024-09-26');
    expect(out).toMatch(/ fichier +tel que le programme l'a écrit\n/u);
    expect(out).toMatch(/ signatures +0 sur 2\n/u);
    expect(out).toContain("données d'aujourd'hui concordent.\n");
  });

  it('rend ses données, imprimées ou écrites', async () => {
    const { code, out } = await lance(travail, ['extraire', ACTE]);
    expect(code).toBe(0);
    const donnees = JSON.parse(out);
    expect(donnees).toMatchObject({ acte: 'deliberation', nom: 'deliberation', seance: '2024-09-26' });
    expect((await lance(travail, ['extraire', ACTE, '--sortie', 'rendu'])).code).toBe(0);
    const rendus = contenu(join(travail, 'rendu'));
    expect(Object.keys(rendus)).toEqual(['donnees.json', 'donnees.schema.json']);
    expect(JSON.parse(readFileSync(join(travail, 'rendu/donnees.json'), 'utf8'))).toEqual(donnees);
  });

  it('ne rend ses données à la place d’aucun autre fichier', async () => {
    pose(travail, { 'autre/donnees.json': '{ "a": 1 }' });
    const avant = contenu(join(travail, 'autre'));
    const { code, err } = await lance(travail, ['extraire', ACTE, '--sortie', 'autre']);
    expect(code).toBe(1);
    expect(err).toContain("autre/donnees.json existe déjà et n'est pas un fichier de données d'acte");
    expect(contenu(join(travail, 'autre'))).toEqual(avant);
    for (const _fois of [1, 2])
      expect((await lance(travail, ['extraire', ACTE, '--sortie', 'encore'])).code).toBe(0);
  });

  it('signé, dit qui a signé et jusqu’où', async () => {
    const bytes = signed(acte, 'signature-secretaire', signer('Une secrétaire'));
    const dit = await sur(bytes, 'controler');
    expect(dit.code).toBe(0);
    expect(constat(dit, 'signatures')).toContain('1 sur 2');
    expect(dit.out).toContain(
      'signé (ETSI.CAdES.detached, le 2024-10-08) ; couvre tout le fichier ; les octets',
    );
    expect((await sur(bytes, 'extraire')).code).toBe(0);
  });

  it('se contrôle sans les données, quand il vient d’ailleurs', async () => {
    const ailleurs = dossierVide();
    writeFileSync(join(ailleurs, 'a.pdf'), acte);
    const avecElles = await lance(ailleurs, ['controler', 'a.pdf']);
    expect(avecElles.code).toBe(1);
    expect(avecElles.out).toContain('pas de comparaison : il n’y a pas'.replace('’', "'"));
    const { code, out } = await lance(ailleurs, ['controler', 'a.pdf', '--sans-donnees']);
    expect(code).toBe(0);
    expect(out).toContain('Le texte imprimé et les données jointes concordent.');
  });
});

describe('un chiffre altéré', () => {
  it('dans le texte imprimé, par un ajout', async () => {
    const { id, value } = otherDigit(openPdf(acte), '0', '2');
    const dit = await sur(withRevision(acte, new Map([[id, syntaxOf(value)]])), 'controler');
    expect(dit.code).toBe(1);
    expect(constat(dit, 'fichier')).toContain('MODIFIÉ APRÈS COUP : 1 ajout');
    expect(constat(dit, 'données jointes')).toContain('intactes');
    expect(constat(dit, 'texte imprimé')).toContain('DIFFÈRE des données jointes');
    expect(dit.out).toMatch(/ligne \d+ : joint « .*0.* », imprimé « .*2.* »/u);
    expect(constat(dit, "données d'aujourd'hui")).toContain('donnent le même acte');
  });

  it('dans le texte imprimé, le fichier récrit', async () => {
    const file = openPdf(acte);
    const dit = await sur(rewritten(changed(file, [otherDigit(file, '0', '2')])), 'controler');
    expect(dit.code).toBe(1);
    expect(constat(dit, 'fichier')).toContain('ALTÉRÉ');
    expect(dit.out.match(/ligne \d+ : joint/gu)).toHaveLength(1);
  });

  it('dans les données jointes', async () => {
    const file = openPdf(acte);
    const chiffre = otherData(file, '65 000', '66 000');
    for (const bytes of [
      rewritten(changed(file, [chiffre])),
      withRevision(acte, new Map([[chiffre.id, syntaxOf(chiffre.value)]])),
    ]) {
      const dit = await sur(bytes, 'controler');
      expect(dit.code).toBe(1);
      expect(constat(dit, 'données jointes')).toContain('ALTÉRÉES');
      expect(dit.out).toMatch(/joint « .*66 000.* », (imprimé|aujourd'hui) « .*65 000/u);
      const extrait = await sur(bytes, 'extraire');
      expect([extrait.code, extrait.out]).toEqual([1, '']);
      expect(extrait.err).toContain('LECT-07');
    }
  });

  it('dans les données d’aujourd’hui', async () => {
    const autre = dossierVide();
    pose(join(autre, 'data'), avec([['rapport', 'prevu: 224 400', 'prevu: 224 500']]));
    writeFileSync(join(autre, 'a.pdf'), acte);
    const dit = await lance(autre, ['controler', 'a.pdf']);
    expect(dit.code).toBe(1);
    expect(constat(dit, 'texte imprimé')).toContain('conforme');
    expect(constat(dit, "données d'aujourd'hui")).toContain('DIFFÈRENT');
    expect(dit.out).toMatch(/^ +[\w.]+ : joint « .*224\s400.* », aujourd'hui « .*224\s500/mu);
    expect(dit.out).toMatch(/ligne \d+ : joint « .*224\s400.* », aujourd'hui « .*224\s500/u);
  });
});

describe('un fichier qui ne va pas', () => {
  const CAS: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['pas un PDF', () => Buffer.from('bonjour'), 'LECT-01'],
    ['vide', () => Buffer.alloc(0), 'LECT-01'],
    ['tronqué', () => acte.subarray(0, acte.length - 200), 'LECT-02'],
    ['suivi d’autre chose', () => Buffer.concat([acte, Buffer.from('suite')]), 'LECT-02'],
    [
      'des références qui se mordent la queue',
      () =>
        Buffer.from('%PDF-1.7\nxref\n0 1\n0000000000 65535 f\r\ntrailer\n<</Prev 9>>\nstartxref\n9\n%%EOF\n'),
      'LECT-04',
    ],
    [
      'chiffré',
      () => Buffer.from('%PDF-1.7\nxref\n0 0\ntrailer\n<</Encrypt 3 0 R>>\nstartxref\n9\n%%EOF\n'),
      'LECT-03',
    ],
    [
      'sans données jointes',
      () => {
        const file = openPdf(acte);
        const [id, catalog] =
          [...file.objects].find(([, value]) => value instanceof Map && value.has('AF')) ?? [];
        const less = new Map([...(catalog as ReadonlyMap<string, never>)].filter(([key]) => key !== 'AF'));
        return rewritten(changed(file, [{ id: id ?? 0, value: less }]));
      },
      'LECT-05',
    ],
    [
      'd’un autre programme, aux métadonnées abîmées',
      () =>
        Buffer.from(
          [
            '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Metadata 2 0 R>>\nendobj\n',
            '2 0 obj\n<</Length 3>>\nstream\n<a>\nendstream\nendobj\n',
            'xref\n0 3\n0000000000 65535 f\r\n0000000009 00000 n\r\n0000000057 00000 n\r\n',
            'trailer\n<</Root 1 0 R>>\nstartxref\n107\n%%EOF\n',
          ].join(''),
        ),
      'LECT-05',
    ],
  ];

  it.each(CAS)('%s : une phrase, code 1', async (_, bytes, code) => {
    for (const commande of ['controler', 'extraire']) {
      const dit = await sur(bytes(), commande);
      expect([dit.code, dit.out]).toEqual([1, '']);
      expect(dit.err).toContain(code);
      expect(dit.err.replace(/\s+/gu, ' ')).toMatch(/Le fichier recu\.pdf [^.]*\. remède : /u);
    }
  });

  it('document de séance : la phrase dit que seuls les actes se contrôlent', async () => {
    const fait = await lance(travail, ['documents', '--format', 'pdf', '--projet']);
    expect(fait.code).toBe(0);
    const faits = documents(join(travail, 'out/2024-09-26')).filter((nom) => !nom.includes('/'));
    expect(faits.length).toBeGreaterThan(1);
    for (const nom of faits) {
      const { code, err } = await lance(travail, ['controler', `out/2024-09-26/${nom}`]);
      expect(code).toBe(1);
      expect(err).not.toContain('pas écrit');
      expect(err.replace(/\s+/gu, ' ')).toContain(
        'vient de ce programme sans données jointes, comme tout document de séance : seuls les extraits et les conventions',
      );
    }
  });

  it('un octet changé n’importe où ne passe jamais inaperçu', async () => {
    for (let at = 20; at < acte.length - 20; at += Math.ceil(acte.length / 60)) {
      const bytes = Buffer.from(acte);
      bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at);
      const dit = await sur(bytes, 'controler', '--sans-donnees');
      expect([at, dit.code]).toEqual([at, 1]);
    }
  });

  it.each([
    [[]],
    [['absent.pdf']],
    [['data']],
    [[SANS_FIN]],
  ])('%j : la commande est mal écrite', async (argv) => {
    const dit = await lance(travail, ['controler', ...argv]);
    expect([dit.code, dit.out]).toEqual([2, '']);
    expect(dit.err).toMatch(/^Le fichier .*\n$/u);
  });
});

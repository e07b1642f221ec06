import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { HOME } from '../../bench/sample.ts';
import { houseFile } from '../../src/app/folders.ts';
import { housePictures } from '../../src/app/pictures.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { loadCharte } from '../../src/readers/dossier/index.ts';
import { avec } from '../actes/donnees.ts';
import { checkPdf } from '../conformance/check-pdf.ts';
import { JPEG, liar, png, svg } from '../document/pictures/made.ts';
import { dossierDeTravail, dossierVide, lance, rangeTout } from './monde.ts';

afterAll(rangeTout);

const PLAN = png({
  width: 400,
  height: 200,
  kind: 6,
  value: (x, y) => [x & 255, y & 255, 90, x < 20 ? 0 : 255],
});
const SEANCE = 'data/2026-10-15';
const RAPPORT = `${SEANCE}/rapports/1.md`;

/** The commune that the program comes with, to which files are added; `corps` follows the report of the first question. */
function commune(corps: string, fichiers: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const travail = dossierVide();
  cpSync(join(HOME, 'maisons', 'commune'), travail, { recursive: true });
  const rapport = readFileSync(join(travail, RAPPORT), 'utf8');
  const tous = { [RAPPORT]: `${rapport.trimEnd()}\n\n${corps}\n`, ...fichiers };
  for (const [chemin, contenu] of Object.entries(tous)) {
    mkdirSync(dirname(join(travail, chemin)), { recursive: true });
    writeFileSync(join(travail, chemin), contenu);
  }
  return travail;
}

const LE_JOUR = { today: '2026-11-30' as DateCivile };
const verifie = (travail: string) => lance(travail, ['verifier'], LE_JOUR);
const genere = (travail: string) => lance(travail, ['generer'], LE_JOUR);

const acte = (travail: string, fin: string): Uint8Array =>
  readFileSync(join(travail, 'out/2026-10-15/1', `deliberation.${fin}`));

const corpsDuWord = (bytes: Uint8Array): string =>
  strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

/** What is told of images, by code and line. */
const dits = (sortie: string): readonly string[] =>
  [...sortie.matchAll(/(?:erreur|avertissement) (?:CORPS-07|BALISE-12|CHARTE-03)/gu)].map(([dit]) => dit);

describe('une image dans un rapport', () => {
  it('s’imprime dans les deux formats, avec sa légende et son texte de remplacement', async () => {
    const corps =
      '![Plan de la salle après travaux](plan.png "La salle, vue du dessus"){largeur=80}\n\nLa suite.';
    const travail = commune(corps, {
      [`${SEANCE}/images/plan.png`]: PLAN,
      [`${SEANCE}/images/vue.jpg`]: JPEG,
    });
    const { code, err } = await genere(travail);
    expect([code, dits(err)]).toEqual([0, []]);
    const pdf = acte(travail, 'pdf');
    expect(checkPdf(pdf)).toEqual([]);
    const word = acte(travail, 'docx');
    expect(corpsDuWord(word)).toContain('descr="Plan de la salle après travaux"');
    // 80 mm, and half as high.
    expect(corpsDuWord(word)).toContain('<wp:extent cx="2880000" cy="1440000"/>');
    expect(corpsDuWord(word).replace(/<[^>]*>/gu, '')).toContain('La salle, vue du dessus');
    expect(Object.keys(unzipSync(word)).filter((nom) => /media\/.*\.png$/u.test(nom))).toHaveLength(2);
  });

  it('donne deux fois les mêmes octets, et se refait seule quand elle change', async () => {
    const chemin = `${SEANCE}/images/plan.png`;
    const travail = commune('![Plan de la salle](plan.png)', { [chemin]: PLAN });
    const octets = async () => {
      const { out } = await lance(travail, ['generer'], LE_JOUR);
      return { out, pdf: Buffer.from(acte(travail, 'pdf')).toString('base64') };
    };
    const premier = await octets();
    const second = await octets();
    expect(second.pdf).toBe(premier.pdf);
    writeFileSync(join(travail, chemin), png({ width: 40, height: 20 }));
    const autre = await octets();
    expect(autre.pdf).not.toBe(premier.pdf);
    writeFileSync(join(travail, chemin), PLAN);
    expect((await octets()).pdf).toBe(premier.pdf);
  });

  it('se nomme par son nom, par son chemin, depuis la séance ou depuis le conseil', async () => {
    const noms = [
      ['plan.png', `${SEANCE}/images/plan.png`],
      // As editors write it, so that they show it.
      ['../images/plan.png', `${SEANCE}/images/plan.png`],
      ['images/plan.png', `${SEANCE}/images/plan.png`],
      ['a-cote.png', `${SEANCE}/rapports/a-cote.png`],
      ['commun.png', 'data/images/commun.png'],
      ['../../images/commun.png', 'data/images/commun.png'],
      ['mon%20plan.png', `${SEANCE}/images/mon plan.png`],
      ['images/voisin.png', `${SEANCE}/rapports/images/voisin.png`],
      ['sans-rapport.jpg', `${SEANCE}/images/sans-rapport.jpg`],
    ] as const;
    const corps = noms.map(([nom]) => `![Plan de la salle](${nom})`).join('\n\n');
    const fichiers = Object.fromEntries(noms.map(([, chemin]) => [chemin, PLAN]));
    const { code, out } = await verifie(commune(corps, fichiers));
    expect([code, dits(out)]).toEqual([0, []]);
    expect(out).not.toContain('FICH-');
  });

  it('fautive est dite à sa ligne, avec ce qu’il faut faire', async () => {
    const cas: readonly (readonly [corps: string, dit: RegExp])[] = [
      ['![Plan](absent.png)', /n'est pas dans « .*images »/u],
      ['![Plan](../../../plan.png)', /hors du dossier/u],
      ['![Plan](/etc/plan.png)', /hors du dossier/u],
      ['![Plan](C:\\\\plan.png)', /hors du dossier/u],
      ['![Plan](https://exemple.fr/plan.png)', /hors du dossier/u],
      ['![Plan](data:image/png;base64,AAAA)', /hors du dossier/u],
      ['![Plan](lien.png)', /mène, par un lien, hors/u],
      ['![](plan.png)', /n'a pas de texte de remplacement/u],
      ['Voir ![Plan](plan.png) ci-contre.', /seule sur sa ligne/u],
      ['## ![Plan](plan.png)', /seule sur sa ligne/u],
      ['![Plan](mon plan.png)', /espace/u],
      ['![Plan][image1]', /image collée/u],
      ['![Plan](plan.png){largeur=grande}', /n'est pas une longueur/u],
      ['![Plan](plan.png){height=3}', /ne se comprend pas/u],
      ['![Plan](bombe.png)', /trop lourde/u],
      ['![Plan](piege.svg)', /programme/u],
      ['![Plan](coupee.png)', /abîmée/u],
      ['![alt text](plan.png)', /avertissement CORPS-07.*ne dit rien/u],
      ['![plan](plan.png)', /avertissement CORPS-07.*ne dit rien/u],
      ['![Plan de la salle](petite.png){largeur=120}', /avertissement CORPS-07.*ses pixels se verraient/u],
    ];
    const travail = commune(cas.map(([corps]) => corps).join('\n\n'), {
      'plan.png': PLAN,
      [`${SEANCE}/images/plan.png`]: PLAN,
      [`${SEANCE}/images/petite.png`]: png({ width: 40, height: 20 }),
      [`${SEANCE}/images/coupee.png`]: PLAN.subarray(0, 300),
      [`${SEANCE}/images/bombe.png`]: liar(50_000, 50_000, Buffer.alloc(9)),
      [`${SEANCE}/images/piege.svg`]: svg('<script>alert(1)</script>'),
    });
    symlinkSync(join(travail, 'plan.png'), join(travail, SEANCE, 'images/lien.png'));
    const { code, out } = await verifie(travail);
    expect(code).toBe(1);
    const constats = out.split('\n\n').map((constat) => constat.replace(/\s+/gu, ' '));
    const lignes = readFileSync(join(travail, RAPPORT), 'utf8').split('\n');
    for (const [corps, dit] of cas) {
      const ici = constats.filter((constat) => constat.includes(`${RAPPORT}:${lignes.indexOf(corps) + 1}:`));
      expect(
        ici.filter((constat) => constat.includes('CORPS-07')),
        corps,
      ).toEqual([expect.stringMatching(dit)]);
      expect(ici.join(' '), corps).toContain('remède');
    }
    expect((await genere(travail)).code).toBe(1);
  });
});

describe('le logo de la maison', () => {
  const CHARTE = 'templates/charte.yaml';
  const avecLogo = (logo: string, fichiers: Readonly<Record<string, string | Uint8Array>> = {}) => {
    const travail = commune('', fichiers);
    const charte = readFileSync(join(travail, CHARTE), 'utf8');
    writeFileSync(join(travail, CHARTE), charte.replace(/^logo:.*$/mu, `logo: ${logo}`));
    return travail;
  };

  it('est en tête de la première page, et dans l’en-tête des suivantes, sans y être lu', async () => {
    const long = Array.from(
      { length: 60 },
      (_, rang) => `Un alinéa, le numéro ${rang}, pour une page de plus.`,
    );
    const travail = commune(long.join('\n\n'));
    expect((await genere(travail)).code).toBe(0);
    expect(checkPdf(acte(travail, 'pdf'))).toEqual([]);
    const parties = unzipSync(acte(travail, 'docx'));
    expect(corpsDuWord(acte(travail, 'docx'))).toContain('descr="Écu de Valmorin-sur-Orge"');
    const entetes = Object.keys(parties).filter((nom) => /word\/header\d\.xml$/u.test(nom));
    const dessins = entetes
      .map((nom) => strFromU8(parties[nom] ?? new Uint8Array()))
      .filter((xml) => xml.includes('<w:drawing>'));
    expect(dessins).toHaveLength(1);
    expect(dessins[0]).toContain('adec:decorative');
  });

  it.each<[string, string, RegExp]>([
    ['absent', '{ fichier: autre.png, texte_alternatif: Logo de Valmorin }', /n'est pas dans/u],
    [
      'hors du dossier',
      '{ fichier: ../../secret.png, texte_alternatif: Logo de Valmorin }',
      /hors du dossier/u,
    ],
    ['qui ne dit rien', '{ fichier: logo.svg, texte_alternatif: logo.svg }', /ne dit rien/u],
    [
      'd’une largeur impossible',
      '{ fichier: logo.svg, texte_alternatif: Logo de Valmorin, largeur: 9000 }',
      /largeur/u,
    ],
    ['sans texte', '{ fichier: logo.svg }', /texte_alternatif/u],
    ['abîmé', '{ fichier: abime.png, texte_alternatif: Logo de Valmorin }', /abîmée/u],
  ])('%s est dit dans la charte', (_, logo, dit) => {
    const files = {
      'images/logo.svg': houseFile(svg('<path d="M0 0h9v9z"/>')),
      'images/abime.png': houseFile(PLAN.subarray(0, 99)),
    };
    const own = readFileSync(join(HOME, 'templates/charte.yaml'), 'utf8');
    const images = housePictures({ sources: {}, charte: '', files }, 'templates');
    const { faults } = loadCharte(`logo: ${logo}\n`, CHARTE, { own, images });
    expect(faults.map(({ message, position }) => `${message} ${position?.file}:${position?.line}`)).toEqual([
      expect.stringMatching(dit),
    ]);
    expect(faults[0]?.position).toMatchObject({ file: CHARTE, line: 1 });
  });

  it('derrière un lien qui sort du dossier, n’est pas lu', async () => {
    const travail = avecLogo('{ fichier: lien.png, texte_alternatif: Logo de Valmorin }', {
      'secret.png': PLAN,
    });
    symlinkSync(join(travail, 'secret.png'), join(travail, 'templates/images/lien.png'));
    const { code, out } = await verifie(travail);
    expect([code, out.replace(/\s+/gu, ' ')]).toEqual([
      1,
      expect.stringMatching(/CHARTE-03.*par un lien, hors/u),
    ]);
  });

  it('peut être en PNG ou en JPEG, à côté des modèles', async () => {
    const travail = avecLogo('{ fichier: photo.jpg, texte_alternatif: Vue de Valmorin }', {
      'templates/photo.jpg': JPEG,
    });
    expect((await genere(travail)).code).toBe(0);
    expect(checkPdf(acte(travail, 'pdf'))).toEqual([]);
    expect(readdirSync(join(travail, 'out/2026-10-15/1'))).toContain('deliberation.docx');
  });

  it('s’écrit aussi dans un modèle, où son absence est une faute', async () => {
    const tete = 'templates/deliberation/tete.hbs';
    const modele = readFileSync(join(HOME, 'maisons/commune', tete), 'utf8');
    const img = (nom: string) =>
      `${modele}<img src="${nom}" alt="Blason" largeur="20" align="droite" legende="Le blason"/>\n`;
    const juste = commune('', { [tete]: img('logo.svg') });
    expect((await genere(juste)).code).toBe(0);
    expect(checkPdf(acte(juste, 'pdf'))).toEqual([]);
    const fautif = await verifie(commune('', { [tete]: img('blason.png') }));
    expect([fautif.code, dits(fautif.out)[0]]).toEqual([1, 'erreur BALISE-12']);
  });
});

it('n’est pas une phrase pour les règles, mais sa légende est relue', async () => {
  const fichiers = { [`${SEANCE}/images/plan.png`]: PLAN };
  const juste =
    '![Plan de la salle après travaux](plan.png "La salle, vue du dessus : la couverture refaite est en clair"){largeur=90}';
  const { out } = await verifie(
    commune(`Voici le plan, tel que la commission l'a vu.\n\n${juste}\n\nLa suite du texte.`, fichiers),
  );
  expect(out).not.toContain(RAPPORT);
  const faute = await verifie(commune(juste.replace('couverture refaite', 'couvertture refaite'), fichiers));
  expect(faute.out).toContain('couvertture');
});

it.each([
  ['le rapport', '![Plan](plan.png)\n![Coupe](coupe.png)', 2],
  ['une liste', '- un premier point ;\n\n  ![Plan de la salle](plan.png)\n\n- un second.', 1],
])('s’imprime dans %s', async (_, corps, nombre) => {
  const travail = commune(corps, {
    [`${SEANCE}/images/plan.png`]: PLAN,
    [`${SEANCE}/images/coupe.png`]: PLAN,
  });
  expect((await genere(travail)).code).toBe(0);
  expect(checkPdf(acte(travail, 'pdf'))).toEqual([]);
  expect(corpsDuWord(acte(travail, 'docx')).split('<w:drawing>')).toHaveLength(nombre + 2);
});

it('s’imprime dans une convention, seule et annexée', async () => {
  const travail = dossierDeTravail(
    avec([['convention', '\n# Annexes', `\n![Plan du site](plan.png "Le site")\n\n# Annexes`]]),
  );
  const images = join(travail, 'data/2024-09-26/images');
  mkdirSync(images);
  writeFileSync(join(images, 'plan.png'), PLAN);
  expect((await lance(travail, ['generer'])).code).toBe(0);
  for (const nom of ['deliberation', 'convention']) {
    const dossier = join(travail, 'out/2024-09-26/64');
    expect(checkPdf(readFileSync(join(dossier, `${nom}.pdf`)))).toEqual([]);
    expect(corpsDuWord(readFileSync(join(dossier, `${nom}.docx`)))).toContain('descr="Plan du site"');
  }
});

import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { HOME } from '../../bench/sample.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import { checkPdf } from '../conformance/check-pdf.ts';
import { JPEG, liar, png, svg } from '../document/pictures/made.ts';
import { dossierVide, lance, rangeTout } from './monde.ts';

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

  it.each([
    ['par son nom, rangée avec la séance', 'plan.png', `${SEANCE}/images/plan.png`],
    ['par le chemin que les éditeurs écrivent', '../images/plan.png', `${SEANCE}/images/plan.png`],
    ['à côté du rapport', 'plan.png', `${SEANCE}/rapports/plan.png`],
    ['avec celles du conseil', 'plan.png', 'data/images/plan.png'],
    ['avec celles du conseil, par son chemin', '../../images/plan.png', 'data/images/plan.png'],
    [
      'sous un nom à espaces, comme les éditeurs l’écrivent',
      'mon%20plan.png',
      `${SEANCE}/images/mon plan.png`,
    ],
    ['sous un nom qui ne dit pas ce qu’elle est', 'plan.jpg', `${SEANCE}/images/plan.jpg`],
  ])('se nomme %s', async (_, nom, chemin) => {
    const { code, out } = await verifie(commune(`![Plan de la salle](${nom})`, { [chemin]: PLAN }));
    expect([code, dits(out)]).toEqual([0, []]);
  });

  it.each<[string, string, RegExp]>([
    ['absente', '![Plan](absent.png)', /n'est pas dans « .*images »/u],
    ['hors du dossier', '![Plan](../../../plan.png)', /hors du dossier/u],
    ['à la racine de la machine', '![Plan](/etc/plan.png)', /hors du dossier/u],
    ['sur un autre disque', '![Plan](C:\\\\plan.png)', /hors du dossier/u],
    ['sur un site', '![Plan](https://exemple.fr/plan.png)', /hors du dossier/u],
    ['collée dans le texte', '![Plan](data:image/png;base64,AAAA)', /hors du dossier/u],
    ['derrière un lien qui sort', '![Plan](lien.png)', /mène, par un lien, hors/u],
    ['sans texte de remplacement', '![](plan.png)', /n'a pas de texte de remplacement/u],
    ['au milieu d’une phrase', 'Voir ![Plan](plan.png) ci-contre.', /seule sur sa ligne/u],
    ['dans un titre', '## ![Plan](plan.png)', /seule sur sa ligne/u],
    ['sous un nom à espaces', '![Plan](mon plan.png)', /espace/u],
    ['par renvoi', '![Plan][image1]', /image collée/u],
    ['d’une largeur qui n’en est pas une', '![Plan](plan.png){largeur=grande}', /n'est pas une longueur/u],
    ['avec une consigne inconnue', '![Plan](plan.png){height=3}', /ne se comprend pas/u],
    ['trop grande pour être vraie', '![Plan](bombe.png)', /trop lourde/u],
    ['qui est un dessin qui court', '![Plan](piege.svg)', /programme/u],
    ['coupée', '![Plan](coupee.png)', /abîmée/u],
  ])('%s est une faute, à sa ligne', async (_, corps, dit) => {
    const travail = commune(corps, {
      'plan.png': PLAN,
      [`${SEANCE}/images/plan.png`]: PLAN,
      [`${SEANCE}/images/coupee.png`]: PLAN.subarray(0, 300),
      [`${SEANCE}/images/bombe.png`]: liar(50_000, 50_000, Buffer.alloc(9)),
      [`${SEANCE}/images/piege.svg`]: svg('<script>alert(1)</script>'),
    });
    symlinkSync(join(travail, 'plan.png'), join(travail, SEANCE, 'images/lien.png'));
    const { code, out } = await verifie(travail);
    const ligne = readFileSync(join(travail, RAPPORT), 'utf8').split('\n').indexOf(corps) + 1;
    expect(code).toBe(1);
    expect(out.replace(/\s+/gu, ' ')).toMatch(dit);
    expect(out).toContain(`${RAPPORT}:${ligne}:`);
    expect((await genere(travail)).code).not.toBe(0);
  });

  it.each([
    ['dont le texte est celui que l’éditeur propose', '![alt text](plan.png)', 'ne dit rien'],
    ['dont le texte est son nom', '![plan](plan.png)', 'ne dit rien'],
    ['tirée trop large', '![Plan de la salle](petite.png){largeur=120}', 'ses pixels se verraient'],
  ])('%s vaut un avertissement', async (_, corps, dit) => {
    const fichiers = {
      [`${SEANCE}/images/plan.png`]: PLAN,
      [`${SEANCE}/images/petite.png`]: png({ width: 40, height: 20 }),
    };
    const { code, out } = await verifie(commune(corps, fichiers));
    expect([code, dits(out)]).toEqual([0, ['avertissement CORPS-07']]);
    expect(out.replace(/\s+/gu, ' ')).toContain(dit);
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
    [
      'derrière un lien qui sort',
      '{ fichier: lien.png, texte_alternatif: Logo de Valmorin }',
      /par un lien, hors/u,
    ],
    ['qui ne dit rien', '{ fichier: logo.svg, texte_alternatif: logo.svg }', /ne dit rien/u],
    [
      'd’une largeur impossible',
      '{ fichier: logo.svg, texte_alternatif: Logo de Valmorin, largeur: 9000 }',
      /largeur/u,
    ],
    ['sans texte', '{ fichier: logo.svg }', /texte_alternatif/u],
    ['abîmé', '{ fichier: abime.png, texte_alternatif: Logo de Valmorin }', /abîmée/u],
  ])('%s est dit dans la charte', async (_, logo, dit) => {
    const travail = avecLogo(logo, {
      'secret.png': PLAN,
      'templates/images/abime.png': PLAN.subarray(0, 99),
    });
    symlinkSync(join(travail, 'secret.png'), join(travail, 'templates/images/lien.png'));
    const { out } = await verifie(travail);
    expect(out.replace(/\s+/gu, ' ')).toMatch(dit);
    expect(out).toContain('charte.yaml:');
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

import { describe, expect, it } from 'vitest';
import { arbre, composer, lignes } from './composition.ts';
import { REFERENCE } from './differences.ts';
import { avec, CHEMINS, type Changement } from './donnees.ts';
import { IMPRIMABLES, lettres, squelette } from './hostiles.ts';
import { ecrits, lignesDuDocx, lignesDuPdf } from './textes.ts';

/** A place where a person writes prose, and what its line is made of. */
interface Prose {
  readonly nom: string;
  readonly fichier: string;
  readonly pose: (texte: string) => Changement;
  readonly ligne: (texte: string) => string;
}

const surUneLigne = (texte: string): string => texte.replace(/\s+/gu, ' ').trim();

const PROSES: readonly Prose[] = [
  {
    nom: 'le résumé',
    fichier: CHEMINS.rapport,
    pose: (texte) => [
      'rapport',
      'Pour mémoire, GBM a contribué',
      `Pour ${surUneLigne(texte)}, GBM a contribué`,
    ],
    ligne: (texte) => `Pour ${texte}, GBM a contribué à ce programme à hauteur de :`,
  },
  {
    nom: 'un titre de l’exposé',
    fichier: CHEMINS.rapport,
    pose: (texte) => ['rapport', '## Le plan prévisionnel de', `## Le plan ${surUneLigne(texte)} de`],
    ligne: (texte) => `III. Le plan ${texte} de financement 2024`,
  },
  {
    nom: 'un point de la décision',
    fichier: CHEMINS.rapport,
    pose: (texte) => [
      'rapport',
      '  - signature: pmt-2024',
      `  - ${JSON.stringify(`approuve ${surUneLigne(texte)} enfin`)}\n  - signature: pmt-2024`,
    ],
    ligne: (texte) => `- approuve ${texte} enfin,`,
  },
  {
    nom: 'un article',
    fichier: CHEMINS.convention,
    pose: (texte) => [
      'convention',
      "Tout litige relatif à l'interprétation",
      `Tout ${surUneLigne(texte)} l'interprétation`,
    ],
    ligne: (texte) =>
      `Tout ${texte} l'interprétation ou à l'exécution de la présente convention est porté devant le Tribunal administratif de Besançon.`,
  },
  {
    nom: 'le titre d’un article',
    fichier: CHEMINS.convention,
    pose: (texte) => ['convention', '## Litiges {#litiges}', `## Des ${surUneLigne(texte)} enfin {#litiges}`],
    ligne: (texte) => `Article 9 - Des ${texte} enfin`,
  },
];

/** Texts in which Markdown, as bodies are written in, sees nothing. */
const SANS_MARKDOWN = IMPRIMABLES.filter((texte) => !/[*_[\\]|\{#/u.test(texte));
/** Texts with its signs: emphasis, links, escapes, an anchor. */
const AVEC_MARKDOWN = IMPRIMABLES.filter((texte) => !SANS_MARKDOWN.includes(texte));

const mots = (texte: string): string => texte.replace(/[^\p{L}\p{N}]/gu, '');

/** The acts once a text stands in every one of these places. */
const partout = (texte: string) => composer(avec(PROSES.map(({ pose }) => pose(texte))));

describe('un texte rédigé', () => {
  it.each(SANS_MARKDOWN)('reste ce texte, partout où l’on rédige : %j', (texte) => {
    const composition = partout(texte);
    expect(composition.fautes).toEqual([]);
    const nos = lignes(composition).map(lettres);
    const perdues = PROSES.filter(({ ligne }) => !nos.includes(lettres(ligne(surUneLigne(texte)))));
    expect(perdues.map(({ nom }) => nom)).toEqual([]);
  });

  it.each(AVEC_MARKDOWN)('ne perd ni lettre ni chiffre, ou devient une faute à sa place : %j', (texte) => {
    const composition = partout(texte);
    const fichiers: readonly string[] = PROSES.map(({ fichier }) => `data/${fichier}`);
    for (const { position, severity } of composition.fautes) {
      expect(severity).toBe('erreur');
      expect(fichiers).toContain(position?.file);
      expect(position?.excerpt).toContain(texte.slice(0, 4));
    }
    if (composition.fautes.length > 0) return;
    const nos = lignes(composition).map(mots);
    const perdues = PROSES.filter(({ ligne }) => !nos.includes(mots(ligne(surUneLigne(texte)))));
    expect(perdues.map(({ nom }) => nom)).toEqual([]);
  });
});

describe('une prose pleine de signes', () => {
  const tous = SANS_MARKDOWN.map(surUneLigne).join(' ');
  const composition = partout(tous);

  it('ne change rien à la structure de l’acte', () => {
    const sansPoint = avec([['rapport', '  - signature: pmt-2024', '  - approuve\n  - signature: pmt-2024']]);
    expect(squelette(arbre(composition))).toBe(squelette(arbre(composer(sansPoint))));
    expect(squelette(arbre(composition, 'convention'))).toBe(squelette(arbre(REFERENCE, 'convention')));
  });

  it('reste elle-même dans le PDF et dans le DOCX', async () => {
    const textes = await ecrits(arbre(composition));
    expect(textes.pdf.faults.filter(({ severity }) => severity === 'erreur')).toEqual([]);
    const attendues = PROSES.map(({ ligne }) => lettres(ligne(tous)));
    expect(lignesDuPdf(textes).map(lettres)).toEqual(expect.arrayContaining(attendues));
    expect(lignesDuDocx(textes).map(lettres)).toEqual(expect.arrayContaining(attendues));
  });
});

describe('un point de la décision', () => {
  it.each([
    ['un tableau', '"approuve\\n\\n| a | b |\\n|---|---|\\n| 1 | 2 |"'],
    ['une liste seule', '"- approuve\\n- autorise"'],
    ['un titre', '"# approuve"'],
  ])('qui est %s est une faute à sa place dans le rapport', (_, ecrit) => {
    const { fautes } = composer(
      avec([['rapport', '  - signature: pmt-2024', `  - ${ecrit}\n  - signature: pmt-2024`]]),
    );
    expect(fautes.map(({ position }) => position?.file)).toEqual([`data/${CHEMINS.rapport}`]);
    expect(fautes[0]?.position?.excerpt).toContain('approuve');
  });
});

describe('une partie du corps que rien n’imprime', () => {
  it('est signalée, jamais perdue en silence', () => {
    const { fautes, constats } = composer(
      avec([['rapport', '# Exposé\n', '# Un mot encore\n\nPerdu ?\n\n# Exposé\n']]),
    );
    const places = [...fautes, ...constats()].map(({ position }) => position?.excerpt ?? '');
    expect(places.filter((place) => place.includes('Un mot encore'))).not.toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/document/tree.ts';
import { innerBlocks, innerInlines } from '../../src/document/walk.ts';
import { arbre, type Composition, composer, lignes, simple } from './composition.ts';
import { apres, difference, erreurs, INCHANGE } from './differences.ts';
import { avec, DONNEES, type Fichiers } from './donnees.ts';

/** The labels of the blanks of an act, in reading order. */
function blancs(composition: Composition, nom: string): readonly string[] {
  const dans = (inlines: readonly Inline[]): readonly string[] =>
    inlines.flatMap((inline) => {
      if (inline.kind === 'blank') return [inline.label];
      return 'children' in inline ? dans(inline.children) : [];
    });
  const tous = (blocs: readonly Block[]): readonly string[] =>
    blocs.flatMap((bloc) => [...innerInlines(bloc).flatMap(dans), ...tous(innerBlocks(bloc))]);
  return tous(arbre(composition, nom).body);
}

/** The sample files with a text replaced wherever it stands. */
const partout = (ancien: string, nouveau: string, fichiers: Fichiers = DONNEES): Fichiers =>
  Object.fromEntries(
    Object.entries(fichiers).map(([chemin, texte]) => [chemin, texte.replaceAll(ancien, () => nouveau)]),
  );

describe('le numéro de la délibération', () => {
  it('remplit les blancs de la convention à signer, jamais ceux de la convention annexée', () => {
    const reference = composer();
    expect(blancs(reference, 'convention')).toEqual(['date de signature']);
    expect(blancs(reference, 'deliberation')).toEqual([
      'date de la délibération',
      'numéro de la délibération',
      'date de la délibération',
      'date de signature',
    ]);
  });

  it('manque : l’extrait se compose sans lui, la convention ne s’écrit qu’en projet, avec ses blancs', () => {
    const fichiers = avec([['rapport', 'deliberation: 2024/2024.00318\n', '']]);
    const composition = composer(fichiers);
    expect(composition.fautes).toMatchObject([
      { code: 'EXEM-01', severity: 'avertissement', position: { file: 'data/2024-09-26/rapports/64.md' } },
    ]);
    expect(erreurs(composition)).toEqual([]);
    expect(Object.keys(composition.arbres)).toEqual(['deliberation']);
    expect(difference(composition)).toEqual({
      perdues: ['Délibération n°2024/2024.00318'],
      gagnees: [],
    });
    expect(arbre(composition).title).not.toContain('2024.00318');
    expect(JSON.stringify(arbre(composition).header)).not.toContain('2024.00318');
    const projet = composer(fichiers, '64', 'projet');
    expect(projet.fautes).toEqual([]);
    expect(arbre(projet, 'convention').state).toBe('projet');
    expect(blancs(projet, 'convention')).toEqual(blancs(projet, 'deliberation'));
  });

  it('change partout où il est dit', () => {
    const composition = apres(['rapport', '2024/2024.00318', '2024.00319']);
    expect(difference(composition).gagnees).toEqual(['Délibération n°2024.00319']);
    expect(difference(composition, 'convention').gagnees).toEqual([
      'Vu la délibération n°2024.00319 du Conseil de Communauté en date du 26 septembre 2024,',
    ]);
    expect(arbre(composition).title).toContain('2024.00319');
  });
});

describe('les personnes', () => {
  it('accordent tout l’acte à un président', () => {
    const homme = avec(
      [
        ['registre', 'Mme Alain VIGNOT, fonction: Présidente', 'M. Alain VIGNOT, fonction: Président'],
        ['conseil', 'masculin: Président\n', 'masculin: Président\n'],
      ],
      partout('Anne VIGNOT', 'Alain VIGNOT'),
    );
    const composition = composer(homme);
    expect(composition.fautes).toEqual([]);
    expect(erreurs(composition)).toEqual([]);
    const { gagnees } = difference(composition);
    expect(gagnees.map((ligne) => ligne.replace(/^.*(?= sous la présidence)/u, ''))).toEqual([
      ' sous la présidence de M. Alain VIGNOT, Président de Grand Besançon Métropole.',
      'M. Alain VIGNOT',
      'M. Jamal-Eddine LOUHKIAR à M. Alain VIGNOT',
      'Rapporteur : M. Alain VIGNOT, Président',
      '- autorise Monsieur le Président, ou son représentant, à signer la convention annexée au rapport.',
      'Le Président,',
      'Alain VIGNOT',
      'La communauté urbaine Grand Besançon Métropole, représentée par son Président, Monsieur Alain VIGNOT, dûment habilité à signer par une délibération du Conseil de Communauté du ,',
      'Le Président de Grand Besançon Métropole',
      'Alain VIGNOT',
    ]);
  });

  it('accordent la signature à un secrétaire', () => {
    const composition = apres(['seance', 'secretaire: Julie CHETTOUH', 'secretaire: Hasni ALEM']);
    expect(composition.fautes).toEqual([]);
    expect(difference(composition).gagnees).toEqual([
      'Secrétaire de séance : M. Hasni ALEM',
      'Le Secrétaire de séance,',
      'Hasni ALEM',
      'Conseiller Communautaire',
    ]);
  });

  it('disent qui préside la question, sans changer qui signe', () => {
    const composition = apres(
      [
        'seance',
        'presidence: Anne VIGNOT\n',
        'presidence: Anne VIGNOT\nautres_presidences: [{ questions: 64, presidence: Gabriel BAULIEU, motif: départ }]\n',
      ],
      [
        'registre',
        '      - M. Gabriel BAULIEU\n',
        '      - { nom: M. Gabriel BAULIEU, fonction: 1er Vice-Président }\n',
      ],
    );
    expect(composition.fautes).toEqual([]);
    const { gagnees } = difference(composition);
    expect(gagnees).toHaveLength(1);
    expect(gagnees[0]).toMatch(
      /sous la présidence de M\. Gabriel BAULIEU, 1er Vice-Président de Grand Besançon Métropole\.$/u,
    );
  });

  it('accordent les parties d’une convention', () => {
    const composition = apres(
      [
        'convention',
        '  - nom: Pôle des Microtechniques\n    genre: masculin',
        '  - nom: Agence des Essais\n    genre: feminin',
      ],
      [
        'convention',
        'personne: M. Laurent DESCHAMPS\n      fonction: Président',
        'personne: Mme Zoé EXEMPLE\n      fonction: Directrice',
      ],
    );
    expect(composition.fautes).toEqual([]);
    const { gagnees } = difference(composition, 'convention');
    expect(gagnees[0]).toMatch(
      /^L'Agence des Essais \(PMT\), .*, représentée par sa Directrice, Madame Zoé EXEMPLE, dûment habilitée à signer par ses statuts,$/u,
    );
    expect(gagnees).toContain("La Directrice de l'Agence des Essais");
  });
});

describe('l’organe', () => {
  it('au féminin accorde l’acte et élide son article', () => {
    const composition = apres(
      ['conseil', '  nom: Conseil de Communauté\n', '  nom: Assemblée\n'],
      ['conseil', 'nom_des_membres: Conseil Communautaire', 'nom_des_membres: Assemblée'],
      ['conseil', 'genre: masculin', 'genre: feminin'],
    );
    expect(composition.fautes).toEqual([]);
    const { perdues, gagnees } = difference(composition);
    expect(gagnees.map((ligne) => ligne.replace(/(?<=réunie ).*/u, '…'))).toEqual([
      "Extrait du Registre des délibérations de l'Assemblée",
      "Membres de l'Assemblée en exercice : 123",
      "L'Assemblée, convoquée le 19 septembre 2024, s'est réunie …",
      "A l'unanimité, l'Assemblée :",
      "La communauté urbaine Grand Besançon Métropole, représentée par sa Présidente, Madame Anne VIGNOT, dûment habilitée à signer par une délibération de l'Assemblée du ,",
      "Vu la délibération n° de l'Assemblée en date du ,",
    ]);
    expect(perdues).toHaveLength(6);
    const tetes = JSON.stringify(arbre(composition).header) + arbre(composition).subject;
    expect(simple(tetes)).not.toContain('Conseil de Communauté');
  });
});

describe('une question', () => {
  it('porte un numéro qui n’est pas un nombre', () => {
    const fichiers = avec([
      ['seance', 'ordre_de_passage: 1 à 75', 'ordre_de_passage: [1 à 63, 8/a, 65 à 75]'],
      ['rapport', 'question: 64\n', 'question: 8/a\n'],
    ]);
    const composition = composer(fichiers, '8/a');
    expect(composition.fautes).toEqual([]);
    expect(erreurs(composition)).toEqual([]);
    const { gagnees } = difference(composition);
    expect(gagnees).toHaveLength(2);
    expect(gagnees[0]).toContain(' 63, 8/a, 65,');
    expect(gagnees[1]).toMatch(/^Rapport n°8\/a - /u);
    // At the place of question 64 the room is the same: so is the result.
    expect(lignes(composition)).toContain('Pour : 101');
  });

  it.each([
    ['sans date de publication', [['seance', 'publication: 2024-10-07\n', '']], ['Publié le : 07/10/2024']],
    [
      'sans avis',
      [
        [
          'rapport',
          'avis:\n  - { instance: Commission n°2, date: 2024-08-28, avis: Favorable }\n  - { instance: Bureau, date: 2024-09-12, avis: Favorable }\n',
          '',
        ],
      ],
      ['Date', 'Avis', 'Commission n°2', '28/08/2024', 'Favorable', 'Bureau', '12/09/2024', 'Favorable'],
    ],
    [
      'sans annexe à signer',
      [['rapport', '\nannexes:\n  - { titre: convention et ses annexes, convention: pmt-2024 }\n', '\n']],
      undefined,
    ],
  ] as const)('%s, se compose sans ce bloc', (_, changements, perdues) => {
    const composition = apres(...changements);
    if (perdues === undefined) {
      // Nothing is annexed: what the decision and the report say of the convention is no longer to be found.
      expect(composition.fautes.map(({ position }) => position?.file)).toContain(
        'data/2024-09-26/rapports/64.md',
      );
      return;
    }
    expect(composition.fautes).toEqual([]);
    expect(difference(composition)).toEqual({ perdues, gagnees: [] });
    expect(difference(composition, 'convention')).toEqual(INCHANGE);
  });
});

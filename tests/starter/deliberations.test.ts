import { describe, expect, it } from 'vitest';
import { bodyMarkdown } from '../../src/app/starter/word-markdown.ts';
import { deliberationsOf, isWordFault, readDocx } from '../../src/readers/word/index.ts';
import { docxOf, docxOfLines, line, table } from './documents.ts';

/** The deliberations of an act of these lines: titles, words of the account, points, vote, lines left aside. */
function read(lines: string) {
  const text = readDocx('acte.docx', docxOfLines(lines));
  if (isWordFault(text)) throw new Error(text.message);
  return deliberationsOf(text).map(({ titre, expose, decision, vote, apart }) => ({
    titre,
    expose: expose.map((block) => (block.kind === 'table' ? 'tableau' : block.text)),
    decision: decision.map(({ text: words, lines: under }) => [words, ...under].join(' / ')),
    vote,
    apart,
  }));
}

const TETE = `RÉPUBLIQUE FRANÇAISE
DÉPARTEMENT DE L'AIN
**Commune de Brévigny**
**EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS**
**DU CONSEIL MUNICIPAL**
Séance du 4 mars 2025
Nombre de conseillers en exercice : 11
Étaient présents : M. Loïc DESNOS, Mme Corinne AUBRY
Mme Élodie VAULTIER, M. Théo LAINÉ,
Absent excusé : M. Franck BESNIER, qui a donné pouvoir à Mme Corinne AUBRY
M. Théo LAINÉ a été élu secrétaire.
Date de convocation : 25 février 2025`;

const PIED = `Ainsi fait et délibéré, les jour, mois et an susdits.
Pour extrait conforme au registre,
Le Maire, Loïc DESNOS
Certifié exécutoire`;

describe('a deliberation of a text document', () => {
  it('gives its title, visas, account and points, and keeps aside what the program writes', () => {
    const [acte] = read(`${TETE}
Délibération n°2025-07
**OBJET : Achat d'une tondeuse.**
Le conseil municipal,
Vu le Code général des collectivités territoriales,
Considérant que l'ancienne est hors d'usage,
M. le Maire présente deux devis.
Après en avoir délibéré, à l'unanimité des membres présents, DÉCIDE :
- d'acheter une tondeuse pour 2 400 € ;
- d'autoriser M. le Maire à signer le bon de commande.
${PIED}`);
    expect(acte?.titre).toBe("Achat d'une tondeuse");
    expect(acte?.expose).toEqual([
      'Vu le Code général des collectivités territoriales,',
      "Considérant que l'ancienne est hors d'usage,",
      'M. le Maire présente deux devis.',
    ]);
    expect(acte?.decision).toEqual([
      "décide d'acheter une tondeuse pour 2 400 €",
      "décide d'autoriser M. le Maire à signer le bon de commande",
    ]);
    expect(acte?.vote).toEqual(["à l'unanimité des membres présents"]);
    expect(acte?.apart).toHaveLength(18);
    expect(acte?.apart.join(' ')).toMatch(
      /exercice : 11.*pouvoir.*secrétaire.*2025-07.*extrait conforme.*DESNOS/u,
    );
  });

  it.each([
    [
      'DÉCIDE :\nArticle 1er : Les tarifs sont maintenus.\nArticle 2 – Monsieur le Maire est chargé de les afficher.',
      ['décide que les tarifs sont maintenus', 'décide que Monsieur le Maire est chargé de les afficher'],
    ],
    [
      'Le conseil municipal, après en avoir délibéré :\nAPPROUVE le devis,\net AUTORISE le Maire à le signer,\nDIT QUE les crédits sont inscrits.',
      ['approuve le devis', 'autorise le Maire à le signer', 'dit que les crédits sont inscrits'],
    ],
    [
      'Après en avoir délibéré, le Conseil municipal décide de :\n* solliciter une subvention ;\n* approuver le plan de financement.',
      ['décide de solliciter une subvention', "décide d'approuver le plan de financement"],
    ],
    [
      "Le conseil, ouï l'exposé du Maire, après avoir délibéré, décide, par 9 voix pour et 2 contre, de vendre la parcelle ZA 12.",
      ['décide de vendre la parcelle ZA 12'],
    ],
    ['À l’unanimité, le conseil municipal accepte le devis.', ['accepte le devis']],
    [
      'DONNE POUVOIR au Maire pour :\n* signer l’acte,\n* payer le prix.',
      ['donne pouvoir au Maire pour : / signer l’acte / payer le prix'],
    ],
    [
      "Le conseil, après en avoir délibéré, par 9 voix pour et 1 abstention (M. Loïc DESNOS) :\n- DÉCIDE d'acheter ;\n- AUTORISE le Maire à signer.",
      ["décide d'acheter", 'autorise le Maire à signer'],
    ],
    [
      'Après en avoir délibéré et procédé au vote à main levée, 9 voix POUR, 2 CONTRE (MM. Desnos et Lainé), le Conseil APPROUVE le devis.',
      ['approuve le devis'],
    ],
    [
      "DECIDE\n1 – D'adopter la proposition ;\n2 – DE MODIFIER le tableau ;\nADOPTÉ : à l'unanimité",
      ["décide d'adopter la proposition", 'décide de modifier le tableau'],
    ],
    [
      'Le Conseil Municipal :\n- demande le maintien des guichets ;\n- soutient les usagers.',
      ['demande le maintien des guichets', 'soutient les usagers'],
    ],
    [
      'Hors de la présence de M. le Maire, le Conseil municipal approuve le compte financier unique.',
      ['approuve le compte financier unique'],
    ],
    [
      'DONNE POUVOIR A M. le Maire\nDESIGNE Mme Corinne AUBRY',
      ['donne pouvoir à M. le Maire', 'désigne Mme Corinne AUBRY'],
    ],
    [
      'DECIDE\nArticle 1er - Le maire est chargé :\n1° De fixer les tarifs ;\n2° D’ester en justice.\nArticle 2 - Ces décisions sont publiées.',
      [
        'décide que le maire est chargé : / De fixer les tarifs / D’ester en justice',
        'décide que ces décisions sont publiées',
      ],
    ],
    ['Le Conseil prend acte du rapport.', ['prend acte du rapport']],
    [
      'LE CONSEIL MUNICIPAL\nAPRÈS EN AVOIR DÉLIBÉRÉ\nÀ LA MAJORITÉ\nFIXE le prix à 12 €',
      ['fixe le prix à 12 €'],
    ],
    [
      'Ayant délibéré, le comité syndical désigne Mme Corinne AUBRY déléguée.',
      ['désigne Mme Corinne AUBRY déléguée'],
    ],
    ["1) d'ouvrir un crédit", ["décide d'ouvrir un crédit"]],
  ])('words its points as the program prints them: %s', (lines, points) => {
    const [acte] = read(`Objet : Affaire\nLe Maire expose l'affaire.\n${lines}\n${PIED}`);
    expect(acte?.decision).toEqual(points);
    expect(acte?.expose[0]).toBe("Le Maire expose l'affaire.");
  });

  it.each([
    ['Adopté à la majorité', 'Adopté à la majorité'],
    ['Pour : 9\nContre : 2\nAbstention : 0', 'Pour : 9|Contre : 2|Abstention : 0'],
    ['Votants : 11 - Vote : unanimité', 'Votants : 11 - Vote : unanimité'],
  ])('never takes its vote for a point: %s', (lines, told) => {
    const [acte] = read(`Objet : Affaire\nLe Maire expose.\nAPPROUVE le devis.\n${lines}\n${PIED}`);
    expect(acte?.decision).toEqual(['approuve le devis']);
    expect(acte?.vote.join('|')).toBe(told);
  });

  it.each([
    ['on the next line', 'OBJET :\nCurage du fossé\nVu le code,', 'Curage du fossé'],
    ['after its number', 'Délibération n°2025-07 : Curage du fossé\nVu le code,', 'Curage du fossé'],
    ['as a heading', '# Curage du fossé\nVu le code,', 'Curage du fossé'],
    [
      'in bold, alone',
      'Mairie de Brévigny\n**Curage du fossé**\nLe Maire expose que le fossé déborde.',
      'Curage du fossé',
    ],
    [
      'plain, after its number',
      'Ville de Rozet\n2026/034\nCurage du fossé communal\nRapporteur : Mme AUBRY\nExposé :\nLe fossé déborde.',
      'Curage du fossé communal',
    ],
    [
      'in capitals, as a decision begins',
      'Délibération 2026-12\nDÉLÉGATION AU MAIRE\nM. le Maire expose.',
      'DÉLÉGATION AU MAIRE',
    ],
    ['nowhere', 'Le Maire expose que le fossé déborde.', undefined],
  ])('finds its title %s', (_, lines, titre) => {
    const [acte] = read(`${lines}\nAPPROUVE le devis.`);
    expect(acte?.titre).toBe(titre);
    expect(acte?.decision).toEqual(['approuve le devis']);
  });

  it('takes no note under the vote for a point, nor an annex for another act', () => {
    const actes = read(`Délibération n°2025-07
Rapport n°7 - Soutien à la Ligue
Secrétaire de séance : Mme Élodie VAULTIER
La Ligue demande une aide.
Mme Corinne AUBRY, conseillère intéressée, ne prend part ni au débat, ni au vote.
À l'unanimité, le Conseil de Communauté :
- approuve le soutien,
- autorise le Président à signer la convention.
Rapport adopté à l'unanimité :
Pour : 9
Conseillers intéressés : 1
* Les membres qui ne votent pas sont comptés à part.
AUTORISE le Président à demander l'aide de l'État
La présente délibération peut faire l'objet d'un recours.
Objet
La convention fixe les conditions de l'aide.
Objet : durée`);
    expect(actes.map(({ titre, decision, expose }) => [titre, expose, decision])).toEqual([
      [
        'Soutien à la Ligue',
        ['La Ligue demande une aide.'],
        [
          'approuve le soutien',
          'autorise le Président à signer la convention',
          "autorise le Président à demander l'aide de l'État",
        ],
      ],
    ]);
  });

  it('leaves the words of an account alone, though they speak of deciding', () => {
    const [acte] = read(`Objet : Affaire
Il est proposé au conseil d'approuver le devis.
Le conseil municipal a décidé en 2019 de refaire le toit.
La commission propose d'autoriser le Maire à signer.
Après en avoir délibéré, le conseil municipal approuve le devis.`);
    expect(acte?.expose).toHaveLength(3);
    expect(acte?.decision).toEqual(['approuve le devis']);
  });

  it('loses no word, whatever the lines', () => {
    const lines = `${TETE}
Objet : Affaire
Rapporteur : Mme AUBRY
Une phrase sans forme connue
Le conseil municipal, sur avis de la commission, après en avoir délibéré, APPROUVE le devis.
Il sera affiché.
${PIED}
Une dernière ligne`;
    const [acte] = read(lines);
    const kept = [
      acte?.titre,
      ...(acte?.expose ?? []),
      ...(acte?.decision ?? []),
      ...(acte?.vote ?? []),
      ...(acte?.apart ?? []),
    ]
      .join(' ')
      .toLowerCase();
    const words = lines.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    // The formulas that the program prints in their place.
    const formules = ['objet', 'après', 'avoir', 'délibéré', 'conseil', 'municipal'];
    expect(words.filter((word) => !kept.includes(word) && !formules.includes(word))).toEqual([]);
  });
});

describe('a table of a text document', () => {
  const lu = (corps: string) => {
    const text = readDocx('acte.docx', docxOf(corps));
    if (isWordFault(text)) throw new Error(text.message);
    return deliberationsOf(text);
  };
  const lignes = (texte: string): string => texte.split('\n').map(line).join('');
  const cellules = (rangs: readonly (readonly string[])[]): string =>
    `<w:tbl>${rangs
      .map((rang) => `<w:tr>${rang.map((un) => `<w:tc>${lignes(un)}</w:tc>`).join('')}</w:tr>`)
      .join('')}</w:tbl>`;
  const DEVIS = table([
    ['Lot', 'Prix'],
    ['Toit', '12 000 €'],
  ]);

  it('is no table when it only places the text: a frame, a column for the logo', () => {
    const [acte] = lu(
      cellules([['LOGO', 'Mairie de Brévigny\nSéance du 4 mars 2025\nObjet : Réfection du toit']]) +
        cellules([[`Le Maire présente le devis.\nAPPROUVE le devis.`]]),
    );
    expect(acte?.titre).toBe('Réfection du toit');
    expect(acte?.decision).toEqual([{ text: 'approuve le devis', lines: [] }]);
    expect(acte?.apart).toEqual(['LOGO', 'Mairie de Brévigny', 'Séance du 4 mars 2025']);
  });

  it('stays with the account, and is told by its decision to be above', () => {
    const [acte] = lu(
      lignes('Objet : Toit\nLe Maire expose.\nAprès en avoir délibéré, FIXE les prix comme suit :') +
        DEVIS +
        lignes('DIT que les crédits sont inscrits.'),
    );
    expect(acte?.expose.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
    expect(acte?.decision.map(({ text }) => text)).toEqual([
      'fixe les prix comme indiqué ci-dessus',
      'dit que les crédits sont inscrits',
    ]);
  });

  it('is left aside when it holds the signatures, and told as the vote when it counts voices', () => {
    const [acte] = lu(
      lignes('Objet : Toit\nLe Maire expose.\nAPPROUVE le devis.') +
        table([
          ['Pour', 'Contre', 'Abstention'],
          ['9', '2', '0'],
        ]) +
        cellules([['Le Maire,\nLoïc DESNOS', 'Le secrétaire de séance,\nThéo LAINÉ']]),
    );
    expect(acte?.expose).toHaveLength(1);
    expect(acte?.vote).toEqual(['Pour ; Contre ; Abstention / 9 ; 2 ; 0']);
    expect(acte?.apart.join(' ')).toMatch(/DESNOS.*LAINÉ/u);
  });
});

describe('a document of several deliberations', () => {
  const deux = (marque: (rang: number) => string): string =>
    [1, 2]
      .map(
        (rang) =>
          `${marque(rang)}\nLe Maire expose.\nAprès en avoir délibéré, approuve le devis n°${rang}.\n${PIED}`,
      )
      .join('\n');

  it.each([
    ['objects', (rang: number) => `${TETE}\nObjet : Affaire ${rang}`],
    ['numbers', (rang: number) => `Délibération n°2025-0${rang} – Affaire ${rang}`],
    ['headings', (rang: number) => `# Affaire ${rang}`],
  ])('is cut at its %s, each with its head', (_, marque) => {
    expect(read(deux(marque)).map(({ titre, decision }) => [titre, ...decision])).toEqual([
      ['Affaire 1', 'approuve le devis n°1'],
      ['Affaire 2', 'approuve le devis n°2'],
    ]);
  });

  it('is one when a single act has several headings', () => {
    expect(
      read('# Le contexte\nLe Maire expose.\n# Les prix\nAprès en avoir délibéré, approuve.'),
    ).toHaveLength(1);
  });
});

describe('a text made to be slow', () => {
  const LONG = 20_000;
  it.each([
    ['commas', ','],
    ['stops', '. '],
    ['spaces', ' '],
    ['votes', 'par 1 voix '],
    ['numbers', 'Article 1 '],
    ['verbs', 'DÉCIDE de '],
    ['bodies', 'le conseil municipal, '],
    ['heads', 'présents absents '],
    ['dashes', '- '],
    ['stars', '*a '],
  ])('is read all the same: %s', (_, piece) => {
    const many = piece.repeat(LONG);
    const texte = `Objet : ${many}x\n${many}x\nAprès en avoir délibéré, ${many}x\nDÉCIDE ${many}x\n${many}x`;
    const [acte] = read(texte);
    expect(acte?.titre).toBeDefined();
    expect(
      bodyMarkdown([{ kind: 'paragraph', runs: [{ text: many, strong: true }], text: many }]),
    ).toBeDefined();
  });
});

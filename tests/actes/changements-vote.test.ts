import { describe, expect, it } from 'vitest';
import { lignes } from './composition.ts';
import { apres, difference, erreurs, INCHANGE, REFERENCE } from './differences.ts';
import type { Changement } from './donnees.ts';

const PHRASE =
  'Mme Frédérique BAEHR (2) et MM. Sébastien COUDRY (1) et Benoît VUILLEMIN (1), conseillers intéressés, ne prennent part ni au débat, ni au vote.';
const INTERESSES = 'interesses:\n  - Frédérique BAEHR\n  - Sébastien COUDRY\n  - Benoît VUILLEMIN\n';

const interesses = (...noms: readonly string[]): Changement => [
  'rapport',
  INTERESSES,
  noms.length === 0 ? '' : `interesses:\n${noms.map((nom) => `  - ${nom}\n`).join('')}`,
];

describe('la phrase des conseillers intéressés', () => {
  it.each([
    [
      'une autre femme',
      ['Frédérique BAEHR', 'Sébastien COUDRY', 'Benoît VUILLEMIN', 'Claude VARET'],
      'Mmes Frédérique BAEHR (2) et Claude VARET (1) et MM. Sébastien COUDRY (1) et Benoît VUILLEMIN (1), conseillers intéressés, ne prennent part ni au débat, ni au vote.',
      5,
    ],
    [
      'trois hommes',
      ['Yves GUYEN', 'Sébastien COUDRY', 'Benoît VUILLEMIN'],
      'MM. Sébastien COUDRY (1), Yves GUYEN (1) et Benoît VUILLEMIN (1), conseillers intéressés, ne prennent part ni au débat, ni au vote.',
      3,
    ],
    [
      'des femmes seulement',
      ['Claude VARET', 'Frédérique BAEHR'],
      'Mmes Frédérique BAEHR (2) et Claude VARET (1), conseillères intéressées, ne prennent part ni au débat, ni au vote.',
      3,
    ],
    [
      'une seule femme',
      ['Frédérique BAEHR'],
      'Mme Frédérique BAEHR (2), conseillère intéressée, ne prend part ni au débat, ni au vote.',
      2,
    ],
    [
      'un seul homme',
      ['Sébastien COUDRY'],
      'M. Sébastien COUDRY (1), conseiller intéressé, ne prend part ni au débat, ni au vote.',
      1,
    ],
    [
      'une femme et son mandant, dont les voix ne se retirent qu’une fois',
      ['Frédérique BAEHR', 'Sylvie WANLIN'],
      'Mmes Frédérique BAEHR (1) et Sylvie WANLIN (1), conseillères intéressées, ne prennent part ni au débat, ni au vote.',
      2,
    ],
  ])('s’accorde avec %s', (_, noms, phrase, voix) => {
    const composition = apres(interesses(...noms));
    expect(composition.fautes).toEqual([]);
    expect(erreurs(composition)).toEqual([]);
    const changeLeCompte = voix !== 4;
    expect(difference(composition)).toEqual({
      perdues: [PHRASE, ...(changeLeCompte ? ['Pour : 101', 'Conseillers intéressés : 4'] : [])],
      gagnees: [
        phrase,
        ...(changeLeCompte ? [`Pour : ${105 - voix}`, `Conseillers intéressés : ${voix}`] : []),
      ],
    });
    expect(difference(composition, 'convention')).toEqual(INCHANGE);
  });

  it('disparaît quand personne n’est intéressé', () => {
    const { perdues, gagnees } = difference(apres(interesses()));
    expect(perdues[0]).toBe(PHRASE);
    expect(gagnees).toEqual(['Pour : 105', 'Conseillers intéressés : 0']);
  });

  it('ne nomme pas un absent sans pouvoir, qui n’a pas de voix à retirer', () => {
    const composition = apres([
      'rapport',
      '  - Benoît VUILLEMIN\n',
      '  - Benoît VUILLEMIN\n  - Valérie HALLER\n',
    ]);
    expect(composition.fautes).toEqual([]);
    expect(difference(composition)).toEqual(INCHANGE);
  });
});

const SCRUTIN = `  contre: []
  abstentions: []
  annonce: { resultat: adopté à l'unanimité, contre: 0, abstentions: 0 }
`;
const scrutin = (...lignesEcrites: readonly string[]): Changement => [
  'rapport',
  SCRUTIN,
  lignesEcrites.map((ligne) => `  ${ligne}\n`).join(''),
];

describe('le résultat du vote', () => {
  it('nomme opposants et abstentionnistes, et se dit à la majorité', () => {
    const composition = apres(
      scrutin(
        'contre: [Nicolas BODIN, Hasni ALEM (2)]',
        'abstentions: [Fabienne BRAUCHLI (2)]',
        'annonce: { resultat: adopté à la majorité, contre: 3, abstentions: 2 }',
      ),
    );
    expect(composition.fautes).toEqual([]);
    expect(erreurs(composition)).toEqual([]);
    expect(difference(composition)).toEqual({
      perdues: [
        "A l'unanimité, le Conseil de Communauté :",
        "Rapport adopté à l'unanimité :",
        'Pour : 101',
        'Contre : 0',
        'Abstention* : 0',
      ],
      gagnees: [
        'A la majorité des suffrages exprimés, le Conseil de Communauté :',
        'Rapport adopté à la majorité des suffrages exprimés :',
        'Pour : 96',
        'Contre : 3 (M. Hasni ALEM (2), M. Nicolas BODIN)',
        'Abstention* : 2 (Mme Fabienne BRAUCHLI (2))',
      ],
    });
  });

  it('se dit à la majorité dès une abstention', () => {
    const { gagnees } = difference(
      apres(scrutin('abstentions: [Nicolas BODIN]', 'annonce: { resultat: adopté à la majorité }')),
    );
    expect(gagnees).toEqual([
      'A la majorité des suffrages exprimés, le Conseil de Communauté :',
      'Rapport adopté à la majorité des suffrages exprimés :',
      'Pour : 100',
      'Abstention* : 1 (M. Nicolas BODIN)',
    ]);
  });

  it('se dit rejeté quand les voix contre l’emportent', () => {
    const votants = lignes(REFERENCE)
      .find((ligne) => ligne.startsWith('Étaient présents'))
      ?.match(/(?<=M(?:\.|me) )[\p{L}' -]+(?=,)/gu)
      ?.filter((nom) => !/BAEHR|COUDRY/u.test(nom))
      .slice(0, 60);
    expect(votants).toHaveLength(60);
    const composition = apres(
      scrutin(`contre: [${votants?.join(', ')}]`, 'annonce: { resultat: rejeté, contre: 60 }'),
    );
    expect(composition.fautes).toEqual([]);
    const { gagnees } = difference(composition);
    expect(gagnees.slice(0, 3)).toEqual([
      'A la majorité des suffrages exprimés, le Conseil de Communauté rejette le rapport, qui proposait ce qui suit :',
      'Rapport rejeté :',
      'Pour : 41',
    ]);
    expect(gagnees[3]).toMatch(/^Contre : 60 \(/u);
    expect(gagnees[3]?.match(/M(?:\.|me) /gu)).toHaveLength(60);
  });

  it('ne nomme personne au scrutin secret, et compte blancs et nuls à part', () => {
    const composition = apres(
      scrutin(
        'mode: secret',
        'tours: [{ suffrages: [{ pour: Pour, voix: 60 }, { pour: Contre, voix: 38 }], blancs: 2, nuls: 1 }]',
      ),
    );
    expect(composition.fautes).toEqual([]);
    expect(difference(composition).gagnees).toEqual([
      'A la majorité des suffrages exprimés, le Conseil de Communauté :',
      'Rapport adopté à la majorité des suffrages exprimés :',
      'Pour : 60',
      'Contre : 38',
      'Bulletins blancs : 2',
      'Bulletins nuls : 1',
    ]);
  });

  it('disparaît quand le conseil ne vote pas', () => {
    const composition = apres(
      scrutin('mode: sans-vote'),
      ['rapport', 'question: 64\n', 'question: 64\nnature: information\n'],
      interesses(),
    );
    expect(composition.fautes).toEqual([]);
    const { perdues, gagnees } = difference(composition);
    expect(gagnees).toEqual(['Le Conseil de Communauté :']);
    expect(perdues).toEqual([
      PHRASE,
      "A l'unanimité, le Conseil de Communauté :",
      "Rapport adopté à l'unanimité :",
      'Pour : 101',
      'Contre : 0',
      'Abstention* : 0',
      'Conseillers intéressés : 4',
      '*Le sens du vote des élus ne prenant pas part au vote est considéré comme une abstention.',
    ]);
  });
});

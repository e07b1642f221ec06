import { articles, cases } from '../cases.ts';

const article = (texte: string): string => articles(`## Charges {#charges}\n\n${texte}`);

cases('CONV-56', [
  [
    'finds a body that one sentence obliges and nothing else names',
    article("La Roseraie supporte les dépenses d'eau. Ateliers Réunis verse une redevance."),
    [
      { severity: 'avertissement', path: ['conventions', 'aide', 'corps', 4], written: 'La Roseraie' },
      { written: 'Ateliers Réunis' },
    ],
  ],
  [
    'finds a council of another kind',
    `conseil.yaml: { collectivite: { nature: commune, forme: La commune, nom: Poligny } }
${article('La communauté de communes peut contrôler les comptes.')}`,
    [{ written: 'La communauté de communes' }],
  ],
  [
    'accepts the parties, their parts, the payers, and who is named elsewhere',
    article(
      "L'Atelier des Rives supporte les charges. Le Bénéficiaire remet ses comptes. La Communauté de communes verse l'aide. L'État peut contrôler. La Roseraie remet la clé ; c'est la Roseraie qui loge l'atelier. Chaque partie conserve un exemplaire.",
    ),
    [],
  ],
]);

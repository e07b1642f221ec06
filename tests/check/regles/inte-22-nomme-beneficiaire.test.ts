import { cases } from '../cases.ts';

const decide = (decision: string, reste = ''): string =>
  `rapports/2.md: { decision: [${JSON.stringify(decision)}]${reste} }`;

cases('INTE-22', [
  [
    'finds a member to whom the decision sells',
    decide('cède la parcelle à M. Étienne FABRE au prix de 900 €'),
    [{ severity: 'avertissement', path: ['rapports', '2', 'decision', 0], written: 'Étienne FABRE' }],
  ],
  [
    'finds a member from whom it buys',
    decide('décide d’acquérir auprès de Mme Inès GUYOT une remise'),
    [{ written: 'Inès GUYOT' }],
  ],
  [
    'finds a member whom it helps',
    decide('accorde une aide de 500 € en faveur de Mme Maud PERRIN'),
    [{ written: 'Maud PERRIN' }],
  ],
  [
    'accepts a member who stands aside',
    decide('cède la parcelle à M. Étienne FABRE', ', interesses: [Étienne FABRE]'),
    [],
  ],
  [
    'accepts what members receive as members',
    decide('accorde à M. Étienne FABRE un mandat spécial et le remboursement de ses frais'),
    [],
  ],
  [
    'accepts a member who does something',
    decide('charge M. Étienne FABRE de signer la vente à M. Paul LAMBERT'),
    [],
  ],
]);

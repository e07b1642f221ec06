import type { Random } from './random.ts';

const ACTIONS = [
  "Rassembler et faire connaître les atouts de l'agglomération auprès des partenaires.",
  "Animer le réseau des acteurs et en assurer la promotion, y compris hors de l'agglomération.",
  'Former les agents aux outils communs et tenir un recueil des bonnes pratiques.',
  'Remettre en état les équipements les plus anciens, par ordre de priorité.',
  'Recueillir les avis des usagers et leur rendre compte des suites données.',
  'Préparer la saison prochaine avec les communes qui en ont fait la demande.',
];
const STEPS = [
  'les communes font connaître leurs besoins avant le **1^er^ mars**',
  'le comité de suivi examine les demandes et les classe',
  'les travaux sont engagés **au plus tard** en septembre',
  "un bilan d'étape est présenté aux commissions",
  'les équipements sont remis aux communes, qui en assurent la garde',
];
const POSTS = [
  'Études et diagnostics',
  'Travaux de remise en état',
  'Achat de matériel',
  'Accueil et médiation',
  'Communication',
  'Formation des agents',
];

/** Writes made-up numbers at `{n}` and, smaller, at `{m}`. */
export function withNumbers(text: string, random: Random): string {
  const many = 20 + random.below(180);
  return text.replace('{n}', String(many)).replace('{m}', String(3 + random.below(many - 4)));
}

/** A list whose items go on in indented paragraphs, each made by `paragraph`. */
export function actions(random: Random, paragraph: () => string): string {
  const chosen = random.shuffled(ACTIONS).slice(0, 3);
  const items = chosen.map((action, rank) => {
    const more = Array.from({ length: 1 + (rank % 2) }, () => `  ${paragraph()}`);
    return [`- ${action}`, ...more].join('\n\n');
  });
  return ['Les actions prévues sont les suivantes :', ...items].join('\n\n');
}

/** Steps in order, some words of which are stressed. */
export function steps(random: Random): string {
  const chosen = random.shuffled(STEPS).slice(0, 4);
  const items = chosen.map((step, rank) => `${rank + 1}. ${step}${rank === 3 ? '.' : ' ;'}`);
  return `Le projet suit ces étapes :\n\n${items.join('\n')}`;
}

/** A table of what is spent, year by year. */
export function costs(random: Random): string {
  const amount = (): string => `${2 + random.below(90)} ${100 + random.below(900)} €`;
  const rows = random.shuffled(POSTS).slice(0, 4);
  return [
    'Les dépenses se répartissent ainsi :',
    [
      '| Poste | 2025 | 2026 |',
      '| --- | ---: | ---: |',
      ...rows.map((post) => `| ${post} | ${amount()} | ${amount()} |`),
    ].join('\n'),
  ].join('\n\n');
}

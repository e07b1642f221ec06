import type { Random } from './random.ts';

/** A made-up member: the names are plainly nobody's. */
export interface Member {
  /** "Prénom NOM", as the data refer to the person. */
  readonly name: string;
  readonly civility: 'M.' | 'Mme';
  readonly commune: string;
  readonly office?: string;
}

/** A made-up council: 123 seats in 68 communes. */
export interface Council {
  readonly members: readonly Member[];
  readonly communes: readonly string[];
  readonly president: Member;
  readonly secretary: Member;
}

const FEMALE =
  'Alphonsine Bérengère Clotilde Domitille Éléonore Flavienne Gwladys Hildegarde Isabeau Joséphine Katell Léopoldine Mahaut Népomucène Ondine Pélagie Quitterie Rosemonde Sidonie Théodora Ursuline Victoire Wilhelmine Yolaine Zéphyrine'.split(
    ' ',
  );
const MALE =
  'Anselme Barnabé Casimir Désiré Euloge Firmin Gaspard Honorin Isidore Joachim Kléber Ladislas Modeste Nestor Octavien Parfait Quentin Romaric Sosthène Théodule Urbain Valérien Wandrille Yvain Zacharie'.split(
    ' ',
  );
const HEADS = 'TOURNE VERT GRAND BELLE PORTE CLAIR HAUTE PETIT ROUGE SONGE TAILLE VIRE'.split(' ');
const TAILS = 'NUAGE CHEMIN LANTERNE CAILLOU FONTAINE PLUME GIROUETTE SABOT MIRABELLE BRUME TROMPETTE'.split(
  ' ',
);

const PLACES = 'Exempleville Fictigny Imaginy Inventon Modèlecourt Nulleville Papiervaux Semblançay'.split(
  ' ',
);
const ENDS = [
  '',
  '-le-Haut',
  '-le-Bas',
  '-sous-Bois',
  '-sur-Fable',
  '-les-Prés',
  '-la-Forge',
  '-Notre-Conte',
  '-les-Eaux',
];

/** The town that has forty seats. */
export const TOWN = 'Grandfable';

const COMMUNES = 68;
const TOWN_SEATS = 40;
const SEATS = 123;

function communes(): readonly string[] {
  const others = PLACES.flatMap((place) => ENDS.map((end) => `${place}${end}`));
  return [TOWN, ...others.slice(0, COMMUNES - 1)];
}

/** Seats of each commune: forty in town, one elsewhere, two in those that come first. */
function seats(names: readonly string[]): readonly string[] {
  const others = names.slice(1);
  const second = others.slice(0, SEATS - TOWN_SEATS - others.length);
  return [...Array.from({ length: TOWN_SEATS }, () => TOWN), ...others, ...second];
}

const OFFICES: Readonly<Record<number, string>> = {
  0: 'Présidente',
  ...Object.fromEntries(
    Array.from({ length: 14 }, (_, rank) => [
      rank + 1,
      `${rank + 1}${rank === 0 ? 'er' : 'e'} Vice-Président`,
    ]),
  ),
};

/** The council that a seed gives. */
export function council(random: Random): Council {
  const names = communes();
  const surnames = random.shuffled(HEADS.flatMap((head) => TAILS.map((tail) => `${head}${tail}`)));
  const members = seats(names).map((commune, rank): Member => {
    const isWoman = rank % 2 === 0;
    const first = random.pick(isWoman ? FEMALE : MALE);
    const title = OFFICES[rank];
    const office =
      title === undefined ? {} : { office: isWoman ? title.replace(/Président$/u, 'Présidente') : title };
    const name = `${first} ${surnames[rank] ?? ''}`;
    return { name, civility: isWoman ? 'Mme' : 'M.', commune, ...office };
  });
  const [president, , , , , , , , , , , , , , , , secretary] = members;
  if (president === undefined || secretary === undefined) throw new Error('a council has members');
  return { members, communes: names, president, secretary };
}

function memberLine({ civility, name, office, commune }: Member): string {
  if (office === undefined) return `      - ${civility} ${name}`;
  const mandate = office === 'Présidente' ? `, mandat: Maire de ${commune}` : '';
  return `      - { nom: ${civility} ${name}, fonction: ${office}${mandate} }`;
}

/** `registre.yaml`. */
export function registerText({ communes: names, members }: Council): string {
  const blocks = names.map((commune) => {
    const own = members.filter((member) => member.commune === commune);
    return `  - nom: ${commune}\n    membres:\n${own.map(memberLine).join('\n')}`;
  });
  return `communes:\n${blocks.join('\n')}\n`;
}

/** `conseil.yaml`. */
export const councilText = (): string => `collectivite:
  nom: Val de Fable Agglomération
  sigle: VFA
  nature: communaute d'agglomeration
  forme: La communauté d'agglomération
  siege: 1 place du Conte, 99000 ${TOWN}
  ville: ${TOWN}
  departement: 25
  population: 98 765
organe:
  nom: Conseil de Communauté
  nom_des_membres: Conseil Communautaire
  genre: masculin
membre: { masculin: Conseiller Communautaire, feminin: Conseillère Communautaire }
executif: { masculin: Président, feminin: Présidente }
tribunal: Tribunal administratif de Besançon
`;

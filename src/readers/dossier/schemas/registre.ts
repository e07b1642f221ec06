import * as z from 'zod';
import type { Elu } from '../../../domaine/conseil.ts';
import type { Personne } from '../../../domaine/personne.ts';
import { nomComplet } from '../../../domaine/personne.ts';
import type { CommuneEcrite, SiegesDates } from '../../../domaine/registre.ts';
import { date, integer, personneDuRegistre, text, yesNo } from '../shape/kinds.ts';
import { elu } from '../shape/references.ts';
import { group, list } from '../shape/structure.ts';

type ReadElu = Pick<Elu, 'personne'> & Partial<Omit<Elu, 'nom' | 'personne' | 'commune'>>;

const longForm = group({
  nom: personneDuRegistre('Mme Prénom NOM').describe(
    "Civilité, prénom, NOM en capitales ; sans le prénom ou la civilité si la maison ne l'a pas et qu'aucun modèle ne l'imprime.",
  ),
  fonction: text('1er Vice-Président')
    .exactOptional()
    .describe("Fonction dans l'assemblée : Présidente, 1er Vice-Président."),
  mandat: text('Maire de Besançon').exactOptional().describe('Mandat imprimé sous la signature.'),
  groupe: text('Ensemble pour demain')
    .exactOptional()
    .describe("Groupe d'élus, tel que les listes l'impriment."),
  rang: integer(1, '12')
    .exactOptional()
    .describe("Rang au tableau du conseil, si l'ordre du registre n'est pas celui du tableau."),
  depuis: date().exactOptional().describe('Premier jour du mandat, inclus.'),
  jusqu_au: date().exactOptional().describe('Dernier jour du mandat, inclus.'),
}).transform(({ nom, ...rest }): ReadElu => ({ personne: nom, ...rest }));

const shortForm = personneDuRegistre('Mme Elise AEBISCHER').transform(
  (read: Personne): ReadElu => ({ personne: read }),
);

const membre: z.ZodType<ReadElu> = z.union([shortForm, longForm]);

const siegesDates: z.ZodType<SiegesDates> = group({
  nombre: integer(0, '2').describe('Combien de sièges étaient pourvus.'),
  depuis: date().exactOptional().describe('Premier jour, inclus.'),
  jusqu_au: date().exactOptional().describe('Dernier jour, inclus.'),
});

const eluIn =
  (commune: string) =>
  (read: ReadElu): Elu => ({ nom: nomComplet(read.personne), commune, ...read });

const commune = group({
  nom: text('Besançon').describe('Nom de la commune, dans son orthographe officielle.'),
  sieges: z
    .union([integer(0, '1'), list(siegesDates, 'une liste', '[{ nombre: 2, depuis: 2024-03-01 }]')])
    .exactOptional()
    .describe(
      "Nombre de sièges pourvus, s'il dépasse celui des membres nommés (un titulaire qu'on ne nomme pas) ; ou la liste de ces nombres, chacun avec ses dates.",
    ),
  membres: list(membre, 'une liste de membres', '[Mme Elise AEBISCHER, M. Hasni ALEM]').describe(
    'Les conseillers de la commune : « Civilité Prénom NOM », ou un groupe de clés pour ceux qui ont une fonction.',
  ),
  suppleant: z
    .union([
      shortForm,
      longForm,
      list(membre, 'une liste de suppléants', '[{ nom: M. Hasni ALEM, depuis: 2024-03-01 }]'),
    ])
    .exactOptional()
    .describe(
      "Le suppléant d'une commune à siège unique (CGCT, art. L5211-6) ; ou la liste de ceux qui se sont succédé, chacun avec ses dates.",
    ),
  suppleants: list(membre, 'une liste de suppléants', '[Mme Elise AEBISCHER, M. Hasni ALEM]')
    .exactOptional()
    .describe(
      "Les suppléants que les statuts d'un syndicat donnent à la commune (CGCT, art. L5212-7) : chacun peut remplacer l'un de ses titulaires absents.",
    ),
}).transform(({ nom, membres, suppleant, suppleants, ...rest }): CommuneEcrite => {
  const deLaCommune = eluIn(nom);
  return {
    nom,
    ...rest,
    membres: membres.map(deLaCommune),
    ...(suppleant === undefined
      ? {}
      : { suppleant: Array.isArray(suppleant) ? suppleant.map(deLaCommune) : deLaCommune(suppleant) }),
    ...(suppleants === undefined ? {} : { suppleants: suppleants.map(deLaCommune) }),
  };
});

const organisme = {
  organisme: text('Office de tourisme du Pays des Sources').describe("Nom de l'organisme."),
  siret: text('123 456 789 00012')
    .exactOptional()
    .describe('Son SIRET, sous lequel une convention peut le connaître sous un autre nom.'),
};

const representation = group({
  ...organisme,
  membres: list(elu(), 'une liste de noms', '[Prénom NOM]').describe(
    'Les membres désignés pour y représenter la collectivité.',
  ),
  depuis: date().exactOptional().describe('Premier jour, inclus.'),
  jusqu_au: date().exactOptional().describe('Dernier jour, inclus.'),
  remuneree: yesNo()
    .exactOptional()
    .describe('« oui » si le siège est rémunéré, ou donne un avantage particulier.'),
  par_la_loi: yesNo()
    .exactOptional()
    .describe('« oui » si la loi prévoit que la collectivité siège dans cet organisme.'),
  groupement: yesNo()
    .exactOptional()
    .describe('« oui » pour un autre groupement de collectivités, un CCAS ou une caisse des écoles.'),
});

const deport = group({
  membre: elu().describe('Qui se déporte.'),
  arrete: text('2025-17').describe("Numéro de l'arrêté de déport."),
  date: date().describe("Date de l'arrêté."),
  jusqu_au: date().exactOptional().describe('Dernier jour où il vaut, inclus.'),
  ...organisme,
  supplee_par: elu().exactOptional().describe('Qui supplée cette personne pour ces questions.'),
});

/** `registre.yaml`: the members in office and the substitutes, by commune; the seats in outside bodies. */
export const registreSchema = group({
  communes: list(commune, 'une liste de communes', '- nom: Besançon').describe(
    "Les communes et leurs sièges, dans l'ordre des listes imprimées.",
  ),
  representations: list(
    representation,
    'une liste',
    '- { organisme: Office de tourisme, membres: [Prénom NOM] }',
  )
    .exactOptional()
    .describe(
      "Les membres désignés pour siéger dans un organisme extérieur (CGCT, art. L1111-6) : ils sont tenus à l'écart de ce que la loi dit.",
    ),
  deports: list(
    deport,
    'une liste',
    '- { membre: Prénom NOM, arrete: 2025-17, date: 2025-03-01, organisme: Les Amis du Val }',
  )
    .exactOptional()
    .describe('Les arrêtés de déport (décret n° 2014-90) : qui, de quel organisme, et qui supplée.'),
});

/** The register as its file tells it, names of the seats not yet looked up. */
export type ReadRegistre = z.output<typeof registreSchema>;

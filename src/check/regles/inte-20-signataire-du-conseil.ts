import { conventionsAnnexees } from '../../domaine/ancres.ts';
import { chefDeLExecutif } from '../../domaine/conseil.ts';
import type { Partie } from '../../domaine/convention.ts';
import type { Personne } from '../../domaine/personne.ts';
import { nomComplet } from '../../domaine/personne.ts';
import { plie } from '../../domaine/pliage.ts';
import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { partPrise } from '../part-prise.ts';
import { accord, civil, enumeration } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { retenir } from '../retenir.ts';
import { cgct, L5211_1 } from '../sources.ts';

/** Bodies in which the law has the council sit by its own members. */
const DU_CONSEIL =
  /soci[ée]t[ée] publique locale|[ée]conomie mixte|op[ée]ration unique|groupement d'int[ée]r[êe]t public/iu;

/** The member of the council who signs for `partie`, whatever the case and accents of the name. */
const membreSignataire = ({ elus }: Contexte, { representant }: Partie): string | undefined =>
  parSignature(elus, [], () => signatures(elus)).get(signature(representant.personne));

const signature = (personne: Personne): string => `${personne.civilite} ${plie(nomComplet(personne))}`;

/** Members by what their signature tells, the first of each. */
const signatures = (elus: Contexte['elus']): ReadonlyMap<string, string> =>
  new Map([...elus.values()].toReversed().map(({ personne, nom }) => [signature(personne), nom]));

const parSignature = retenir<Contexte['elus'], ReadonlyMap<string, string>>();

function prendPart(
  contexte: Contexte,
  question: QuestionTraitee,
  id: string,
  partie: Partie,
  rang: number,
): readonly Constat[] {
  const nom = membreSignataire(contexte, partie);
  if (nom === undefined || !partie.prive) return [];
  const faits = partPrise(question, nom);
  if (faits.length === 0) return [];
  const { question: numero } = question.rapport;
  const ecrit = nomComplet(partie.representant.personne);
  return [
    {
      chemin: ['conventions', id, 'parties', rang, 'representant', 'personne'],
      ecrit,
      message: `${civil(contexte, nom)} signe la convention « ${id} » pour « ${partie.nom} », siège au conseil et ${enumeration(faits)} à la question n°${numero}, qui l'autorise : ${accord(contexte, nom, 'il', 'elle')} y est ${accord(contexte, nom, 'intéressé')}.`,
      lies: [{ path: ['rapports', numero, 'titre'], message: 'La question est ici.' }],
      remede: `Noter sa sortie et l'écrire parmi les « interesses » de la question n°${numero} si ${accord(contexte, nom, 'il', 'elle')} n'y a pris aucune part ; sinon la délibération est à reprendre sans ${accord(contexte, nom, 'lui', 'elle')}. Si c'est un homonyme, ou un autre qui signe, corriger le nom.`,
      ...(DU_CONSEIL.test(partie.forme ?? '') ? { gravite: 'avertissement' as const } : {}),
    },
  ];
}

/** The head of the executive on both sides of a contract, interested or not. */
function desDeuxCotes(contexte: Contexte, id: string, partie: Partie, rang: number): readonly Constat[] {
  const { dossier, chronologie } = contexte;
  const nom = membreSignataire(contexte, partie);
  if (nom === undefined || chefDeLExecutif(dossier.conseil, chronologie.registre)?.nom !== nom) return [];
  return [
    {
      chemin: ['conventions', id, 'parties', rang, 'representant', 'personne'],
      ecrit: nomComplet(partie.representant.personne),
      message: `${civil(contexte, nom)} signerait la convention « ${id} » des deux côtés : pour la collectivité, et pour « ${partie.nom} ».`,
      remede:
        "Faire désigner par le conseil un autre de ses membres pour représenter la collectivité dans ce contrat (CGCT, art. L2122-26), ou faire signer l'autre partie par une autre personne habilitée ; un vice-président ou un adjoint ne peut le faire par simple délégation de l'intéressé.",
      ...(partie.prive ? {} : { gravite: 'avertissement' as const }),
    },
  ];
}

function controle(contexte: Contexte): readonly Constat[] {
  const { conventions } = contexte.dossier;
  return questionsTraitees(contexte).flatMap((question) =>
    [...new Set(conventionsAnnexees(question.rapport))].flatMap((id) =>
      (conventions[id]?.parties ?? []).flatMap((partie, rang) => {
        const deux = desDeuxCotes(contexte, id, partie, rang);
        return deux.length > 0 ? deux : prendPart(contexte, question, id, partie, rang);
      }),
    ),
  );
}

/** Whoever signs for the other party takes no part in the council's vote. */
export const INTE_20: Regle = {
  code: 'INTE-20',
  nom: 'signataire-du-conseil',
  titre: "Qui signe pour l'autre partie ne prend pas part à la délibération",
  gravite: 'erreur',
  sources: [
    { genre: 'loi', texte: 'Code pénal', article: '432-12' },
    cgct('L2131-11', undefined, '2025-12-23'),
    cgct('L2131-11', '2025-12-24'),
    cgct('L2122-26'),
    L5211_1,
  ],
  pourquoi:
    "Le membre du conseil qui dirige ou représente l'organisme privé avec lequel la collectivité contracte est intéressé à l'affaire : " +
    "s'il la préside, la rapporte ou la vote, la délibération est illégale et il s'expose à la prise illégale d'intérêts. Quand le chef de " +
    "l'exécutif est lui-même de l'autre côté, le conseil désigne un autre de ses membres pour représenter la collectivité dans le contrat. " +
    "Entre deux personnes publiques, et dans les sociétés où la loi fait siéger des élus, la règle ne demande qu'un regard, ou rien.",
  exemples: {
    valides: [{ titre: "La présidente de l'association n'est pas du conseil", yaml: '{}' }],
    fautifs: [
      {
        titre: "Un membre présent signe pour l'association",
        yaml: `conventions/aide.md:
  parties:
    - nom: Atelier des Rives
      genre: masculin
      sigle: ADR
      forme: association régie par la loi du 1er juillet 1901
      prive: oui
      siege: 12 rue des Tanneurs, 39800 Poligny
      siret: 51234567900017
      representant: { personne: M. Noé QUENTIN, fonction: Président, habilitation: ses statuts }`,
      },
    ],
  },
  controle,
};

import type { Dossier } from '../../domaine/dossier.ts';
import type { Centimes } from '../../domaine/montant.ts';
import { montantEnEuros, somme } from '../../domaine/montant.ts';
import { plie } from '../../domaine/pliage.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { SEUIL_DE_CONVENTION } from '../conventions/beneficiaires.ts';
import { ARTICLE_10, DECRET_2001_495 } from '../conventions/sources-des-subventions.ts';
import { ecritDe } from '../ecrits/ecrit.ts';
import { montantsEcrits } from '../finances/montants-ecrits.ts';
import type { Constat, Regle } from '../regle.ts';

/** Words by which a decision grants a subsidy to a private body. */
const ACCORDE =
  /(?:attribu|accord|allou|octro|vers)\p{L}{0,15} [^.]{0,60}subvention|subvention[^.]{0,80}(?:association|fondation|club|comité|fédération)/iu;

const PUBLIC = /budget annexe|commune de |département|régie|syndicat mixte|CCAS|EPCI/iu;

/** What one body is granted by a decision, in all, and the first point that grants it. */
interface Subvention {
  readonly rang: number;
  readonly montant: Centimes;
}

/** "les subventions du tableau, pour un total de 26 350 €": the sum is of several grants, to as many bodies. */
const DE_PLUSIEURS =
  /subventions(?!\p{L})[^.;]*(?:total|ensemble|global|enveloppe|tout)\p{L}*[^.;\d]{0,30}$/iu;

/** Whom a sum is for, as the words after it say: "au Club de football". */
const POUR = /(?:^|\s)(?:au(?:x)?|à(?:\s(?:la|l'))?)\s*([\p{L}\d'’ -]{3,60})/u;

/**
 * The grants of a decision, one a body: sums typed for the same body add up. Where no sum is typed and one body is
 * named, the grant is the cost of the operation.
 */
function subventions(dossier: Dossier, { question, decision, inscription }: Rapport): readonly Subvention[] {
  const points = decision.map((point) => (point.genre === 'texte' ? point.texte : ''));
  const accordent = points.flatMap((texte, rang) =>
    ACCORDE.test(texte) && !PUBLIC.test(texte) ? [rang] : [],
  );
  const [seul] = accordent;
  const papier = ecritDe(dossier, 'rapport', question);
  if (seul === undefined || papier === undefined) return [];
  const montants = montantsEcrits(papier).flatMap((ecrit) => {
    const [, , cle, rang] = ecrit.lieu.ligne.chemin;
    return cle === 'decision' &&
      typeof rang === 'number' &&
      accordent.includes(rang) &&
      !DE_PLUSIEURS.test(ecrit.avant)
      ? [{ rang, ecrit }]
      : [];
  });
  if (montants.length === 0) {
    const plusieurs =
      accordent.length > 1 || /aux (?:associations|clubs)|subventions/iu.test(points[seul] ?? '');
    const montant = inscription?.operation;
    return plusieurs || montant === undefined ? [] : [{ rang: seul, montant }];
  }
  const parBeneficiaire = new Map<string, Subvention>();
  for (const { rang, ecrit } of montants) {
    const qui = plie(POUR.exec(ecrit.apres)?.[1] ?? `${ecrit.lieu.place}`);
    const deja = parBeneficiaire.get(qui);
    const montant = deja ? somme([deja.montant, ecrit.montant]) : ecrit.montant;
    parBeneficiaire.set(qui, { rang: deja?.rang ?? rang, montant });
  }
  return [...parBeneficiaire.values()];
}

/** A large grant comes with its convention. */
export const CONV_26: Regle = {
  code: 'CONV-26',
  nom: 'convention-requise',
  titre: 'Une subvention de plus de 23 000 € a sa convention',
  gravite: 'avertissement',
  sources: [ARTICLE_10, DECRET_2001_495],
  pourquoi:
    "Au-dessus de 23 000 € par an, la subvention accordée à un organisme privé n'est versée qu'avec une convention. Le rapport qui " +
    'attribue un tel montant à un bénéficiaire annexe donc la convention et autorise à la signer ; les subventions de plusieurs ' +
    "bénéficiaires ne s'ajoutent pas. Si le bénéficiaire est public, ou s'il s'agit de " +
    "logement social, l'avertissement s'acquitte avec ce motif.",
  exemples: {
    valides: [{ titre: 'La convention est annexée', yaml: '{}' }],
    fautifs: [
      {
        titre: '30 000 € à une association, sans convention',
        yaml: `rapports/1.md:
  decision: [attribue une subvention à l'association Atelier des Rives]
  annexes: []`,
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.values(dossier.rapports).flatMap((rapport): readonly Constat[] => {
      if (rapport.annexes.some(({ genre }) => genre === 'convention')) return [];
      const forte = subventions(dossier, rapport).find(({ montant }) => montant > SEUIL_DE_CONVENTION);
      if (forte === undefined) return [];
      return [
        {
          chemin: ['rapports', rapport.question, 'decision', forte.rang],
          calcule: montantEnEuros(forte.montant),
          message: `La question n°${rapport.question} attribue une subvention de ${montantEnEuros(forte.montant)} sans annexer de convention.`,
          remede:
            'Annexer la convention et ajouter le point « signature », ou acquitter si le bénéficiaire est public.',
        },
      ];
    }),
};

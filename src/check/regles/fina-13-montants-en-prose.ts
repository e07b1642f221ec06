import type { Dossier } from '../../domaine/dossier.ts';
import { montantEnEuros } from '../../domaine/montant.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import type { MontantConnu } from '../finances/montants-connus.ts';
import { montantsConnus } from '../finances/montants-connus.ts';
import type { MontantEcrit } from '../finances/montants-ecrits.ts';
import { montantsEcrits } from '../finances/montants-ecrits.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Thresholds that the law itself states, in euros: they are not sums of the matter. */
const SEUILS = new Set([23_000, 75_000, 153_000, 200_000, 300_000, 500_000, 750_000]);

const DE_LA_SUBVENTION = /subvention|aide|soutien|concours|contribution|à hauteur de|participation/iu;

const D_UN_AUTRE =
  /Région|Département|État|Etat|Europe|FEDER|Agence|autres? financeurs?|chiffre d'affaires|tarif/u;

/** "une subvention de 75 000 €" is no threshold, though the law has one of that sum. */
const ACCORDEE = /(?:subvention|aide|concours|participation|montant) de\s*$/iu;

const estSeuil = ({ montant, avant }: MontantEcrit): boolean =>
  SEUILS.has(montant / 100) && !ACCORDEE.test(avant);

/** Whether the words around tell another year than those of the matter: a sum of the past is not the grant's. */
function autreAnnee({ avant, apres }: MontantEcrit, annees: ReadonlySet<string>): boolean {
  const citees = `${avant} ${apres}`.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  return citees.some((annee) => !annees.has(annee)) && !citees.some((annee) => annees.has(annee));
}

/** Whether `ecrit` is `juste` with one figure changed, dropped or added, or two neighbours swapped. */
function presque(ecrit: string, juste: string): boolean {
  const long = ecrit.length >= juste.length ? ecrit : juste;
  const court = long === ecrit ? juste : ecrit;
  if (long.length - court.length > 1) return false;
  const depart = [...long].findIndex((chiffre, rang) => chiffre !== court[rang]);
  if (depart === -1) return false;
  const suite = long.slice(depart + 1);
  if (long.length > court.length) return suite === court.slice(depart);
  if (suite === court.slice(depart + 1)) return true;
  return (
    long[depart] === court[depart + 1] &&
    long[depart + 1] === court[depart] &&
    suite.slice(1) === court.slice(depart + 2)
  );
}

/** The known sum that a typed one nearly is: those that prose can point at come first. */
const voisin = (ecrit: MontantEcrit, connus: readonly MontantConnu[]): MontantConnu | undefined =>
  connus.find(
    ({ montant, ancre }) =>
      ancre !== undefined && presque(String(ecrit.montant / 100), String(montant / 100)),
  );

function constat(ecrit: MontantEcrit, juste: MontantConnu): Constat {
  const { lieu } = ecrit;
  return {
    chemin: lieu.ligne.chemin,
    ecrit: lieu.ecrit,
    calcule: montantEnEuros(juste.montant),
    message: `Le texte dit ${lieu.ecrit.trim()}, et ${juste.nom} est de ${montantEnEuros(juste.montant)}.`,
    lies: [{ path: juste.chemin, message: `${montantEnEuros(juste.montant)} : ${juste.nom}.` }],
    remede: `Remplacer le montant par le renvoi [montant](#${juste.ancre ?? 'subvention'}), qui imprime toujours le bon.`,
  };
}

/** In a convention or a decision, any sum said to be the grant is the grant. In a report, only a near miss is told. */
function constats(dossier: Dossier, papier: Ecrit, annees: ReadonlySet<string>): readonly Constat[] {
  const ecrits = montantsEcrits(papier);
  if (ecrits.length === 0) return [];
  const connus = montantsConnus(dossier, papier);
  const valeurs = new Set(connus.map(({ montant }) => montant));
  const subvention = connus.find(({ ancre }) => ancre === 'subvention');
  return ecrits.flatMap((ecrit): readonly Constat[] => {
    const autour = `${ecrit.avant} ${ecrit.apres}`;
    if (valeurs.has(ecrit.montant) || estSeuil(ecrit) || autreAnnee(ecrit, annees)) return [];
    if (D_UN_AUTRE.test(autour)) return [];
    const ferme = papier.genre === 'convention' || ecrit.lieu.ligne.genre === 'champ';
    const parle = DE_LA_SUBVENTION.test(ecrit.avant);
    const juste = voisin(ecrit, connus) ?? (ferme && parle ? subvention : undefined);
    return juste && (ferme || parle) ? [constat(ecrit, juste)] : [];
  });
}

/** Sums typed in prose are those of the data. */
export const FINA_13: Regle = {
  code: 'FINA-13',
  nom: 'montants-en-prose',
  titre: 'Un montant écrit dans le texte est celui des données',
  gravite: 'avertissement',
  sources: [
    methode(
      "un même montant se retrouve dans le rapport, la décision, la convention, l'échéancier et le budget",
    ),
  ],
  pourquoi:
    'La subvention, le total du programme et les versements sont écrits une fois dans les données, et le texte peut les ' +
    "reprendre par un renvoi. Un montant retapé dans le texte n'est lié à rien : il reste faux quand les données changent, ou " +
    "l'est dès le début pour un chiffre interverti. Les seuils légaux et les montants d'autres années ou d'autres financeurs " +
    'sont laissés de côté.',
  exemples: {
    valides: [
      {
        titre: 'Le montant vient des données',
        yaml: 'rapports/1.md: { decision: ["attribue une subvention de [montant](#subvention)", { signature: aide }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Deux chiffres intervertis dans la décision',
        yaml: 'rapports/1.md: { decision: ["attribue une subvention de 03 000 €", { signature: aide }] }',
      },
      {
        titre: "Un montant d'une version précédente dans la convention",
        yaml: 'conventions/aide.md: { versements: [{ part: 100 %, echeance: "à la signature, soit une aide de 28 000 €" }] }',
      },
    ],
  },
  controle: ({ dossier }) => {
    const seance = dossier.seance.date.slice(0, 4);
    const exercices = Object.values(dossier.conventions).map(({ duree }) => duree.exercice);
    const annees = new Set([seance, ...exercices.join(' ').split(/\D+/u)]);
    return ecrits(dossier).flatMap((papier) => constats(dossier, papier, annees));
  },
};

import type { Collectivite } from '../../domaine/conseil.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { centimes, montantEnChiffres, montantEnEuros } from '../../domaine/montant.ts';
import { parCle } from '../../domaine/par-cle.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { estUnAutreObjet, vientDAilleurs } from '../finances/autres-objets.ts';
import { presque } from '../finances/chiffre-fautif.ts';
import { estDeLaDecision } from '../finances/matiere.ts';
import type { MontantConnu } from '../finances/montants-connus.ts';
import { montantsConnus } from '../finances/montants-connus.ts';
import type { MontantEcrit } from '../finances/montants-ecrits.ts';
import { facteur, montantsEcrits } from '../finances/montants-ecrits.ts';
import { estAutreMontant } from '../finances/roles.ts';
import { ecartDeTaxe, pairesDeTaxes } from '../finances/taxes.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Thresholds that the law itself states, in euros: they are not sums of the matter. */
const SEUILS = new Set([23_000, 75_000, 153_000, 200_000, 300_000, 500_000, 750_000]);

const DE_LA_SUBVENTION = /subvention|aide|soutien|concours|contribution|à hauteur de|participation/iu;

/** The words before a sum that tell which sum of the data it is, by the anchor of that sum. */
const SENS: Readonly<Record<string, RegExp>> = {
  subvention: DE_LA_SUBVENTION,
  'total-du-programme': /budget|programme|coût|dépenses/iu,
  operation: /opération|marché|dépense|coût|travaux|montant/iu,
  prevu: /crédit|prévu|inscri/iu,
  versement: /vers[eé]|acompte|avance|solde|tranche|échéance|paie|mandat|soit/iu,
};

/** In a convention, the grant and its payments are also called by what they are. */
const EN_GENERAL = /somme|montant|dotation|enveloppe/iu;

/** "une subvention de 6 500 €", "la subvention de la ville, d'un montant de 6 500 €": the sum is the grant, whatever else it may be. */
const EST_LA_SUBVENTION =
  /(?<!\p{L}|(?<!\p{L})(?:hors|sans|avec|outre) (?:l'|la |le )?)(?:subvention|aide|concours financier)(?:(?: de)? (?!de |d')(?:(?!plus|moins|val(?:ant|eur)|partir|delà)[^.;:()]){1,40}?)??(?:,? d'un montant(?: total)?)?(?:,? (?:de|s'élève à|est de|est fixée à|à hauteur de|égale à))[ \u00a0]$/iu;

/** "Le budget prévisionnel s'établit à 88 000 €": the total of the programme that the convention holds. */
const EST_LE_BUDGET =
  /(?<!\p{L})budget (?:prévisionnel|global|total)(?: (?:de l'action|du programme|du projet|de l'opération))?(?:,? (?:de|s'établit à|s'élève à|est de|est fixé à))[ \u00a0]$/iu;

/** Whether the words before a sum say that it is `ancre`, and nothing else. */
const estNomme = (ecrit: MontantEcrit, ancre = ''): boolean =>
  ancre === 'total-du-programme'
    ? EST_LE_BUDGET.test(ecrit.avant)
    : ancre === 'subvention' && (EST_LA_SUBVENTION.test(ecrit.avant) || PROPOSE.test(ecrit.avant));

/** Whoever proposes a grant in a report tells the grant that is voted. */
const PROPOSE =
  /(?:attribuer|accorder|verser|allouer|octroyer|propos\p{L}*)[^.;:]{0,60}(?:subvention|aide)[^.;:]{0,20} de[ \u00a0]$/iu;

/** "la subvention de l'édition précédente était de": what was, in another year. */
const AUTREFOIS =
  /(?<!\p{L})(?:l'an (?:dernier|passé)|(?:édition|saison|année|convention) (?:précédente|passée|dernière)|exercice précédent|auparavant)(?!\p{L})[^.;]*$|(?<!\p{L})(?:était|étaient|avait été|avaient été)(?!\p{L})[^.;€]{0,30}$/iu;

/** "une subvention de 75 000 €" is no threshold, though the law has one of that sum. */
const ACCORDEE = /(?:subvention|aide|concours|participation|montant) de\s*$/iu;

const estSeuil = ({ montant, avant }: MontantEcrit): boolean =>
  SEUILS.has(montant / 100) && !ACCORDEE.test(avant);

/** Whether the words around tell another year than those of the matter: a sum of the past is not the grant's. */
function autreAnnee({ avant, apres }: MontantEcrit, annees: ReadonlySet<string>): boolean {
  const citees = `${avant} ${apres}`.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  return citees.some((annee) => !annees.has(annee)) && !citees.some((annee) => annees.has(annee));
}

/** Whether the words before a sum are those of `ancre`. */
const parleDe = ({ avant }: MontantEcrit, ancre: string, ferme: boolean): boolean =>
  SENS[ancre.replace(/-\d+$/u, '')]?.test(avant) === true ||
  (ferme && (EN_GENERAL.test(avant) || DE_LA_SUBVENTION.test(avant)));

/** The known sum that a typed one nearly is, and that the words before it tell. */
const voisin = (
  ecrit: MontantEcrit,
  connus: readonly MontantConnu[],
  ferme: boolean,
): MontantConnu | undefined =>
  connus.find(
    ({ montant, ancre }) =>
      ancre !== undefined &&
      presque(String(ecrit.montant / 100), String(montant / 100)) &&
      parleDe(ecrit, ancre, ferme),
  );

function constat(ecrit: MontantEcrit, juste: MontantConnu, certain: boolean): Constat {
  const { lieu } = ecrit;
  return {
    chemin: lieu.ligne.chemin,
    ecrit: lieu.ecrit,
    ...(certain ? {} : { gravite: 'avertissement' as const }),
    calcule: montantEnEuros(juste.montant),
    message: `Le texte dit ${lieu.ecrit.trim()}, et ${juste.nom} est de ${montantEnEuros(juste.montant)}.`,
    lies: [{ path: juste.chemin, message: `${montantEnEuros(juste.montant)} : ${juste.nom}.` }],
    remede: `Remplacer le montant par le renvoi [montant](#${juste.ancre ?? 'subvention'}), qui imprime toujours le bon.`,
  };
}

/** A sum in thousands that the data hold in euros is at another scale, and told as such. */
const estALEchelle = ({ montant, unite }: MontantEcrit, valeurs: ReadonlySet<number>): boolean =>
  facteur(unite) > 1 && valeurs.has(montant / facteur(unite));

/** What the words before a sum make of it, when the data hold another. */
function juste(
  ecrit: MontantEcrit,
  connus: readonly MontantConnu[],
  ferme: boolean,
): MontantConnu | undefined {
  const subvention = connus.find(({ ancre }) => ancre === 'subvention');
  const memes = connus.filter(({ montant }) => montant === ecrit.montant);
  const nommee = EST_LA_SUBVENTION.test(ecrit.avant);
  if (memes.length > 0) {
    // A line of the budget that bears by chance what a slip made of the grant.
    const parHasard = memes.every(({ ancre }) => ancre === undefined);
    return subvention && nommee && parHasard && presque(String(ecrit.montant), String(subvention.montant))
      ? subvention
      : undefined;
  }
  const proche = voisin(ecrit, connus, ferme);
  if (proche) return proche;
  const parle = DE_LA_SUBVENTION.test(ecrit.avant);
  return (ferme && parle) || PROPOSE.test(ecrit.avant) ? subvention : undefined;
}

/** Whether what is said of a sum makes it none of the data's. */
const estDAutreChose = (ecrit: MontantEcrit, ferme: boolean, collectivite: Collectivite): boolean =>
  vientDAilleurs(ecrit, collectivite) ||
  (!EST_LA_SUBVENTION.test(ecrit.avant) && estUnAutreObjet(ecrit, collectivite)) ||
  (!ferme && estAutreMontant(ecrit));

/** A finding, with the convention whose grant it contradicts when the sum is said to be the grant. */
interface Ecart {
  readonly constat: Constat;
  readonly montant: number;
  readonly connu: MontantConnu;
}

/** In a convention or a decision, any sum said to be the grant is the grant. In a report, a near miss, or what is proposed. */
function ecarts(dossier: Dossier, papier: Ecrit, annees: ReadonlySet<string>): readonly Ecart[] {
  const ecrits = montantsEcrits(papier);
  if (ecrits.length === 0) return [];
  const connus = montantsConnus(dossier, papier);
  const valeurs = new Set<number>(connus.map(({ montant }) => montant));
  // A pair of sums before and after tax that do not go together is told as such.
  const desPaires = new Set(
    pairesDeTaxes(ecrits).flatMap((paire) => (ecartDeTaxe(paire) ? [paire.ht, paire.ttc] : [])),
  );
  return ecrits.flatMap((ecrit): readonly Ecart[] => {
    if (desPaires.has(ecrit)) return [];
    if (
      AUTREFOIS.test(ecrit.avant) ||
      estALEchelle(ecrit, valeurs) ||
      estSeuil(ecrit) ||
      autreAnnee(ecrit, annees)
    )
      return [];
    const ferme = papier.genre === 'convention' || ecrit.lieu.ligne.genre === 'champ';
    if (estDAutreChose(ecrit, ferme, dossier.conseil.collectivite)) return [];
    const connu = juste(ecrit, connus, ferme);
    if (!connu) return [];
    const certain = estNomme(ecrit, connu.ancre);
    return [{ constat: constat(ecrit, connu, certain), montant: ecrit.montant, connu }];
  });
}

/** From how many places that say the same grant, the one of the data is the one that slipped. */
const UNANIMES = 3;

/** Whether what is written agrees enough for the data to be what slipped: the decision and the text, of an operation. */
const estUnanime = (siens: readonly Ecart[], { ancre }: MontantConnu): boolean => {
  const decides = siens.filter(({ constat: { chemin } }) => estDeLaDecision(chemin)).length;
  return (
    (ancre === 'subvention' && siens.length >= UNANIMES) ||
    (ancre === 'operation' && decides > 0 && siens.length > decides)
  );
};

/** The findings: one at the grant of the data where all that is written says another. */
function constats(tous: readonly Ecart[]): readonly Constat[] {
  const parMontant = parCle(tous, ({ montant, connu }) => `${connu.chemin.join('.')} ${montant}`);
  return [...parMontant.values()].flatMap((siens): readonly Constat[] => {
    const [premier] = siens;
    if (!premier) return [];
    if (!estUnanime(siens, premier.connu)) return siens.map(({ constat: un }) => un);
    const dit = montantEnEuros(centimes(premier.montant));
    return [
      {
        chemin: premier.connu.chemin,
        ecrit: montantEnChiffres(premier.connu.montant),
        calcule: dit,
        message: `Dans les données, ${premier.connu.nom} est de ${montantEnEuros(premier.connu.montant)}, et le texte dit partout ${dit}.`,
        lies: siens.map(({ constat: { chemin } }) => ({ path: chemin, message: `${dit}.` })),
        remede: `Corriger le montant des données, ou le texte : un renvoi [montant](#${premier.connu.ancre ?? 'subvention'}) imprime toujours celui des données.`,
      },
    ];
  });
}

/** Sums typed in prose are those of the data. */
export const FINA_13: Regle = {
  code: 'FINA-13',
  nom: 'montants-en-prose',
  titre: 'Un montant écrit dans le texte est celui des données',
  gravite: 'erreur',
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
    return constats(ecrits(dossier).flatMap((papier) => ecarts(dossier, papier, annees)));
  },
};

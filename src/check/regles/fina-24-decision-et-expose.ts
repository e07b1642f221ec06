import type { Dossier } from '../../domaine/dossier.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { estUneFauteDeFrappe } from '../finances/chiffre-fautif.ts';
import type { Nombres } from '../finances/deductions.ts';
import { nombresDe, seDeduit } from '../finances/deductions.ts';
import { estDeLaDecision } from '../finances/matiere.ts';
import { montantsConnus } from '../finances/montants-connus.ts';
import type { MontantEcrit } from '../finances/montants-ecrits.ts';
import { facteur, montantsEcrits } from '../finances/montants-ecrits.ts';
import { familleDe, precisionsDe } from '../finances/objets.ts';
import { estAutreMontant, estUneLimite } from '../finances/roles.ts';
import { totauxMalDits } from '../finances/totaux-dits.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** What a report says of sums: in its decision, in its explanation, in its data. */
interface Propos {
  readonly papier: Ecrit;
  readonly decides: readonly MontantEcrit[];
  readonly exposes: readonly MontantEcrit[];
  readonly connus: ReadonlySet<number>;
  readonly nombres: () => Nombres;
  /** The numbers of its tables, whose columns tell the unit. */
  readonly desTableaux: () => Nombres;
}

/** Whether one sum, rounded as it is written, may be the other. */
const memes = (a: MontantEcrit, b: MontantEcrit): boolean =>
  Math.abs(a.montant - b.montant) <= Math.max(a.precision, b.precision) / 2;

/** Whether the explanation or the data tell this sum, or what gives it. */
function estDit(decide: MontantEcrit, propos: Propos): boolean {
  const { exposes, connus, nombres } = propos;
  return (
    connus.has(decide.montant) ||
    exposes.some((un) => memes(un, decide)) ||
    propos.desTableaux().tous.has(decide.montant / 100) ||
    seDeduit(decide, exposes, nombres())
  );
}

/** Whether the explanation tells in euros what the decision tells in thousands: another rule says so. */
const estALEchelle = ({ montant, unite }: MontantEcrit, { exposes }: Propos): boolean =>
  facteur(unite) > 1 && exposes.some((un) => un.montant === montant / facteur(unite));

/** Figures of a sum, the zeros at its end left out. */
const chiffresDe = ({ montant }: MontantEcrit): number => String(montant).replace(/0+$/u, '').length;

/** Figures from which a slip may change one without making another round sum of it. */
const estPrecis = (un: MontantEcrit): boolean => chiffresDe(un) >= 2;

/** Figures from which two sums that a slip parts are hardly two sums. */
const SURS = 4;

const estUnLapsus = (un: MontantEcrit, autre: MontantEcrit): boolean =>
  estPrecis(un) && estPrecis(autre) && estUneFauteDeFrappe(un.montant, autre.montant);

/** Whether the words around two sums part them: "adulte" and "enfant". */
function seDistinguent(un: MontantEcrit, autre: MontantEcrit): boolean {
  const [sans, avec] = [precisionsDe(un), precisionsDe(autre)];
  return sans.size > 0 && avec.size > 0 && ![...sans].some((mot) => avec.has(mot));
}

const comparables = (un: MontantEcrit, autre: MontantEcrit): boolean =>
  un.par === autre.par && (un.taxe === undefined || autre.taxe === undefined || un.taxe === autre.taxe);

/** The sums of the explanation that may be what the decision should have said. */
const candidats = (decide: MontantEcrit, { decides, exposes }: Propos): readonly MontantEcrit[] =>
  exposes.filter(
    (un) => comparables(un, decide) && !estAutreMontant(un) && !decides.some((autre) => memes(un, autre)),
  );

const distincts = (montants: readonly MontantEcrit[]): readonly MontantEcrit[] =>
  montants.filter((un, rang) => montants.findIndex(({ montant }) => montant === un.montant) === rang);

interface Autre {
  readonly montant: MontantEcrit;
  readonly certain: boolean;
}

/** The one sum of `montants`, however often it is written; undefined when there are several. */
function seulDe(montants: readonly MontantEcrit[]): MontantEcrit | undefined {
  const [seul, ...autres] = distincts(montants);
  return autres.length === 0 ? seul : undefined;
}

/** Whether the same words tell what two sums are of. */
function deMemePrecision(un: MontantEcrit, autre: MontantEcrit): boolean {
  const avec = precisionsDe(autre);
  return [...precisionsDe(un)].some((mot) => avec.has(mot));
}

/** What the explanation tells in the place of a sum of the decision; undefined when it may be of something else. */
function ditAutrement(decide: MontantEcrit, propos: Propos): Autre | undefined {
  const famille = familleDe(decide);
  const tous = candidats(decide, propos);
  const compatibles = tous.filter((un) => {
    const sienne = familleDe(un);
    return famille === undefined || sienne === undefined || sienne === famille;
  });
  const siens = compatibles.filter((un) => famille !== undefined && familleDe(un) === famille);
  const seul = seulDe(siens.filter((un) => !seDistinguent(un, decide)));
  // Of many figures, the sum that one slip parts from the decision is the one meant, whatever else is told of the thing.
  const proche = seulDe(tous.filter((un) => estUnLapsus(un, decide) && chiffresDe(un) >= SURS));
  if (proche && seul && !estUneFauteDeFrappe(seul.montant, decide.montant))
    return { montant: proche, certain: true };
  // Two sums of one thing differ; two sums that a slip parts, or that the same words name, are one sum.
  if (seul)
    return {
      montant: seul,
      certain: estUneFauteDeFrappe(seul.montant, decide.montant) || deMemePrecision(seul, decide),
    };
  const nomme = seulDe(compatibles.filter((un) => deMemePrecision(un, decide)));
  if (nomme) return { montant: nomme, certain: nomme.lieu.ligne.genre === 'tableau' };
  // Many figures that one slip parts are one sum, whatever it is called: "marché" and "opération".
  const lapsus = seulDe(
    tous.filter(
      (un) =>
        estUnLapsus(un, decide) &&
        (chiffresDe(un) >= SURS || (compatibles.includes(un) && !seDistinguent(un, decide))),
    ),
  );
  return lapsus && { montant: lapsus, certain: false };
}

const titreDit = ({ papier }: Propos, { lieu }: MontantEcrit): boolean =>
  papier.lignes[0]?.nu.includes(lieu.ecrit.trim()) === true;

function deLaDecision(decide: MontantEcrit, propos: Propos): readonly Constat[] {
  if (estUneLimite(decide) || estDit(decide, propos) || estALEchelle(decide, propos)) return [];
  // What a table adds up to is compared with its total, by another rule.
  if (totauxMalDits(propos.papier).some(({ dit }) => dit === decide)) return [];
  const autre = ditAutrement(decide, propos);
  if (!autre) return [];
  const { montant, certain } = autre;
  const [faux, juste] = titreDit(propos, decide) ? [montant, decide] : [decide, montant];
  return [
    {
      chemin: faux.lieu.ligne.chemin,
      ecrit: faux.lieu.ecrit,
      calcule: juste.lieu.ecrit.trim(),
      message: `La décision dit ${decide.lieu.ecrit.trim()}, et le rapport ${montant.lieu.ecrit.trim()}.`,
      lies: [{ path: juste.lieu.ligne.chemin, message: `${juste.lieu.ecrit.trim()} est écrit ici.` }],
      remede: 'Écrire le même montant dans le rapport et dans la décision.',
      ...(certain ? {} : { gravite: 'avertissement' as const }),
    },
  ];
}

/** A sum of the explanation that one slip parts from that of the decision, when the rest of the report confirms the latter. */
function deLExpose(expose: MontantEcrit, propos: Propos): readonly Constat[] {
  const { decides, exposes, connus, nombres } = propos;
  if (estAutreMontant(expose) || connus.has(expose.montant)) return [];
  if (exposes.some((un) => un !== expose && memes(un, expose)) || decides.some((un) => memes(un, expose)))
    return [];
  const famille = familleDe(expose);
  const decide = decides.find(
    (un) =>
      comparables(un, expose) &&
      estUnLapsus(expose, un) &&
      famille !== undefined &&
      familleDe(un) === famille &&
      !seDistinguent(un, expose) &&
      estDit(un, propos),
  );
  if (!decide || expose.lieu.ligne.genre === 'tableau') return [];
  if (
    seDeduit(
      expose,
      exposes.filter((un) => un !== expose),
      nombres(),
    )
  )
    return [];
  return [
    {
      chemin: expose.lieu.ligne.chemin,
      ecrit: expose.lieu.ecrit,
      calcule: decide.lieu.ecrit.trim(),
      gravite: 'avertissement',
      message: `Le rapport dit ${expose.lieu.ecrit.trim()} ici, et la décision ${decide.lieu.ecrit.trim()}.`,
      lies: [{ path: decide.lieu.ligne.chemin, message: `${decide.lieu.ecrit.trim()} est écrit ici.` }],
      remede: 'Vérifier lequel des deux montants est juste.',
    },
  ];
}

/** What is reckoned at the first call, and kept. */
function uneFois<T>(calcule: () => T): () => T {
  let connu: { readonly valeur: T } | undefined;
  return () => {
    connu ??= { valeur: calcule() };
    return connu.valeur;
  };
}

function constats(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
  // An amended decision no longer says what the report proposed.
  if (!rapport || (rapport.amendements ?? []).some(({ retire }) => retire !== true)) return [];
  const montants = montantsEcrits(papier);
  const decides = montants.filter(({ lieu }) => estDeLaDecision(lieu.ligne.chemin));
  const exposes = montants.filter(({ lieu }) => !estDeLaDecision(lieu.ligne.chemin));
  if (decides.length === 0 || exposes.length === 0) return [];
  const nombres = uneFois(() => nombresDe(papier.lignes));
  const desTableaux = uneFois(() => nombresDe(papier.lignes.filter(({ genre }) => genre === 'tableau')));
  const connus = new Set<number>(montantsConnus(dossier, papier).map(({ montant }) => montant));
  const propos = { papier, decides, exposes, connus, nombres, desTableaux };
  const decisifs = decides.flatMap((un) => deLaDecision(un, propos));
  return decisifs.length > 0 ? decisifs : exposes.flatMap((un) => deLExpose(un, propos));
}

/** The sums of a decision are those of its report. */
export const FINA_24: Regle = {
  code: 'FINA-24',
  nom: 'decision-et-expose',
  titre: 'Les montants de la décision sont ceux du rapport',
  gravite: 'erreur',
  sources: [methode("la décision reprend ce que le rapport a exposé au conseil, qui vote l'un et l'autre")],
  pourquoi:
    "Le conseil vote au vu du rapport, et c'est la décision qui oblige. Un montant de la décision que le rapport ne donne nulle part, et " +
    "que rien n'y permet de calculer, est comparé à celui que le rapport donne du même objet (prix, tarif, subvention, marché…) : " +
    "s'ils diffèrent, l'un des deux est faux. Les montants anciens, estimés, demandés ou plafonnés sont laissés de côté.",
  exemples: {
    valides: [
      {
        titre: 'Un tarif qui change',
        yaml: `rapports/2.md: { decision: ["fixe le tarif à 4,50 €"], corps: "# Exposé\\n\\nLe tarif passe de 4,00 € à 4,50 €.\\n" }`,
      },
      {
        titre: 'Un total que le rapport permet de calculer',
        yaml: `rapports/2.md: { decision: ["approuve la dépense de 36 000 €"], corps: "# Exposé\\n\\nLa dépense est de 12 000 € par an, pour trois ans.\\n" }`,
      },
    ],
    fautifs: [
      {
        titre: 'Deux chiffres intervertis',
        yaml: `rapports/2.md: { decision: ["approuve la cession au prix de 84 000 €"], corps: "# Exposé\\n\\nLe prix de 48 000 € est conforme à l'avis reçu.\\n" }`,
      },
    ],
  },
  controle: ({ dossier }) => ecrits(dossier).flatMap((papier) => constats(dossier, papier)),
};

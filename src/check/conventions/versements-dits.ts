import type { Convention } from '../../domaine/convention.ts';
import { plie } from '../../domaine/pliage.ts';
import { datesEcrites } from '../ecrits/dates-ecrites.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import type { Ligne } from '../ecrits/ligne.ts';
import type { MontantEcrit } from '../finances/montants-ecrits.ts';
import { montantsEcrits } from '../finances/montants-ecrits.ts';

/** What a report tells of its convention, and what the data hold instead. */
export interface DitAutrement {
  readonly ligne: Ligne;
  readonly ecrit: string;
  readonly juste: string;
  /** Path of what the data hold, under the convention. */
  readonly chemin: readonly (string | number)[];
}

const VERSEE = /(?<!\p{L})vers(?:ée?s?|ements?|era|eront)(?!\p{L})/iu;

const SUBVENTION = /(?<!\p{L})(?:subvention|aide|versements?|participation|somme)(?!\p{L})/iu;

const PART = /(?<![\d,.])(\d{1,3})(?:,\d+)?[ \u00a0\u202f]?%/gu;

/** The lines of a report that tell how the grant is paid. */
const quiVersent = ({ lignes }: Ecrit): readonly Ligne[] =>
  lignes.filter(
    ({ genre, nu }) => genre === 'texte' && VERSEE.test(nu) && SUBVENTION.test(nu) && /\d/u.test(nu),
  );

const partDe = ({ part }: Convention['versements'][number]): number | undefined =>
  part === undefined ? undefined : part / 100;

/** A share told among as many as there are payments, that none of them has. */
function parts(papier: Ecrit, { versements }: Convention): readonly DitAutrement[] {
  const siennes = versements.map(partDe);
  return quiVersent(papier).flatMap((ligne): readonly DitAutrement[] => {
    const dites = [...ligne.nu.matchAll(PART)];
    if (dites.length !== versements.length || siennes.includes(undefined)) return [];
    const rang = dites.findIndex(([, part]) => !siennes.includes(Number(part)));
    const dite = dites[rang]?.[0];
    if (dite === undefined) return [];
    return [{ ligne, ecrit: dite, juste: `${siennes[rang]} %`, chemin: ['versements', rang, 'part'] }];
  });
}

const ECHEANCE = /(?<!\d)(\d{1,2}(?:er)?[ \u00a0]\p{L}+[ \u00a0]\d{4})(?!\d)/u;

/** The one day of payment that a report tells, when the only one of the data is another. */
function jours(papier: Ecrit, { versements }: Convention): readonly DitAutrement[] {
  const datees = versements.flatMap(({ echeance }, rang) => {
    const jour = ECHEANCE.exec(echeance)?.[1];
    return jour === undefined ? [] : [{ rang, jour }];
  });
  const [seule, ...autres] = datees;
  const lignes = new Set(quiVersent(papier));
  const dites = datesEcrites(papier).filter(({ lieu }) => lignes.has(lieu.ligne));
  const [dite, ...encore] = dites;
  if (!seule || !dite || autres.length > 0 || encore.length > 0) return [];
  if (plie(dite.lieu.ecrit) === plie(seule.jour)) return [];
  return [
    {
      ligne: dite.lieu.ligne,
      ecrit: dite.lieu.ecrit,
      juste: seule.jour,
      chemin: ['versements', seule.rang, 'echeance'],
    },
  ];
}

/** Words between a payer and what it pays, no other payer standing there. */
const APPORTE = /^[^.;€\d]{0,60}$/u;

/** The sum that a report tells of a payer of the budget, and that the budget does not give it. */
function financements(papier: Ecrit, { budget }: Convention): readonly DitAutrement[] {
  const lignes = (budget?.recettes ?? []).flatMap((recette, place) =>
    recette.lignes.map((ligne, rang) => ({
      ...ligne,
      chemin: ['budget', 'recettes', place, 'lignes', rang, 'montant'],
    })),
  );
  const montants = montantsEcrits(papier).filter(({ lieu }) => lieu.ligne.genre === 'texte');
  return montants.flatMap((dit): readonly DitAutrement[] => {
    const noms = [...new Set(lignes.map(({ financeur }) => financeur))].filter((nom) => precede(dit, nom));
    const [nom, ...autres] = noms;
    const siennes = lignes.filter(({ financeur }) => financeur === nom);
    const [premiere] = siennes;
    if (nom === undefined || !premiere || autres.length > 0) return [];
    const somme = siennes.reduce((total, { montant }) => total + montant, 0);
    if (somme === dit.montant || siennes.some(({ montant }) => montant === dit.montant)) return [];
    const juste = `${(somme / 100).toLocaleString('fr-FR').replace(/\u202f/gu, ' ')} €`;
    return [{ ligne: dit.lieu.ligne, ecrit: dit.lieu.ecrit, juste, chemin: premiere.chemin }];
  });
}

/** Whether the words just before a sum are the name of a payer and that it pays. */
function precede({ lieu }: MontantEcrit, nom: string): boolean {
  const gauche = plie(lieu.ligne.nu.slice(0, lieu.place));
  const place = gauche.lastIndexOf(plie(nom));
  const suite = place === -1 ? '' : gauche.slice(place + nom.length);
  return (
    place !== -1 &&
    APPORTE.test(suite) &&
    /contribu|apport|financ|particip|vers(?:e|era)(?!\p{L})/u.test(suite)
  );
}

/** What a report tells otherwise than its convention of the payments and of who pays. */
export const ditsAutrement = (papier: Ecrit, convention: Convention): readonly DitAutrement[] => [
  ...parts(papier, convention),
  ...jours(papier, convention),
  ...financements(papier, convention),
];

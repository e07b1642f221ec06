import type { Dossier } from '../../domaine/dossier.ts';
import { centimes, montantEnEuros } from '../../domaine/montant.ts';
import { parCle } from '../../domaine/par-cle.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
import { annexees, estDeLaDecision, montantsDeLaMatiere } from '../finances/matiere.ts';
import { montantsConnus } from '../finances/montants-connus.ts';
import type { MontantEcrit } from '../finances/montants-ecrits.ts';
import type { PaireDeTaxes } from '../finances/taxes.ts';
import { avecTaxe, ecartDeTaxe, estAUnTaux, memesTaxes, pairesDeTaxes } from '../finances/taxes.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const deLaDecision = ({ lieu }: MontantEcrit): boolean => estDeLaDecision(lieu.ligne.chemin);

const avecSaTaxe = ({ lieu, taxe = 'HT' }: MontantEcrit): string => {
  const suite = lieu.ligne.texte.slice(lieu.place + lieu.ecrit.length);
  return lieu.ecrit + (new RegExp(`^.{0,2}${taxe}`, 'u').exec(suite)?.[0] ?? '');
};

const place = (montant: MontantEcrit): Pick<Constat, 'chemin' | 'ecrit'> => ({
  chemin: montant.lieu.ligne.chemin,
  ecrit: avecSaTaxe(montant),
});

/** A pair whose two sums do not go together. */
function dePaire(paire: PaireDeTaxes, connus: ReadonlySet<number>): readonly Constat[] {
  const ecart = ecartDeTaxe(paire);
  if (ecart === undefined) return [];
  const { ht, ttc } = paire;
  if (ecart.genre === 'inverse') {
    const message = `Le texte dit ${montantEnEuros(ht.montant)} HT et ${montantEnEuros(ttc.montant)} TTC : le montant hors taxes dépasserait celui toutes taxes comprises.`;
    return [{ ...place(ht), message, remede: 'Échanger « HT » et « TTC », ou corriger les montants.' }];
  }
  const fautif = connus.has(ttc.montant) && !connus.has(ht.montant) ? ht : ttc;
  const taux = `${String((ecart.taux - 1_000) / 10).replace('.', ',')} %`;
  return [
    {
      ...place(fautif),
      calcule: `${montantEnEuros(centimes(ecart.attendu))} TTC au taux de ${taux}`,
      message: `Le texte dit ${montantEnEuros(ht.montant)} HT, soit ${montantEnEuros(ttc.montant)} TTC ; au taux de ${taux}, ce serait ${montantEnEuros(centimes(ecart.attendu))} TTC.`,
      remede: "Corriger l'un des deux montants, ou dire les taux de TVA.",
    },
  ];
}

/** A pair that tells one basis twice. */
function memeTaxe({ ht, ttc }: PaireDeTaxes): Constat {
  const dite = ht.taxe ?? 'HT';
  const faux = dite === 'HT' ? ttc : ht;
  return {
    ...place(faux),
    message: `Le texte dit « ${dite} » de ${montantEnEuros(ht.montant)} et de ${montantEnEuros(ttc.montant)}, que la TVA sépare : l'un est HT, l'autre TTC.`,
    remede: 'Écrire « HT » après le plus petit, « TTC » après le plus grand.',
  };
}

/** Of sums told alike with two bases, those at fault: not the ones that a right pair confirms, nor the many. */
function fautifs(ceux: readonly MontantEcrit[], paires: readonly PaireDeTaxes[]): readonly MontantEcrit[] {
  const surs = ceux.filter((un) =>
    paires.some((paire) => estAUnTaux(paire) && (paire.ht === un || paire.ttc === un)),
  );
  const taxesSures = new Set(surs.map(({ taxe }) => taxe));
  if (taxesSures.size > 1) return [];
  const [sure] = taxesSures;
  if (sure !== undefined) return ceux.filter(({ taxe }) => taxe !== sure);
  const ht = ceux.filter(({ taxe }) => taxe === 'HT');
  const ttc = ceux.filter(({ taxe }) => taxe === 'TTC');
  if (ht.length !== ttc.length) return ht.length < ttc.length ? ht : ttc;
  const decides = ceux.filter(deLaDecision);
  return decides.length > 0 && decides.length < ceux.length ? decides : ceux.slice(-1);
}

/** One sum that is before tax here, and after tax there. */
function desDeuxFacons(
  montants: readonly MontantEcrit[],
  paires: readonly PaireDeTaxes[],
): readonly Constat[] {
  const exonere = paires.some(({ ht, ttc }) => ht.montant === ttc.montant);
  const dits = montants.filter(({ taxe }) => taxe !== undefined);
  if (exonere || dits.length < 2) return [];
  return [...parCle(dits, ({ montant, par = '' }) => `${montant} ${par}`).values()].flatMap((ceux) => {
    if (new Set(ceux.map(({ taxe }) => taxe)).size < 2) return [];
    return fautifs(ceux, paires)
      .slice(0, 1)
      .map((faux) => {
        const autre = ceux.find(({ taxe }) => taxe !== faux.taxe) ?? faux;
        return {
          ...place(faux),
          calcule: `${montantEnEuros(faux.montant)} ${autre.taxe}`,
          message: `Le montant de ${montantEnEuros(faux.montant)} est dit ${faux.taxe} ici, et ${autre.taxe} ailleurs.`,
          lies: [
            { path: autre.lieu.ligne.chemin, message: `${montantEnEuros(autre.montant)} ${autre.taxe}.` },
          ],
          remede: `Écrire « ${autre.taxe} », ou corriger l'autre endroit.`,
        };
      });
  });
}

/** A decision that gives as before tax what the report gives as after, without naming it. */
function dejaTaxe(montants: readonly MontantEcrit[]): readonly Constat[] {
  const exposes = montants.filter((un) => !deLaDecision(un));
  return montants
    .filter((un) => deLaDecision(un) && un.taxe === 'HT')
    .flatMap((decide) => {
      if (exposes.some(({ montant }) => montant === decide.montant)) return [];
      const nu = exposes.find((un) => un.taxe === 'HT' && avecTaxe(un, 1_200) === decide.montant);
      if (nu === undefined) return [];
      return [
        {
          ...place(decide),
          calcule: `${montantEnEuros(nu.montant)} HT`,
          message: `La décision dit ${montantEnEuros(decide.montant)} HT, et le rapport ${montantEnEuros(nu.montant)} HT : c'est le même montant avec la TVA à 20 %.`,
          lies: [{ path: nu.lieu.ligne.chemin, message: `${montantEnEuros(nu.montant)} HT.` }],
          remede: 'Écrire « TTC », ou le montant hors taxes.',
        },
      ];
    });
}

function constats(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const montants = montantsDeLaMatiere(dossier, papier);
  if (montants.every(({ taxe }) => taxe === undefined)) return [];
  const paires = pairesDeTaxes(montants);
  const decides = montants.filter(deLaDecision);
  const connus = new Set([...montantsConnus(dossier, papier), ...decides].map(({ montant }) => montant));
  const desPaires = [
    ...memesTaxes(montants).map(memeTaxe),
    ...paires.flatMap((paire) => dePaire(paire, connus)),
  ];
  return desPaires.length > 0 ? desPaires : [...desDeuxFacons(montants, paires), ...dejaTaxe(montants)];
}

/** Sums before and after tax go together. */
export const FINA_23: Regle = {
  code: 'FINA-23',
  nom: 'hors-taxes',
  titre: 'Un montant est hors taxes ou toutes taxes comprises, partout pareil',
  gravite: 'erreur',
  sources: [
    methode('TTC = HT × (1 + taux) ; le taux normal de TVA, le plus haut, est de 20 % (CGI, art. 278)'),
  ],
  pourquoi:
    "Un marché attribué « 214 500 € HT » quand le rapport dit « 214 500 € TTC » engage la collectivité d'un cinquième de plus. Le " +
    "programme compare les montants du rapport, de la décision et de la convention, et recalcule les couples HT et TTC : l'écart " +
    'ne peut dépasser la TVA à 20 %. Entre deux taux, des travaux peuvent en avoir plusieurs : seule une faute de frappe est dite.',
  exemples: {
    valides: [
      {
        titre: 'Hors taxes, puis toutes taxes',
        yaml: 'rapports/2.md: { decision: ["attribue le marché pour 10 000 € HT, soit 12 000 € TTC"] }',
      },
    ],
    fautifs: [
      {
        titre: 'Les deux montants échangés',
        yaml: 'rapports/2.md: { decision: ["attribue le marché pour 12 000 € HT, soit 10 000 € TTC"] }',
      },
      {
        titre: 'Le même montant des deux façons',
        yaml: `rapports/2.md: { decision: ["attribue le marché pour 12 000 € HT"], corps: "# Exposé\\n\\nLe marché s'élève à 12 000 € TTC.\\n" }`,
      },
    ],
  },
  controle: ({ dossier }) => {
    const avecRapport = annexees(dossier);
    return ecrits(dossier)
      .filter(({ genre, id }) => genre === 'rapport' || !avecRapport.has(id))
      .flatMap((papier) => constats(dossier, papier));
  },
};

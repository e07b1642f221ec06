import { conventionsAnnexees } from '../../domaine/ancres.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { parPapier } from '../ecrits/par-papier.ts';
import { estUnAutreObjet } from '../finances/autres-objets.ts';
import { conventionsDe } from '../finances/matiere.ts';
import { montantsConnus } from '../finances/montants-connus.ts';
import { montantsEcrits } from '../finances/montants-ecrits.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** The tax basis of the budgets that a paper speaks of, when they have one basis. */
function taxe(dossier: Dossier, papier: Ecrit): string | undefined {
  const rapport = papier.genre === 'rapport' ? dossier.rapports[papier.id] : undefined;
  const ids = rapport ? conventionsAnnexees(rapport) : [papier.id];
  const taxes = new Set(ids.flatMap((nom) => dossier.conventions[nom]?.budget?.taxe ?? []));
  return taxes.size === 1 ? [...taxes][0] : undefined;
}

/** The sums of the data that are of the budget's basis. */
const DU_BUDGET = new Set(['subvention', 'total-du-programme']);

function desMontants(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const siens = montantsEcrits(papier).filter(({ taxe: dite }) => dite !== undefined);
  const attendue = siens.length === 0 ? undefined : taxe(dossier, papier);
  if (attendue === undefined) return [];
  const connus = montantsConnus(dossier, papier).filter(({ ancre = '' }) => DU_BUDGET.has(ancre));
  const { collectivite } = dossier.conseil;
  return siens.flatMap((ecrit): readonly Constat[] => {
    const { lieu, montant, taxe: dite = 'HT' } = ecrit;
    if (dite === attendue) return [];
    const certain = connus.some((connu) => connu.montant === montant);
    // "toute dépense de plus de 4 000 € HT" is a bound, or another thing than the budget.
    if (!certain && estUnAutreObjet(ecrit, collectivite)) return [];
    return [
      {
        chemin: lieu.ligne.chemin,
        ecrit: lieu.ligne.texte.slice(lieu.place, lieu.place + lieu.ecrit.length + 1 + dite.length),
        calcule: attendue,
        message: `Le texte donne ${lieu.ecrit.trim()} ${dite}, et le budget est présenté ${attendue}.`,
        remede: `Donner le montant ${attendue}, ou le renvoi [budget](#total-du-programme).`,
        ...(certain ? {} : { gravite: 'avertissement' as const }),
      },
    ];
  });
}

/** A cross-reference to a sum, and the basis typed after it. */
const RENVOI_TAXE =
  /\[[^[\]\n]*\]\(#(?:[\w-]+\.)?(subvention|total-du-programme)\)[ \u00a0]\(?(HT|TTC|hors taxes?|toutes taxes comprises)(?!\p{L})/gu;

function desRenvois(dossier: Dossier, papier: Ecrit): readonly Constat[] {
  const lignes = papier.lignes.filter(({ texte }) => texte.includes('](#') && /HT|TTC|tax/u.test(texte));
  const attendue = lignes.length === 0 ? undefined : taxe(dossier, papier);
  if (attendue === undefined) return [];
  return lignes.flatMap((ligne) =>
    [...ligne.texte.matchAll(RENVOI_TAXE)].flatMap(([ecrit, ancre, mot = '']): readonly Constat[] => {
      const dite = /^(?:HT|hors)/u.test(mot) ? 'HT' : 'TTC';
      const base = { chemin: ligne.chemin, ecrit };
      if (dite !== attendue) {
        const message = `Le texte dit « ${mot} » après un renvoi, et le budget est présenté ${attendue}.`;
        return [{ ...base, calcule: attendue, message, remede: `Retirer « ${mot} ».` }];
      }
      if (ancre !== 'total-du-programme') return [];
      const message = `Le renvoi imprime déjà « ${attendue} » après le total : il serait écrit deux fois.`;
      return [{ ...base, gravite: 'avertissement', message, remede: `Retirer « ${mot} ».` }];
    }),
  );
}

const trouves = parPapier<Constat>();

/** Prose and budget tell one tax basis. */
export const FINA_16: Regle = {
  code: 'FINA-16',
  nom: 'taxe',
  titre: 'Le texte et le budget sont dans la même taxe',
  gravite: 'erreur',
  sources: [methode('un budget est tout entier hors taxes, ou tout entier toutes taxes comprises')],
  pourquoi:
    'Le budget annexé est présenté hors taxes ou toutes taxes comprises, et ses légendes le disent. Un montant donné « HT » dans ' +
    "le texte alors que le budget est « TTC » laisse croire à une autre assiette : l'écart de taxe se paierait au moment du " +
    'contrôle des dépenses.',
  exemples: {
    valides: [
      {
        titre: 'Un renvoi au total, qui porte sa taxe',
        yaml: 'rapports/1.md: { decision: ["approuve un budget de [budget](#total-du-programme)", { signature: aide }] }',
      },
    ],
    fautifs: [
      {
        titre: 'Hors taxes dans le texte, toutes taxes comprises au budget',
        yaml: 'rapports/1.md: { decision: ["approuve un budget de 60 000 € HT", { signature: aide }] }',
      },
    ],
  },
  controle: ({ dossier }) =>
    trouves(
      dossier,
      (papier) => [dossier.conseil, ...conventionsDe(dossier, papier)],
      (papier) => [...desMontants(dossier, papier), ...desRenvois(dossier, papier)],
    ),
};

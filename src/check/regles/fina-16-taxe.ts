import { conventionsAnnexees } from '../../domaine/ancres.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { Ecrit } from '../ecrits/ecrit.ts';
import { ecrits } from '../ecrits/ecrit.ts';
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

/** Prose and budget tell one tax basis. */
export const FINA_16: Regle = {
  code: 'FINA-16',
  nom: 'taxe',
  titre: 'Le texte et le budget sont dans la même taxe',
  gravite: 'avertissement',
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
    ecrits(dossier).flatMap((papier) => {
      const siens = montantsEcrits(papier);
      const attendue = siens.length === 0 ? undefined : taxe(dossier, papier);
      if (attendue === undefined) return [];
      return siens.flatMap(({ lieu, apres }): readonly Constat[] => {
        const dite = /^\s*(TTC|HT)\b/u.exec(apres)?.[1];
        if (dite === undefined || dite === attendue) return [];
        return [
          {
            chemin: lieu.ligne.chemin,
            ecrit: lieu.ligne.texte.slice(lieu.place, lieu.place + lieu.ecrit.length + 1 + dite.length),
            calcule: attendue,
            message: `Le texte donne ${lieu.ecrit.trim()} ${dite}, et le budget est présenté ${attendue}.`,
            remede: `Donner le montant ${attendue}, ou le renvoi [budget](#total-du-programme).`,
          },
        ];
      });
    }),
};

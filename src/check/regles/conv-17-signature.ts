import { conventionsAnnexees } from '../../domaine/ancres.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { dateEnLettres } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import type { CaractereExecutoire } from '../../domaine/executoire.ts';
import { caractereExecutoire } from '../../domaine/executoire.ts';
import type { Constat, Regle } from '../regle.ts';
import { cgct, jurisprudence } from '../sources.ts';

/** When the deliberation that authorises `id` was made public and received by the prefect, as far as it is known. */
function executoireDe(dossier: Dossier, id: string): CaractereExecutoire {
  const rapport = Object.values(dossier.rapports).find((un) => conventionsAnnexees(un).includes(id));
  const { publication } = dossier.seance;
  if (rapport === undefined) return publication === undefined ? {} : { publication };
  return caractereExecutoire(dossier, rapport);
}

function constats(dossier: Dossier, id: string, signature: DateCivile): readonly Constat[] {
  const seance = dossier.seance.date;
  const { publication, depuis = publication } = executoireDe(dossier, id);
  const base = { chemin: ['conventions', id, 'signature'], ecrit: signature };
  const dit = `La convention « ${id} » est signée le ${dateEnLettres(signature)}`;
  if (signature < seance) {
    const message = `${dit}, avant la séance du ${dateEnLettres(seance)} qui l'autorise : la signature serait irrégulière.`;
    return [
      {
        ...base,
        calcule: `après le ${dateEnLettres(seance)}`,
        message,
        remede: 'Corriger la date, ou signer à nouveau.',
      },
    ];
  }
  if (depuis === undefined) return [];
  const calcule = `après le ${dateEnLettres(depuis)}`;
  if (signature < depuis) {
    const manque = signature < (publication ?? depuis) ? 'publiée' : "reçue par le représentant de l'État";
    const message = `${dit}, avant que la délibération soit ${manque}, le ${dateEnLettres(depuis)} : elle n'était pas encore exécutoire.`;
    return [
      {
        ...base,
        gravite: 'avertissement',
        calcule,
        message,
        remede:
          "Corriger la date si elle est mal saisie ; sinon garder au dossier la preuve que le conseil avait décidé avant la signature, et n'exécuter la convention qu'une fois la délibération publiée et transmise au préfet.",
      },
    ];
  }
  if (signature > depuis) return [];
  const message = `${dit}, le jour même de la publication : la délibération doit être publiée et transmise au préfet avant la signature.`;
  const remede =
    'Vérifier que la transmission a précédé la signature, et acquitter cet avertissement avec son heure.';
  return [{ ...base, gravite: 'avertissement', calcule, message, remede }];
}

/** One signs once the deliberation is enforceable. */
export const CONV_17: Regle = {
  code: 'CONV-17',
  nom: 'signature',
  titre: 'La convention est signée après que la délibération est exécutoire',
  gravite: 'erreur',
  sources: [
    cgct('L2131-1', '2022-07-01'),
    jurisprudence('CE, avis, 10 juin 1996, n° 176873'),
    jurisprudence('CE, 28 décembre 2009, n° 304802'),
    jurisprudence('CE, 9 mai 2012, n° 355665'),
  ],
  pourquoi:
    "Le contrat signé avant la séance l'est sans autorisation : c'est une erreur. Signé après le vote mais avant que la délibération " +
    "soit exécutoire, c'est-à-dire publiée et transmise au préfet, il est irrégulier sans être annulé pour cela seul : la règle en " +
    'avertit. Signer le jour même de la transmission a été jugé trop tôt : mieux vaut attendre le lendemain.',
  exemples: {
    valides: [
      {
        titre: 'Signée deux semaines après la publication',
        yaml: 'conventions/aide.md: { signature: 2024-07-02 }',
      },
    ],
    fautifs: [
      { titre: 'Signée avant la séance', yaml: 'conventions/aide.md: { signature: 2024-06-10 }' },
      { titre: 'Signée le jour de la publication', yaml: 'conventions/aide.md: { signature: 2024-06-18 }' },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, { signature }]) =>
      signature === undefined ? [] : constats(dossier, id, signature),
    ),
};

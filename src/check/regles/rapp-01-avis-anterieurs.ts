import { dateEnLettres, joursEntre } from '../../domaine/date.ts';
import type { Avis } from '../../domaine/rapport.ts';
import { duPapier } from '../ecrits/recherche.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** Beyond a year, a date is more likely mistyped than an opinion so old is of use. */
const UN_AN_EN_JOURS = 365;

function constat({ dossier }: Contexte, id: string, avis: Avis, rang: number): readonly Constat[] {
  const seance = dossier.seance.date;
  const jours = joursEntre(avis.date, seance);
  if (jours > 0 && jours <= UN_AN_EN_JOURS) return [];
  const sujet = `L'avis « ${avis.instance} » ${duPapier({ genre: 'rapport', id })} est daté du ${dateEnLettres(avis.date)}`;
  const base = {
    chemin: ['rapports', id, 'avis', rang, 'date'],
    ecrit: avis.date,
    calcule: `séance du ${dateEnLettres(seance)}`,
  };
  if (jours < 0) {
    const message = `${sujet}, après la séance du ${dateEnLettres(seance)} : un avis se rend avant.`;
    return [
      { ...base, message, remede: "Corriger la date de l'avis d'après le compte rendu de l'instance." },
    ];
  }
  if (jours === 0) {
    const message = `${sujet}, le jour même de la séance.`;
    return [{ ...base, message, remede: "Vérifier la date de l'avis.", gravite: 'information' }];
  }
  const remede =
    "Vérifier la date de l'avis ; la corriger, ou acquitter cet avertissement si elle est exacte.";
  return [{ ...base, message: `${sujet}, plus d'un an avant la séance.`, remede, gravite: 'avertissement' }];
}

/** Opinions come before the sitting. */
export const RAPP_01: Regle = {
  code: 'RAPP-01',
  nom: 'avis-anterieurs',
  titre: 'Les avis sont rendus avant la séance',
  gravite: 'erreur',
  sources: [methode("un avis préalable est antérieur à la délibération qu'il prépare")],
  pourquoi:
    "L'acte imprime la date de chaque avis recueilli avant la séance. Un avis daté d'après la séance prouve que la date " +
    "est fausse, ou que l'instance n'avait pas encore été consultée : la délibération est alors exposée à un recours. " +
    "Un avis vieux de plus d'un an est possible, mais il se vérifie ; celui du jour même, rendu avant la séance, est signalé.",
  exemples: {
    valides: [
      {
        titre: 'Deux avis rendus avant la séance du 13 juin 2024',
        yaml: `rapports/1.md:
  avis:
    - { instance: Commission n°1, date: 2024-05-28, avis: Favorable }
    - { instance: Bureau, date: 2024-06-06, avis: Favorable }`,
      },
    ],
    fautifs: [
      {
        titre: 'Un avis daté du lendemain de la séance',
        yaml: 'rapports/1.md: { avis: [{ instance: Bureau, date: 2024-06-14, avis: Favorable }] }',
      },
      {
        titre: "L'année précédente, saisie par erreur",
        yaml: 'rapports/1.md: { avis: [{ instance: Bureau, date: 2023-05-28, avis: Favorable }] }',
      },
    ],
  },
  controle: (contexte) =>
    Object.entries(contexte.dossier.rapports).flatMap(([id, { avis }]) =>
      avis.flatMap((un, rang) => constat(contexte, id, un, rang)),
    ),
};

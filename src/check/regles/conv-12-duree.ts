import type { Convention } from '../../domaine/convention.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { dateEnLettres, lireDate, MOIS } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { ecritDe } from '../ecrits/ecrit.ts';
import { chercheDans } from '../ecrits/recherche.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

const ECRITE = /(?<!\d)(\d{1,2})(?:er)? (\p{L}+) (\d{4})|(?<!\d)(\d{1,2}\/\d{1,2}\/\d{4})/gu;

/** The dates that a text tells, as written and as read. */
function datesDe(texte: string): readonly { readonly ecrite: string; readonly date: DateCivile }[] {
  return [...texte.matchAll(ECRITE)].flatMap(([ecrite, jour, mois, annee, chiffres]) => {
    const rang = MOIS.indexOf((mois ?? '').toLocaleLowerCase('fr'));
    const date = lireDate(chiffres ?? (rang === -1 ? '' : `${jour}/${rang + 1}/${annee}`));
    return date === undefined ? [] : [{ ecrite, date }];
  });
}

function termes(dossier: Dossier, id: string, { duree }: Convention): readonly Constat[] {
  const seance = dossier.seance.date;
  const { effet, fin } = duree;
  const deLEffet = { chemin: ['conventions', id, 'duree', 'effet'], ecrit: effet ?? '' };
  const lies = [{ path: ['seance', 'date'], message: 'La date de la séance est ici.' }];
  const deLaFin = { chemin: ['conventions', id, 'duree', 'fin'], ecrit: fin, lies };
  if (effet !== undefined && effet > fin) {
    const message = `La convention « ${id} » prend effet le ${dateEnLettres(effet)}, après son dernier jour, le ${dateEnLettres(fin)}.`;
    return [{ ...deLEffet, message, remede: "Corriger la date d'effet ou la date de fin." }];
  }
  if (fin <= seance) {
    const message = `La convention « ${id} » finit le ${dateEnLettres(fin)}, et la séance qui l'autorise est du ${dateEnLettres(seance)}.`;
    return [{ ...deLaFin, message, remede: 'Corriger la date de fin de la convention.' }];
  }
  if (effet === undefined || effet >= seance) return [];
  const message = `La convention « ${id} » prend effet le ${dateEnLettres(effet)}, avant la séance du ${dateEnLettres(seance)} qui l'autorise.`;
  const remede =
    "Vérifier la date d'effet : un contrat n'a d'effet avant l'autorisation que si le texte le dit et le motive.";
  return [{ ...deLEffet, gravite: 'avertissement', message, remede }];
}

/** A lease may last as long (Code rural, art. L451-1). */
const LE_PLUS_LONG_BAIL = 99;

function exercice(id: string, { duree, subvention }: Convention): readonly Constat[] {
  const annee = Number(duree.exercice);
  const fin = Number(duree.fin.slice(0, 4));
  if (fin >= annee && fin <= annee + 5) return [];
  const peutDurer = subvention === undefined && fin > annee && fin <= annee + LE_PLUS_LONG_BAIL;
  return [
    {
      chemin: ['conventions', id, 'duree', 'fin'],
      ecrit: duree.fin,
      gravite: peutDurer ? 'information' : 'avertissement',
      message: `La convention « ${id} », conclue au titre de ${duree.exercice}, finit en ${fin}.`,
      remede: "Vérifier l'année de fin et l'exercice.",
    },
  ];
}

/** An instalment due after the term, or before the sitting. */
function echeances(dossier: Dossier, id: string, { versements, duree }: Convention): readonly Constat[] {
  // A term before the sitting is told by itself: it is the one that is wrong.
  if (duree.fin <= dossier.seance.date) return [];
  return versements.flatMap(({ echeance }, rang) =>
    datesDe(echeance).flatMap(({ ecrite, date }): readonly Constat[] => {
      const base = { chemin: ['conventions', id, 'versements', rang, 'echeance'], ecrit: ecrite };
      if (date > duree.fin) {
        const message = `Le versement ${rang + 1} est dû le ${dateEnLettres(date)}, après la fin de la convention, le ${dateEnLettres(duree.fin)}.`;
        const lies = [
          { path: ['conventions', id, 'duree', 'fin'], message: 'La fin de la convention est ici.' },
        ];
        return [{ ...base, message, lies, remede: "Avancer l'échéance, ou prolonger la convention." }];
      }
      if (date >= dossier.seance.date) return [];
      const message = `Le versement ${rang + 1} est dû le ${dateEnLettres(date)}, avant la séance qui l'autorise.`;
      return [{ ...base, gravite: 'avertissement', message, remede: "Corriger l'échéance du versement." }];
    }),
  );
}

/** Which payment hangs on a paper to be sent, and until when: "Le second versement est subordonné à la remise d'un bilan, …". */
const CONDITION =
  /(?<!\p{L})(?:(?<rang>premier|second|deuxième|troisième|quatrième|dernier) (?:versement|acompte)|(?<solde>solde))(?!\p{L})[^.;\n]{0,80}?(?:subordonn|condition|après|sur présentation|au vu|dès réception|à réception|sous réserve)[^.;\n]{0,120}? (?:au plus tard|avant)(?: le)? (?<jour>\d{1,2}(?:er)? \p{L}+ \d{4})/giu;

/** Which payment each word is, the first being 0. */
const RANGS: ReadonlyMap<string, number> = new Map([
  ['premier', 0],
  ['second', 1],
  ['deuxième', 1],
  ['troisième', 2],
  ['quatrième', 3],
]);

/** A paper due after the payment that hangs on it. */
function conditions(dossier: Dossier, id: string, { versements }: Convention): readonly Constat[] {
  const papier = ecritDe(dossier, 'convention', id);
  if (!papier || versements.length < 2) return [];
  return chercheDans(papier, CONDITION).flatMap(({ ligne, groupes }): readonly Constat[] => {
    const [, rang = '', , jour = ''] = groupes;
    const place = RANGS.get(rang.toLocaleLowerCase('fr')) ?? versements.length - 1;
    const [due, ...autres] = datesDe(versements[place]?.echeance ?? '');
    const [dite] = datesDe(jour);
    if (!due || !dite || autres.length > 0 || dite.date <= due.date) return [];
    return [
      {
        chemin: ligne.chemin,
        ecrit: jour,
        gravite: 'avertissement',
        message: `Le versement ${place + 1}, dû le ${dateEnLettres(due.date)}, dépend d'une pièce attendue jusqu'au ${dateEnLettres(dite.date)}.`,
        lies: [
          { path: ['conventions', id, 'versements', place, 'echeance'], message: "L'échéance est ici." },
        ],
        remede: "Avancer la date de la pièce, ou retarder l'échéance du versement.",
      },
    ];
  });
}

/** Effect, payments and term follow one another. */
export const CONV_12: Regle = {
  code: 'CONV-12',
  nom: 'duree',
  titre: "L'effet, les versements et le terme se suivent",
  gravite: 'erreur',
  sources: [
    methode('une convention prend effet après son autorisation, et ses obligations tiennent dans sa durée'),
  ],
  pourquoi:
    "Une convention qui finit avant de commencer, ou avant la séance qui l'autorise, n'a pas d'effet. Un versement dû après son terme " +
    "ne peut plus être exigé. Ces dates viennent souvent de la convention de l'année précédente, reprise sans être relue. Un bail, un prêt " +
    "durent plus longtemps qu'une subvention : leur terme éloigné est seulement signalé.",
  exemples: {
    valides: [
      {
        titre: 'Du 1er juillet 2024 au 30 juin 2025',
        yaml: 'conventions/aide.md: { duree: { effet: 2024-07-01, fin: 2025-06-30 } }',
      },
    ],
    fautifs: [
      {
        titre: "La fin est restée à l'année passée",
        yaml: 'conventions/aide.md: { duree: { fin: 2023-06-30 } }',
      },
      {
        titre: 'Un versement après le terme',
        yaml: 'conventions/aide.md: { versements: [{ part: 100 %, echeance: le 15 septembre 2025 }] }',
      },
    ],
  },
  controle: ({ dossier }) =>
    Object.entries(dossier.conventions).flatMap(([id, convention]) => {
      const siens = termes(dossier, id, convention);
      return [
        ...(siens.length > 0 ? siens : exercice(id, convention)),
        ...echeances(dossier, id, convention),
        ...conditions(dossier, id, convention),
      ];
    }),
};

import type { DataPath } from '../../diagnostics/fault.ts';
import type { DateCivile } from '../../domaine/date.ts';
import { dateEnLettres } from '../../domaine/date.ts';
import { parCle } from '../../domaine/par-cle.ts';
import type { Constat, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

interface AvisSitue {
  readonly question: string;
  readonly instance: string;
  readonly date: DateCivile;
  readonly chemin: DataPath;
}

/** Whether one slip of a hand makes a date of the other: a figure for another, or two put the other way round. */
function sePrennentLunePourLautre(a: DateCivile, b: DateCivile): boolean {
  const differents = [...a].flatMap((signe, rang) => (signe === b[rang] ? [] : [rang]));
  const [premier = -1, second = -1] = differents;
  if (differents.length === 1) return true;
  return (
    differents.length === 2 && second === premier + 1 && a[premier] === b[second] && a[second] === b[premier]
  );
}

/** An opinion alone on its day, when that day is a slip away from one that several opinions of the same body bear. */
function isoles(siens: readonly AvisSitue[]): readonly Constat[] {
  const parDate = parCle(siens, ({ date }) => date);
  return siens.flatMap(({ question, instance, date, chemin }): readonly Constat[] => {
    if ((parDate.get(date)?.length ?? 0) > 1) return [];
    const [commune] = [...parDate.values()].filter(
      (autres) => autres.length > 1 && autres[0] && sePrennentLunePourLautre(date, autres[0].date),
    );
    const [modele] = commune ?? [];
    if (!commune || !modele) return [];
    return [
      {
        chemin,
        ecrit: date,
        calcule: modele.date,
        message: `L'avis « ${instance} » de la question n°${question} est daté du ${dateEnLettres(date)} ; ${commune.length} autres rapports datent le leur du ${dateEnLettres(modele.date)}.`,
        lies: [{ path: modele.chemin, message: `La date des autres, à la question n°${modele.question}.` }],
        remede: "Vérifier la date ; si l'instance s'est bien réunie deux fois, il n'y a rien à changer.",
      },
    ];
  });
}

/** Opinions of one body given on one day bear one date. */
export const RAPP_18: Regle = {
  code: 'RAPP-18',
  nom: 'avis-de-meme-date',
  titre: "L'avis d'une instance est daté comme dans les autres rapports",
  gravite: 'information',
  sources: [
    methode(
      "une instance examine en une réunion les rapports d'une même séance : ses avis ont une même date",
    ),
  ],
  pourquoi:
    'La commission et le bureau donnent leur avis sur plusieurs rapports le même jour. Quand un seul rapport porte une autre ' +
    "date, à un chiffre près, c'est le plus souvent ce chiffre qui est faux, et rien d'autre ne le dirait tant que la date reste " +
    'avant la séance.',
  exemples: {
    valides: [
      {
        titre: 'Deux réunions, à des dates qui ne se confondent pas',
        yaml: `rapports/1.md: { avis: [{ instance: Bureau, date: 2024-05-28, avis: Favorable }] }
rapports/2.md: { avis: [{ instance: Bureau, date: 2024-06-03, avis: Favorable }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Le 21 pour le 12',
        yaml: `rapports/1.md: { avis: [{ instance: Bureau, date: 2024-05-12, avis: Favorable }] }
rapports/2.md: { avis: [{ instance: Bureau, date: 2024-05-12, avis: Favorable }, { instance: Bureau, date: 2024-05-21, avis: Favorable }] }`,
      },
    ],
  },
  controle: ({ dossier }) => {
    const tous = Object.entries(dossier.rapports).flatMap(([question, { avis }]) =>
      avis.map(({ instance, date }, rang) => ({
        question,
        instance,
        date,
        chemin: ['rapports', question, 'avis', rang, 'date'],
      })),
    );
    return [...parCle(tous, ({ instance }) => instance).values()].flatMap(isoles);
  },
};

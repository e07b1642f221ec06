import type { Mouvement } from '../../domaine/feuille-de-presence.ts';
import { borneDHeure, instantDeSeance } from '../../domaine/horaires.ts';
import type { Horaire } from '../../domaine/seance.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { methode } from '../sources.ts';

/** An hour of the sitting, where it stands, in the order in which hours pass. */
interface HeureNotee {
  readonly chemin: readonly (string | number)[];
  readonly heure: NonNullable<Horaire['appelee']>;
  readonly dit: string;
}

/** Every hour noted, in the order in which the questions were called. */
function heuresNotees({ dossier: { seance } }: Contexte): readonly HeureNotee[] {
  const notees = (seance.horaires ?? []).map((horaire, index) => ({ horaire, index }));
  return seance.ordre_de_passage.flatMap((question) =>
    notees
      .filter(({ horaire }) => horaire.question === question)
      .flatMap(({ horaire: { appelee, votee }, index }): readonly HeureNotee[] => {
        const chemin = ['seance', 'horaires', index];
        return [
          ...(appelee === undefined
            ? []
            : [
                {
                  chemin: [...chemin, 'appelee'],
                  heure: appelee,
                  dit: `La question n°${question} est appelée`,
                },
              ]),
          ...(votee === undefined
            ? []
            : [{ chemin: [...chemin, 'votee'], heure: votee, dit: `La question n°${question} est votée` }]),
        ];
      }),
  );
}

/** Hours that go back, from one question to the next. */
function aRebours(contexte: Contexte): readonly Constat[] {
  const { seance } = contexte.dossier;
  const heures = heuresNotees(contexte);
  return heures.flatMap(({ chemin, heure, dit }, rang): readonly Constat[] => {
    const avant = heures[rang - 1]?.heure ?? seance.ouverture;
    if (avant === undefined || instantDeSeance(seance, avant) <= instantDeSeance(seance, heure)) return [];
    const quoi = rang === 0 ? "l'ouverture de la séance" : "l'heure notée juste avant";
    return [
      {
        chemin,
        message: `${dit} à ${heure}, avant ${quoi} (${avant}) : dans l'ordre de passage, les heures se suivent.`,
        ecrit: heure,
        remede: "Corriger l'une des deux heures, ou l'ordre de passage.",
      },
    ];
  });
}

/** A movement whose question is written beside an hour that falls at another. */
function contraire(contexte: Contexte, mouvement: Mouvement, index: number): readonly Constat[] {
  const { seance } = contexte.dossier;
  const { heure, avant, apres, arrivent } = mouvement;
  if (heure === undefined || seance.horaires === undefined) return [];
  const lue = borneDHeure(seance, heure, arrivent.length > 0 ? 'arrivee' : 'depart');
  const borne = avant ?? apres;
  const rang = borne === undefined ? undefined : contexte.rangs.get(borne);
  if (rang === undefined || !('borne' in lue)) return [];
  const ecrite = avant === undefined ? rang + 1 : rang;
  if (ecrite === lue.borne) return [];
  const question = seance.ordre_de_passage[lue.borne];
  const calcule =
    question === undefined ? 'après la dernière question' : `avant le vote de la question n°${question}`;
  return [
    {
      chemin: ['presences', 'mouvements', index, avant === undefined ? 'apres' : 'avant'],
      message: `Ce mouvement de ${heure} est écrit ${avant === undefined ? `après la question n°${apres}` : `avant la question n°${avant}`}, et les heures notées le placent ${calcule}.`,
      ecrit: avant ?? apres ?? '',
      calcule,
      remede:
        "Corriger l'heure ou la question ; ou ne garder que l'heure, et le programme trouvera la question.",
    },
  ];
}

/** Hours that are noted go together. */
export const PRES_21: Regle = {
  code: 'PRES-21',
  nom: 'heures-des-mouvements',
  titre: 'Les heures notées se suivent, et disent la même question que la feuille',
  gravite: 'erreur',
  sources: [methode("les bornes d'une présence sont des questions appelées")],
  pourquoi:
    "Une arrivée ou un départ noté par son heure change les voix à partir de la question qui était alors en discussion : l'une des " +
    'heures fausse, et les présents, les procurations et les voix le sont aussi.',
  exemples: {
    valides: [
      {
        titre: 'Arrivé pendant la question n°3',
        yaml: `seance.yaml: { horaires: [{ question: 3, appelee: 18h50 }, { question: 4, appelee: 19h05 }] }
presences.yaml: { mouvements: [{ avant: 3, heure: 18h55, arrivent: [Hugo LEROUX] }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Arrivé pendant la question n°3, écrit avant la n°5',
        yaml: `seance.yaml: { horaires: [{ question: 3, appelee: 18h50 }, { question: 4, appelee: 19h05 }] }
presences.yaml: { mouvements: [{ avant: 5, heure: 18h55, arrivent: [Hugo LEROUX] }] }`,
      },
      {
        titre: 'La question n°4 appelée avant la n°3',
        yaml: 'seance.yaml: { horaires: [{ question: 3, appelee: 18h50 }, { question: 4, appelee: 18h40 }] }',
      },
    ],
  },
  controle: (contexte) => [
    ...aRebours(contexte),
    ...contexte.dossier.presences.mouvements.flatMap((mouvement, index) =>
      contraire(contexte, mouvement, index),
    ),
  ],
};

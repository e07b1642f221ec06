import { cleDuNom, nomVoisin } from '../ecrits/noms-proches.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_21, methode } from '../sources.ts';

interface Voix {
  readonly pour: string;
  readonly cle: string;
  readonly tour: number;
  readonly rang: number;
}

function controle({
  dossier,
  elus,
}: Contexte): (voix: readonly Voix[], question: string) => readonly Constat[] {
  const registre = [...elus.keys()];
  const membres = new Set(registre.map(cleDuNom));
  return (voix, question) =>
    voix.flatMap((une): readonly Constat[] => {
      const base = ['rapports', question, 'scrutin', 'tours', une.tour, 'suffrages'];
      const chemin = [...base, une.rang, 'pour'];
      const premiere = voix.find(({ tour, cle }) => tour === une.tour && cle === une.cle);
      if (premiere && premiere !== une)
        return [
          {
            chemin,
            ecrit: une.pour,
            message: `À la question n°${question}, « ${une.pour} » a deux lignes de suffrages au même tour.`,
            lies: [{ path: [...base, premiere.rang, 'pour'], message: 'La première fois ici.' }],
            remede:
              "Réunir ses voix sur une ligne, ou corriger celui des deux noms qui est d'un autre candidat.",
          },
        ];
      const autres = voix.filter(({ tour }) => tour !== une.tour).map(({ pour }) => pour);
      const juste =
        nomVoisin(une.pour, registre) ?? (membres.has(une.cle) ? undefined : nomVoisin(une.pour, autres));
      if (juste === undefined) return [];
      return [
        {
          chemin,
          ecrit: une.pour,
          calcule: juste,
          gravite: 'avertissement',
          message: `À la question n°${question}, des suffrages sont notés pour « ${une.pour} », sans doute ${juste} ; l'acte de ${dossier.conseil.organe.nom} l'imprimerait ainsi.`,
          remede: `Écrire « ${juste} », comme ailleurs ; acquitter ce constat s'il s'agit d'une autre personne.`,
        },
      ];
    });
}

/** Each candidate has one line of votes a round, under a right name. */
export const VOTE_31: Regle = {
  code: 'VOTE-31',
  nom: 'suffrages-repetes',
  titre: 'Un candidat a une ligne de suffrages par tour, à son nom',
  gravite: 'erreur',
  sources: [
    L2121_21,
    methode('les suffrages de chaque candidat se lisent une fois au procès-verbal du dépouillement'),
  ],
  pourquoi:
    "Un candidat écrit deux fois au même tour a pris la place d'un autre, et ses voix avec ; un nom mal recopié proclame quelqu'un qui n'existe " +
    "pas. L'extrait imprime le dépouillement tel qu'il est noté.",
  exemples: {
    valides: [
      {
        titre: 'Deux candidats',
        yaml: `rapports/2.md:
  nature: election
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 9 }, { pour: Noé QUENTIN, voix: 5 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Le même deux fois',
        yaml: `rapports/2.md:
  nature: election
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 9 }, { pour: Odile RENARD, voix: 5 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
  },
  controle: (contexte) => {
    const votees = questionsTraitees(contexte).filter(({ rapport }) => rapport.scrutin.tours.length > 0);
    if (votees.length === 0) return [];
    const dit = controle(contexte);
    return votees.flatMap(({ rapport: { question, scrutin } }) =>
      dit(
        scrutin.tours.flatMap(({ suffrages }, tour) =>
          suffrages.map(({ pour }, rang) => ({ pour, cle: cleDuNom(pour), tour, rang })),
        ),
        question,
      ),
    );
  },
};

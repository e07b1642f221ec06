import { election } from '../../domaine/election.ts';
import { lirePersonne, sansCivilite } from '../../domaine/personne.ts';
import { motsPlies } from '../../domaine/pliage.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { elitQuelquUn } from '../../domaine/rapport.ts';
import { proportionnelle } from '../../domaine/representation-proportionnelle.ts';
import { questionsTraitees } from '../parcours.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { L2121_21, methode } from '../sources.ts';

/** Someone named in a text: civility, then first names and a surname in capitals. */
const PERSONNE =
  /(?:\b(?:M\.|Mme|Monsieur|Madame)\s+)?(?:\p{Lu}[\p{Ll}'\u2019-]+(?:-\p{Lu}\p{Ll}+)*\s+)+\p{Lu}[\p{Lu}'\u2019-]+(?:\s+\p{Lu}[\p{Lu}'\u2019-]+)*/gu;

const DESIGNE = /^(?:désigne|élit|nomme|proclame|déclare)(?!\p{L})/iu;

/** "Liste DURAND" is named after its head, and elects all of its members. */
const EST_UNE_LISTE = /^(?:la )?liste(?!\p{L})/iu;

const cle = (nom: string): string => motsPlies(sansCivilite(nom)).join(' ');

function constats({ question, nature, scrutin, decision }: Rapport): readonly Constat[] {
  const nomination = elitQuelquUn({ nature });
  if (!nomination || scrutin.mode !== 'secret' || scrutin.tours.length === 0) return [];
  const { elu } = election(scrutin);
  if (elu === undefined || EST_UNE_LISTE.test(elu) || lirePersonne(elu) === undefined) return [];
  const dites = decision.flatMap((point, index) =>
    point.genre === 'texte' && DESIGNE.test(point.texte)
      ? [...point.texte.matchAll(PERSONNE)].map(([nom]) => ({ nom, index }))
      : [],
  );
  const [premiere] = dites;
  if (premiere === undefined || dites.some(({ nom }) => cle(nom) === cle(elu))) return [];
  return [
    {
      chemin: ['rapports', question, 'decision', premiere.index],
      ecrit: premiere.nom,
      calcule: elu,
      message: `À la question n°${question}, la décision désigne ${premiere.nom}, mais le dépouillement élit ${elu}.`,
      lies: [{ path: ['rapports', question, 'scrutin', 'tours'], message: 'Les suffrages sont notés ici.' }],
      remede:
        'Corriger le nom dans la décision, ou les suffrages ; « [élu](#elu) » dans la décision imprime toujours la personne élue.',
    },
  ];
}

/** The decision names whom the rounds elect. */
export const VOTE_21: Regle = {
  code: 'VOTE-21',
  nom: 'elu-de-la-decision',
  titre: 'La décision désigne la personne que le dépouillement élit',
  gravite: 'erreur',
  sources: [L2121_21, methode("l'extrait ne proclame pas une personne pour en désigner une autre")],
  pourquoi:
    "L'extrait donne le dépouillement et proclame l'élu ; la décision, écrite avant la séance, nomme parfois un autre candidat, ou " +
    'écrit son nom autrement. Deux noms dans le même acte le rendent inapplicable.',
  exemples: {
    valides: [
      {
        titre: 'La même personne',
        yaml: `rapports/2.md:
  nature: nomination
  decision: [désigne Mme Odile RENARD déléguée]
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 9 }, { pour: Noé QUENTIN, voix: 5 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
    fautifs: [
      {
        titre: 'Une autre',
        yaml: `rapports/2.md:
  nature: nomination
  decision: [désigne M. Noé QUENTIN délégué]
  scrutin: { mode: secret, tours: [{ suffrages: [{ pour: Odile RENARD, voix: 9 }, { pour: Noé QUENTIN, voix: 5 }], blancs: 0, nuls: 0 }] }`,
      },
    ],
  },
  controle: (contexte: Contexte) =>
    questionsTraitees(contexte)
      .map(({ rapport }) => rapport)
      .filter((rapport) => !proportionnelle(rapport, contexte.dossier.conseil))
      .flatMap(constats),
};

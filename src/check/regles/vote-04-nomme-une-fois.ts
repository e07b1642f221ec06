import { questionsTraitees } from '../parcours.ts';
import { civil } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { nomsRepetes } from '../scrutins.ts';
import { methode } from '../sources.ts';

const DITS = {
  contre: 'parmi les contre',
  abstentions: 'parmi les abstentions',
  ne_votent_pas: 'parmi les refus de vote',
} as const;

function controle(contexte: Contexte): readonly Constat[] {
  return questionsTraitees(contexte).flatMap(({ rapport }) =>
    nomsRepetes(rapport).map(({ elu, liste, chemin, premiere }) => ({
      chemin,
      message:
        liste === premiere.liste
          ? `À la question n°${rapport.question}, ${civil(contexte, elu)} figure deux fois ${DITS[liste]}.`
          : `À la question n°${rapport.question}, ${civil(contexte, elu)} est à la fois ${DITS[premiere.liste]} et ${DITS[liste]}.`,
      ecrit: elu,
      lies: [{ path: premiere.chemin, message: 'Le nom est déjà écrit ici.' }],
      remede:
        'Ne garder que le sens du vote ; pour une voix portée, écrire (2) après le nom, ou le nom du mandant.',
    })),
  );
}

/** Each member stands on one side. */
export const VOTE_04: Regle = {
  code: 'VOTE-04',
  nom: 'nomme-une-fois',
  titre: "Chacun n'est nommé qu'une fois dans un scrutin",
  gravite: 'erreur',
  sources: [methode("une voix ne va que d'un côté")],
  pourquoi:
    "Les opposants, les abstentionnistes et ceux qui refusent de voter sont nommés une seule fois, avec le nombre de voix qu'ils " +
    'portent. Un nom écrit deux fois compte deux voix pour une, et le résultat est faux.',
  exemples: {
    valides: [
      {
        titre: 'Un opposant, un abstentionniste',
        yaml: 'rapports/2.md: { scrutin: { contre: [Paul SIMONET], abstentions: [Odile RENARD] } }',
      },
    ],
    fautifs: [
      {
        titre: 'Contre et abstention à la fois',
        yaml: 'rapports/2.md: { scrutin: { contre: [Paul SIMONET], abstentions: [Paul SIMONET] } }',
      },
    ],
  },
  controle,
};

import type { QuestionTraitee } from '../parcours.ts';
import { questionsTraitees } from '../parcours.ts';
import { civil, nombre } from '../phrases.ts';
import type { Constat, Contexte, Regle } from '../regle.ts';
import { estDepouillable, issueDe } from '../scrutins.ts';
import { cgct, L5211_1, MAJORITE } from '../sources.ts';

type Suite = Pick<Constat, 'message' | 'remede' | 'gravite'>;

function suite(contexte: Contexte, { rapport, etat }: QuestionTraitee, egalite: string): Suite {
  const { nature, scrutin } = rapport;
  const presidence = civil(contexte, etat.presidence);
  const note = {
    remede: 'Relire les votes notés ; le procès-verbal dit comment le partage a été tranché.',
    gravite: 'information' as const,
  };
  if (nature === 'comptes')
    return {
      ...note,
      message: `${egalite} : les comptes sont arrêtés, car une majorité ne s'est pas dégagée contre eux.`,
    };
  if (scrutin.mode === 'secret')
    return {
      ...note,
      message: `${egalite}, au scrutin secret, où la voix du président ne compte pas double : la question est rejetée.`,
    };
  const issue = issueDe({ rapport, etat });
  if (issue.cotePresidence !== 'aucun')
    return {
      ...note,
      message: `${egalite} : la voix de ${presidence}, qui préside, est prépondérante, et la question est ${issue.adopte ? 'adoptée' : 'rejetée'}.`,
    };
  return {
    message: `${egalite}, et ${presidence}, qui préside, n'a voté ni pour ni contre : aucune voix prépondérante ne tranche, la question est tenue pour rejetée.`,
    remede: 'Relire les votes notés, et qui présidait à cette question.',
  };
}

function constat(contexte: Contexte, question: QuestionTraitee): readonly Constat[] {
  const { rapport } = question;
  if (!estDepouillable(question)) return [];
  const { partage, decompte } = issueDe(question);
  if (!partage) return [];
  const egalite = `À la question n°${rapport.question}, il y a partage égal des voix (${nombre(decompte.pour, 'voix', 'voix')} de chaque côté)`;
  return [{ chemin: ['rapports', rapport.question, 'scrutin'], ...suite(contexte, question, egalite) }];
}

/** A tie, and who settles it. */
export const VOTE_03: Regle = {
  code: 'VOTE-03',
  nom: 'partage-des-voix',
  titre: 'En cas de partage, la voix du président est prépondérante',
  gravite: 'avertissement',
  sources: [MAJORITE, L5211_1, cgct('L1612-12')],
  pourquoi:
    "Lorsqu'il y a partage égal des voix, et sauf scrutin secret, la voix du président est prépondérante : son vote fait le " +
    "résultat. S'il s'est abstenu ou retiré, rien ne tranche et la question n'est pas adoptée. Au vote des comptes, seule une " +
    "majorité contre les écarte. Un partage est rare : il vaut d'être relu.",
  exemples: {
    valides: [
      { titre: 'Un seul vote contre', yaml: 'rapports/2.md: { scrutin: { contre: [Paul SIMONET] } }' },
    ],
    fautifs: [
      {
        titre: 'Sept contre sept',
        yaml: `rapports/2.md:
  scrutin: { contre: [Maud PERRIN (2), Inès GUYOT (2), Noé QUENTIN, Odile RENARD, Paul SIMONET] }`,
      },
      {
        titre: "Six contre six, la présidente s'abstient",
        yaml: `rapports/2.md:
  scrutin: { contre: [Maud PERRIN (2), Inès GUYOT (2), Noé QUENTIN, Odile RENARD], abstentions: [Camille AUBRY, Paul SIMONET] }`,
      },
    ],
  },
  controle: (contexte) => questionsTraitees(contexte).flatMap((question) => constat(contexte, question)),
};

import { describe, expect, it } from 'vitest';
import type { EtatDeQuestion } from '../../src/domaine/chronologie.ts';
import { chronologie } from '../../src/domaine/chronologie.ts';
import { issueDuVote } from '../../src/domaine/issue-du-vote.ts';
import { q } from '../question.ts';
import { dossierDeReference } from './dossier-de-reference.ts';

const dossier = dossierDeReference();
const fil = chronologie(dossier);

const etat = (question: string): EtatDeQuestion => {
  const trouve = fil.questions.find((candidat) => candidat.question === question);
  if (!trouve) throw new Error(`question ${question}`);
  return trouve;
};

/** The table of the reference: questions, present, proxies with a voice, voters. */
const TABLE = [
  { de: 1, a: 1, presents: 70, procurations: 25, votants: 95 },
  { de: 2, a: 4, presents: 79, procurations: 27, votants: 106 },
  { de: 5, a: 10, presents: 86, procurations: 22, votants: 108 },
  { de: 11, a: 13, presents: 87, procurations: 21, votants: 108 },
  { de: 14, a: 17, presents: 86, procurations: 22, votants: 108 },
  { de: 18, a: 30, presents: 87, procurations: 21, votants: 108 },
  { de: 31, a: 36, presents: 85, procurations: 21, votants: 106 },
  { de: 37, a: 47, presents: 84, procurations: 22, votants: 106 },
  { de: 48, a: 50, presents: 83, procurations: 23, votants: 106 },
  { de: 51, a: 55, presents: 82, procurations: 24, votants: 106 },
  { de: 56, a: 75, presents: 81, procurations: 24, votants: 105 },
] as const;

const QUESTIONS = TABLE.flatMap(({ de, a, ...attendu }) =>
  Array.from({ length: a - de + 1 }, (_, rang) => ({ question: String(de + rang), ...attendu })),
);

describe('la chronologie de référence', () => {
  it('suit les 75 questions', () => {
    expect(QUESTIONS).toHaveLength(75);
    expect(fil.questions.map(({ question }) => question)).toEqual(QUESTIONS.map(({ question }) => question));
  });

  it.each(QUESTIONS)('compte la question $question', ({ question, presents, procurations, votants }) => {
    const lu = etat(question);
    expect([lu.presents.length, lu.procurationsAvecVoix, lu.voix]).toEqual([presents, procurations, votants]);
    expect(lu.quorum).toMatchObject({ effectif: 123, requis: 62, atteint: true });
    expect(lu.presidence).toBe('Anne VIGNOT');
  });

  it('retire quatre voix à la question 64 et laisse 101 votants', () => {
    const lu = etat('64');
    expect([lu.presents.length, lu.procurationsAvecVoix, lu.voix]).toEqual([81, 24, 105]);
    expect(lu.interets).toEqual([
      { elu: 'Frédérique BAEHR', propre: 1, portee: 1, donnee: 0, voix: 2 },
      { elu: 'Sébastien COUDRY', propre: 1, portee: 0, donnee: 0, voix: 1 },
      { elu: 'Benoît VUILLEMIN', propre: 0, portee: 0, donnee: 1, voix: 1 },
    ]);
    expect([lu.voixRetirees, lu.votants]).toEqual([4, 101]);
    expect(lu.quorum.presents).toBe(79);
  });

  it('ne retire aucune voix ailleurs', () => {
    const ailleurs = fil.questions.filter(({ question }) => question !== '64');
    expect(ailleurs.filter(({ voix, votants }) => voix !== votants)).toEqual([]);
  });

  it('adopte le rapport 64 à l’unanimité, par 101 voix', () => {
    const { nature, scrutin } = dossier.rapports[q('64')] ?? { nature: 'information', scrutin: undefined };
    if (!scrutin) throw new Error('sans rapport 64');
    expect(issueDuVote(nature, scrutin, etat('64'))).toMatchObject({
      decompte: { pour: 101, contre: 0, abstentions: 0 },
      adopte: true,
      unanime: true,
    });
  });

  it('dit pourquoi les autres questions n’ont pas de rapport ici', () => {
    const sans = dossier.seance.sans_rapport.flatMap(({ questions }) => questions);
    const toutes = [...sans, ...Object.keys(dossier.rapports)].toSorted((a, b) => Number(a) - Number(b));
    expect(toutes).toEqual(dossier.seance.ordre_de_passage);
  });
});

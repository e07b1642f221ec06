import type { Answers, CouncilQuestion } from '../../../app/starter/council-questions.ts';
import { COUNCIL_QUESTIONS } from '../../../app/starter/council-questions.ts';
import { unknownHouse } from '../../../app/starter/houses.ts';
import type { Arguments } from '../usage.ts';
import type { World } from '../world.ts';
import { asked } from './asked.ts';

/** The answer to one question: given as an option, else asked, else the usual one. */
async function answerTo(
  question: CouncilQuestion,
  answers: Answers,
  { options }: Arguments,
  world: World,
): Promise<string | undefined> {
  const given = options[question.name]?.at(-1)?.trim();
  if (given !== undefined) return given;
  const { text, isOptional } = question;
  const usual = question.usual?.(answers);
  if (question.isQuiet?.(answers) === true) return usual;
  return asked(world, { text, isOptional, usual });
}

/** Gathers the answers to all questions; a French sentence when one is missing and nobody can be asked. */
export async function councilAnswers(world: World, args: Arguments): Promise<Answers | string> {
  let answers: Answers = {};
  const missing: string[] = [];
  for (const question of COUNCIL_QUESTIONS) {
    if (question.concerns?.(answers) === false && args.options[question.name] === undefined) continue;
    const answer = await answerTo(question, answers, args, world);
    if (answer !== undefined && answer !== '') answers = { ...answers, [question.name]: answer };
    else if (question.isOptional !== true) missing.push(`--${question.name} ${question.value}`);
  }
  const unknown = answers.maison === undefined ? undefined : unknownHouse(answers.maison);
  if (unknown !== undefined) return unknown;
  return missing.length === 0 ? answers : `Il manque ${missing.join(', ')}.`;
}

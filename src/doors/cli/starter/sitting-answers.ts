import { unknownMember } from '../../../app/starter/prepare-seance.ts';
import { usualPlace } from '../../../app/starter/usual-place.ts';
import { lireHeure } from '../../../domaine/date.ts';
import type { DiskFolders } from '../../disk/folders.ts';
import type { World } from '../world.ts';
import type { Asking } from './asked.ts';
import { asked } from './asked.ts';
import type { NewSittingRequest } from './new-sitting-request.ts';
import { placeProblem, readDay, sentProblem } from './new-sitting-request.ts';

const notAnHour = (text: string): string | undefined =>
  lireHeure(text) === undefined ? "Une heure s'écrit 20h00." : undefined;

type Gathered = { -readonly [K in keyof NewSittingRequest]: NewSittingRequest[K] };

/**
 * What is known of a sitting: what was given, then what is asked on the terminal where there is one. Nothing has to be
 * answered; the end of a sitting that is still to come is not asked.
 */
export async function sittingAnswers(
  world: World,
  folders: DiskFolders,
  given: NewSittingRequest,
): Promise<NewSittingRequest> {
  if (world.ask === undefined) return given;
  const { date } = given;
  const answers: Gathered = { ...given };
  const put = (text: string, problem: Asking['problem'], usual?: string) =>
    asked(world, { text, isOptional: true, problem, usual });
  if (answers.convocation === undefined) {
    const told = await put("Le jour d'envoi de la convocation", (text) => sentProblem(text, date));
    const day = told === undefined ? undefined : readDay(told);
    if (day !== undefined) answers.convocation = day;
  }
  answers.lieu ??= await put(
    "Le conseil s'est réuni (« à la mairie »)",
    placeProblem,
    usualPlace(folders, date),
  );
  answers.ouverture ??= hour(await put("L'heure d'ouverture", notAnHour));
  if (date > world.today) return answers;
  answers.levee ??= hour(await put("L'heure de levée", notAnHour));
  answers.secretaire ??= await put('Le ou la secrétaire de séance', (text) =>
    unknownMember(folders, date, text),
  );
  return answers;
}

const hour = (told: string | undefined) => (told === undefined ? undefined : lireHeure(told));

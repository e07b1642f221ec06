import type { Demande } from '../../check/index.ts';
import type { DateCivile } from '../../domaine/date.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { templateThatPrints } from '../documents/printed-facts.ts';
import type { Folders } from '../folders.ts';
import { foldersOfTheDay, seancesBefore } from './other-seances.ts';

/** What the rules are asked of `dossier`, with all that they look at beside it: the sittings at hand, the day. */
export const askedOfRules = (folders: Folders, dossier: Dossier, today: DateCivile): Demande => ({
  dossier,
  seancesAnterieures: seancesBefore(folders, dossier.id),
  dossiersDuMemeJour: foldersOfTheDay(folders, dossier),
  aujourdhui: today,
  modeleQuiImprime: (fait) => {
    const templates = folders.templates();
    return typeof templates === 'string' ? undefined : templateThatPrints(templates, fait);
  },
  ...(folders.memory ? { memoire: folders.memory.controle } : {}),
});

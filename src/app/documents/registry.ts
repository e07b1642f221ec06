import { convention } from '../../compose/shapes/convention.ts';
import { deliberation } from '../../compose/shapes/deliberation.ts';
import { documentDeSeance, feuilleDePresence, tables } from '../../compose/shapes/documents.ts';
import { preuve } from '../../compose/shapes/preuve.ts';
import { procesVerbal } from '../../compose/shapes/proces-verbal.ts';
import {
  faitConvention,
  faitsDeDeliberation,
  faitsDeLaFeuille,
  faitsDeLaSeance,
  faitsDePreuve,
  faitsDesTables,
  faitsDuProcesVerbal,
} from '../../derive/index.ts';
import { act, sittingDocument } from './kind.ts';

/** The kinds of acts of one question, by the name of their files. */
export const ACTES = {
  deliberation: act({
    template: 'deliberation',
    moment: 'apres',
    faits: faitsDeDeliberation,
    shape: deliberation,
  }),
  convention: act({ template: 'convention', moment: 'apres', faits: faitConvention, shape: convention }),
  'preuve-du-vote': act({
    template: 'preuve-du-vote',
    moment: 'apres',
    faits: faitsDePreuve,
    shape: preuve,
  }),
} as const;

/**
 * The kinds of documents of a whole sitting, by the name of their files, in the order in which they are made. A new one
 * is an entry here and its template: the command, its help, what forbids it and what it is composed of are read off it.
 */
export const DOCUMENTS = {
  convocation: sittingDocument({
    command: 'convocation',
    help: "la convocation avec l'ordre du jour, et un pouvoir à remplir",
    template: 'convocation',
    moment: 'avant',
    faits: faitsDeLaSeance,
    shape: documentDeSeance,
    needs: [],
  }),
  'feuille-de-presence': sittingDocument({
    command: 'feuille',
    help: 'la feuille de présence à signer, par commune',
    template: 'feuille-de-presence',
    moment: 'avant',
    faits: faitsDeLaFeuille,
    shape: feuilleDePresence,
    needs: [],
  }),
  'liste-des-deliberations': sittingDocument({
    command: 'liste',
    help: 'la liste des délibérations examinées, à afficher dans la semaine',
    template: 'liste-des-deliberations',
    moment: 'apres',
    faits: faitsDeLaSeance,
    shape: documentDeSeance,
    needs: [],
  }),
  'proces-verbal': sittingDocument({
    command: 'pv',
    help: 'le procès-verbal, avec les débats écrits dans SÉANCE/debats/QUESTION.md',
    template: 'proces-verbal',
    moment: 'apres',
    faits: faitsDuProcesVerbal,
    shape: procesVerbal,
    needs: ['ecrits'],
  }),
  'feuille-de-cloture': sittingDocument({
    command: 'registre',
    help: 'la feuille de clôture de la séance',
    template: 'feuille-de-cloture',
    moment: 'apres',
    faits: faitsDeLaSeance,
    shape: documentDeSeance,
    needs: [],
  }),
  'tables-annuelles': sittingDocument({
    command: 'registre',
    help: "les tables de l'année, sur les séances présentes",
    template: 'tables-annuelles',
    moment: 'apres',
    faits: faitsDesTables,
    shape: tables,
    needs: ['annee'],
  }),
} as const;

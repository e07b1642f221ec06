import { convention } from '../../compose/formes/convention.ts';
import { deliberation } from '../../compose/formes/deliberation.ts';
import { documentDeSeance, feuilleDePresence, tables } from '../../compose/formes/documents.ts';
import { preuve } from '../../compose/formes/preuve.ts';
import { procesVerbal } from '../../compose/formes/proces-verbal.ts';
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
    modele: 'deliberation',
    moment: 'apres',
    faits: faitsDeDeliberation,
    forme: deliberation,
  }),
  convention: act({ modele: 'convention', moment: 'apres', faits: faitConvention, forme: convention }),
  'preuve-du-vote': act({
    modele: 'preuve-du-vote',
    moment: 'apres',
    faits: faitsDePreuve,
    forme: preuve,
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
    modele: 'convocation',
    moment: 'avant',
    faits: faitsDeLaSeance,
    forme: documentDeSeance,
    needs: [],
  }),
  'feuille-de-presence': sittingDocument({
    command: 'feuille',
    help: 'la feuille de présence à signer, par commune',
    modele: 'feuille-de-presence',
    moment: 'avant',
    faits: faitsDeLaFeuille,
    forme: feuilleDePresence,
    needs: [],
  }),
  'liste-des-deliberations': sittingDocument({
    command: 'liste',
    help: 'la liste des délibérations examinées, à afficher dans la semaine',
    modele: 'liste-des-deliberations',
    moment: 'apres',
    faits: faitsDeLaSeance,
    forme: documentDeSeance,
    needs: [],
  }),
  'proces-verbal': sittingDocument({
    command: 'pv',
    help: 'le procès-verbal, avec les débats écrits dans SÉANCE/debats/QUESTION.md',
    modele: 'proces-verbal',
    moment: 'apres',
    faits: faitsDuProcesVerbal,
    forme: procesVerbal,
    needs: ['ecrits'],
  }),
  'feuille-de-cloture': sittingDocument({
    command: 'registre',
    help: 'la feuille de clôture de la séance',
    modele: 'feuille-de-cloture',
    moment: 'apres',
    faits: faitsDeLaSeance,
    forme: documentDeSeance,
    needs: [],
  }),
  'tables-annuelles': sittingDocument({
    command: 'registre',
    help: "les tables de l'année, sur les séances présentes",
    modele: 'tables-annuelles',
    moment: 'apres',
    faits: faitsDesTables,
    forme: tables,
    needs: ['annee'],
  }),
} as const;

import { templateSources } from '../../bench/sample.ts';
import { makeActes } from '../../src/app/actes.ts';
import type { Chantier } from '../../src/app/chantier.ts';
import { documentDeSeance } from '../../src/app/documents/document-de-seance.ts';
import type { DocumentDeSeance } from '../../src/app/documents/sitting-documents.ts';
import { readTemplates } from '../../src/app/documents/templates.ts';
import { cadre } from '../../src/derive/index.ts';
import { chronologie } from '../../src/domaine/chronologie.ts';
import { sourcesOf } from '../../src/readers/dossier/sources.ts';
import { simple } from '../actes/composition.ts';
import { demande } from '../check/patch.ts';
import { q } from '../question.ts';
import { CHARTE, lignes } from './composition.ts';

const MODELES = readTemplates(templateSources(), 'templates');

/** What the papers of a sitting say, each as its lines joined. */
export interface Dits {
  /** The extract of a question: of the second one when nothing is given. */
  readonly extrait: (question?: string) => string;
  /** Everything else written of a question, by name. */
  readonly acte: (nom: string, question?: string) => string;
  readonly preuve: (question?: string) => string;
  readonly document: (nom: DocumentDeSeance) => string;
}

/** The papers of the base sitting of the rules, patched by `yaml` as their examples are. */
export function dits(yaml: string): Dits {
  const { dossier } = demande(yaml);
  const chantier: Chantier = {
    cadre: cadre(dossier, chronologie(dossier)),
    atelier: { templates: MODELES, charte: CHARTE },
    sources: sourcesOf([], []),
    etat: 'definitif',
    faults: [],
  };
  const faits = (question: string) => {
    const rapport = dossier.rapports[q(question)];
    if (rapport === undefined) throw new Error(`question ${question} has no report`);
    const made = makeActes(chantier, rapport);
    if (made.faults.length > 0) throw new Error(made.faults.map(({ message }) => message).join('\n'));
    return made;
  };
  const acte = (nom: string, question = '2'): string => {
    const trouve = faits(question).actes.find(({ name }) => name === nom);
    if (trouve === undefined) throw new Error(`no ${nom} of question ${question}`);
    return lignes(trouve.document).join('\n');
  };
  return {
    acte,
    extrait: (question) => acte('deliberation', question),
    preuve: (question = '2') => simple(faits(question).preuve?.text ?? ''),
    document: (nom) => {
      const { acte: fait, faults } = documentDeSeance(chantier, nom);
      if (fait === undefined || faults.length > 0)
        throw new Error(faults.map(({ message }) => message).join('\n'));
      return lignes(fait.document).join('\n');
    },
  };
}

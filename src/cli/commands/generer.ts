import { join } from 'node:path';
import { lireModeles } from '../../compose/modeles.ts';
import { cadre } from '../../derive/index.ts';
import type { Fault } from '../../diagnostics/fault.ts';
import { exitCode, sortFaults } from '../../diagnostics/index.ts';
import { chronologie } from '../../domaine/chronologie.ts';
import type { Dossier } from '../../domaine/dossier.ts';
import { nomDeFichier } from '../../domaine/nom-de-fichier.ts';
import type { Rapport } from '../../domaine/rapport.ts';
import { loadCharte } from '../../load/index.ts';
import type { Chantier } from '../../pipeline.ts';
import type { OpenSitting } from '../open-sitting.ts';
import { chosenSitting, forbids, openSitting, printFaults } from '../open-sitting.ts';
import type { Format } from '../printers.ts';
import { FORMATS } from '../printers.ts';
import type { Fichier } from '../production.ts';
import { production } from '../production.ts';
import type { Arguments } from '../usage.ts';
import { suggestion } from '../usage.ts';
import type { Workspace } from '../workspace.ts';
import { folder, readTemplateFiles, shown, workspaceOf } from '../workspace.ts';
import type { World } from '../world.ts';
import { EXIT } from '../world.ts';
import { writeFiles } from '../write-files.ts';

interface Demande {
  readonly rapports: readonly Rapport[];
  readonly formats: readonly Format[];
  readonly sortie: string;
  readonly projet: boolean;
}

function formatsDe(args: Arguments): readonly Format[] | string {
  const ecrits = (args.options.format ?? [])
    .flatMap((valeur) => valeur.split(','))
    .map((nom) => nom.trim().toLowerCase());
  if (ecrits.length === 0) return FORMATS;
  const inconnu = ecrits.find((nom) => !FORMATS.some((format) => format === nom));
  if (inconnu !== undefined)
    return `Le format « ${inconnu} » n'existe pas : pdf et docx sont les formats possibles.`;
  return FORMATS.filter((format) => ecrits.includes(format));
}

function rapportsDe({ rapports, seance }: Dossier, args: Arguments): readonly Rapport[] | string {
  const dansLOrdre = seance.ordre_de_passage.flatMap((question) => rapports[question] ?? []);
  const demandes = args.options.question;
  if (demandes === undefined) return dansLOrdre;
  const connues = dansLOrdre.map(({ question }) => question);
  const inconnue = demandes.find((question) => !connues.includes(question));
  if (inconnue !== undefined) {
    const dit = seance.ordre_de_passage.includes(inconnue)
      ? `La question « ${inconnue} » n'a pas de rapport dans les données de la séance.`
      : `La question « ${inconnue} » n'est pas dans l'ordre de passage.`;
    return `${dit}${suggestion(inconnue, connues)}`;
  }
  return dansLOrdre.filter(({ question }) => demandes.includes(question));
}

/** Reads what was asked for; a French sentence when it makes no sense. */
function demande(world: World, args: Arguments, dossier: Dossier): Demande | string {
  const formats = formatsDe(args);
  if (typeof formats === 'string') return formats;
  const rapports = rapportsDe(dossier, args);
  if (typeof rapports === 'string') return rapports;
  const sortie = folder(world, args, 'sortie', 'out');
  return { formats, rapports, sortie, projet: args.options.projet !== undefined };
}

/** What is needed to make acts: templates and house style, or the faults found in them. */
function chantierDe(
  workspace: Workspace,
  dossier: Dossier,
  seance: OpenSitting,
  projet: boolean,
): Chantier | readonly Fault[] | string {
  const fichiers = readTemplateFiles(workspace);
  if (typeof fichiers === 'string') return fichiers;
  const { charte, faults } = loadCharte(fichiers.charte, `${workspace.templatesShown}/charte.yaml`);
  const modeles = lireModeles(fichiers.sources, workspace.templatesShown);
  const toutes = sortFaults([...faults, ...modeles.faults]);
  if (charte === undefined || forbids(toutes)) return toutes;
  return {
    cadre: cadre(dossier, chronologie(dossier)),
    atelier: { modeles, charte },
    sources: seance.sources,
    etat: projet ? 'projet' : 'definitif',
  };
}

const taille = (octets: number): string => `${Math.max(1, Math.round(octets / 1000))} ko`;

const ligneDe = (world: World, { path, bytes, pages }: Fichier): string =>
  `  ${shown(world, path)}  (${pages === undefined ? '' : `${pages} page${pages > 1 ? 's' : ''}, `}${taille(bytes.length)})\n`;

/** Two questions whose ids give one folder would overwrite each other. */
function homonymes(rapports: readonly Rapport[]): string | undefined {
  const noms = new Map<string, string>();
  for (const { question } of rapports) {
    const nom = nomDeFichier(question).toLowerCase();
    const autre = noms.get(nom);
    if (autre !== undefined)
      return `Les questions « ${autre} » et « ${question} » donneraient le même dossier « ${nom} » : renommez l'une des deux.`;
    noms.set(nom, question);
  }
  return undefined;
}

/** Makes every document, then writes them all: nothing is written when one of them has an error. */
async function ecrire(
  world: World,
  chantier: Chantier,
  voulu: Demande,
  seance: OpenSitting,
): Promise<number> {
  const debut = world.clock();
  const fichiers: Fichier[] = [];
  const faults: Fault[] = [];
  for (const rapport of voulu.rapports) {
    const dossier = join(voulu.sortie, seance.id, nomDeFichier(rapport.question));
    const faite = await production(chantier, rapport, voulu, dossier);
    fichiers.push(...faite.fichiers);
    faults.push(...faite.faults);
  }
  const toutes = sortFaults(faults, seance.sources.position);
  if (toutes.length > 0) printFaults(world, toutes);
  if (forbids(toutes)) {
    world.err("\nAucun document n'a été écrit : corrigez d'abord les erreurs ci-dessus.\n");
    return EXIT.errors;
  }
  const echecs = writeFiles(fichiers);
  if (echecs.length > 0) {
    world.err(`${echecs.join('\n')}\n`);
    return EXIT.errors;
  }
  for (const fichier of fichiers) world.out(ligneDe(world, fichier));
  const duree = ((world.clock() - debut) / 1000).toFixed(1).replace('.', ',');
  world.out(`${fichiers.length} document${fichiers.length > 1 ? 's écrits' : ' écrit'} en ${duree} s.\n`);
  return EXIT.done;
}

/** Runs `seance generer`. */
export async function generer(world: World, args: Arguments): Promise<number> {
  const workspace = workspaceOf(world, args);
  const choisie = chosenSitting(workspace, args);
  if (typeof choisie === 'string') return usage(world, choisie);
  const seance = openSitting(workspace, choisie.id, world.today);
  const projet = args.options.projet !== undefined;
  if (seance.faults.length > 0) printFaults(world, seance.faults, seance.acknowledged);
  if (seance.dossier === undefined || (forbids(seance.faults) && !projet)) {
    world.err("\nAucun document n'a été écrit : corrigez d'abord les erreurs ci-dessus.\n");
    return EXIT.errors;
  }
  const voulu = demande(world, args, seance.dossier);
  if (typeof voulu === 'string') return usage(world, voulu);
  const double = homonymes(voulu.rapports);
  if (double !== undefined) return usage(world, double);
  const chantier = chantierDe(workspace, seance.dossier, seance, projet);
  if (typeof chantier === 'string') return usage(world, chantier);
  if (!('cadre' in chantier)) {
    printFaults(world, chantier);
    return exitCode(chantier);
  }
  return ecrire(world, chantier, voulu, seance);
}

function usage(world: World, phrase: string): number {
  world.err(`${phrase}\n`);
  return EXIT.usage;
}

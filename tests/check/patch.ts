import { parse, stringify } from 'yaml';
import type { Demande } from '../../src/check/contexte.ts';
import { contexteDe } from '../../src/check/contexte.ts';
import { checkDossier } from '../../src/check/index.ts';
import type { Contexte, Regle } from '../../src/check/regle.ts';
import { REGLES } from '../../src/check/regles/index.ts';
import type { Fault } from '../../src/diagnostics/fault.ts';
import type { DateCivile } from '../../src/domaine/date.ts';
import type { Dossier } from '../../src/domaine/dossier.ts';
import { loadDossier } from '../../src/readers/dossier/load-dossier.ts';
import { memoryReader } from '../../src/readers/dossier/memory-reader.ts';
import { remembering } from '../../src/readers/dossier/recall.ts';
import { BASE } from './base.ts';

type Valeur = string | Valeur[] | { [cle: string]: Valeur };

const lis = (texte: string): Valeur => (parse(texte, { schema: 'failsafe' }) as Valeur | null) ?? {};

const estTable = (valeur: Valeur | undefined): valeur is { [cle: string]: Valeur } =>
  typeof valeur === 'object' && !Array.isArray(valeur);

/** Mappings merge, lists and scalars replace, an empty value takes its key away. */
function fusion(base: Valeur | undefined, ajout: Valeur): Valeur {
  if (!estTable(ajout)) return ajout;
  const resultat: { [cle: string]: Valeur } = estTable(base) ? { ...base } : {};
  for (const [cle, valeur] of Object.entries(ajout)) {
    if (valeur === '') delete resultat[cle];
    else resultat[cle] = fusion(resultat[cle], valeur);
  }
  return resultat;
}

const TETE = /^---\n([\s\S]*?)---\n([\s\S]*)$/u;

function patche(fichier: string, texte: string, ajout: Valeur): string {
  if (!fichier.endsWith('.md')) return stringify(fusion(lis(texte), ajout), { schema: 'failsafe' });
  const [, tete = '', corps = ''] = TETE.exec(texte) ?? [];
  const { corps: nouveau = corps, ...reste } = estTable(ajout) ? ajout : {};
  return `---\n${stringify(fusion(lis(tete), reste), { schema: 'failsafe' })}---\n${String(nouveau)}`;
}

const COMMUNS = new Set(['conseil.yaml', 'registre.yaml']);
const ID = '2024-06-13';
const DATEE = /^(\d{4}-\d{2}-\d{2}[^/]*)\/(.+)$/u;

/** The day that the name of a folder begins with. */
const jour = (dossier: string): string => dossier.slice(0, ID.length);

/** The base sitting with its files patched; `dates` are the folders of the other sittings that the patch names. */
function fichiers(ajouts: { [cle: string]: Valeur }): { files: Record<string, string>; dates: string[] } {
  const dates = new Set(Object.keys(ajouts).flatMap((nom) => DATEE.exec(nom)?.[1] ?? []));
  const place = (date: string, nom: string): string => (COMMUNS.has(nom) ? nom : `${date}/${nom}`);
  const files: Record<string, string> = {};
  for (const date of [ID, ...dates])
    for (const [nom, texte] of Object.entries(BASE)) files[place(date, nom)] = texte;
  for (const date of dates) {
    const nom = `${date}/seance.yaml`;
    files[nom] = patche(nom, files[nom] ?? '', { date: jour(date), convocation: { date: jour(date) } });
  }
  for (const [nom, ajout] of Object.entries(ajouts)) {
    const cible = DATEE.test(nom) ? nom : place(ID, nom);
    files[cible] = patche(cible, files[cible] ?? (cible.endsWith('.md') ? '---\n---\n' : ''), ajout);
  }
  return { files, dates: [...dates] };
}

/** What was read of a file is kept for the next example, of which most files are those of the base sitting. */
const recall = remembering();

/** The sitting `id` of `files`; an example that the loader refuses is a mistake of the example. */
function charge(files: Readonly<Record<string, string>>, id: string): Dossier {
  const { dossier, faults: siennes } = loadDossier('data', id, { ...memoryReader(files), recall });
  const refus = siennes.filter(({ severity }) => severity === 'erreur').map(({ message }) => message);
  if (dossier === undefined || refus.length > 0) throw new Error(refus.join('\n'));
  return dossier;
}

/** What is to be checked once `yaml` is merged over the base sitting. */
export function demande(yaml: string): Demande {
  const lu = lis(yaml);
  const { aujourdhui = '2024-06-20', ...ajouts } = estTable(lu) ? lu : {};
  const { files, dates } = fichiers(ajouts);
  return {
    dossier: charge(files, ID),
    seancesAnterieures: dates.map((date) => charge(files, date)),
    dossiersDuMemeJour: dates.filter((date) => jour(date) === ID),
    aujourdhui: String(aujourdhui) as DateCivile,
  };
}

/** The context that rules see for `yaml` merged over the base sitting. */
export const contexte = (yaml: string): Contexte => contexteDe(demande(yaml));

/** All that these rules find in the base sitting patched by `yaml`. */
export const fautesDe = (yaml: string, codes: readonly string[]): readonly Fault[] =>
  checkDossier(
    demande(yaml),
    REGLES.filter(({ code }) => codes.includes(code)),
  ).faults;

/** The rule `code` alone; all of them for a code that no rule bears, or for none. */
function reglesDe(code: string | undefined): readonly Regle[] {
  const siennes = REGLES.filter((regle) => regle.code === code);
  return siennes.length === 0 ? REGLES : siennes;
}

/** All that the checker finds in the base sitting patched by `yaml`; of one rule only when `code` is given. */
export const faults = (yaml: string, code?: string): readonly Fault[] =>
  checkDossier(demande(yaml), reglesDe(code)).faults.filter(
    (fault) => code === undefined || fault.code === code,
  );

/** The one finding of rule `code` in the base sitting patched by `yaml`; throws where there is none, or several. */
export function seule(yaml: string, code: string): Fault {
  const trouvees = faults(yaml, code);
  const [premiere] = trouvees;
  if (premiere === undefined || trouvees.length > 1)
    throw new Error(`${code} : ${trouvees.length} constats au lieu d'un`);
  return premiere;
}

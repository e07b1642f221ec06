import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DONNEES, type Fichiers } from '../actes/donnees.ts';
import { FICHIERS } from '../seance/evenements.ts';
import { docxText } from '../writers/docx/docx-text.ts';
import { documents, dossierDeTravail, lance, rangeTout } from './monde.ts';

afterAll(rangeTout);

/** A name that no other is near to. */
const INCONNU = 'Zozo QUIDAM';

/** A name of the data that is nobody's: where it stands, and in what draft it is read. */
interface Cas {
  readonly nom: string;
  readonly fichiers: Fichiers;
  readonly fichier: string;
  readonly juste: string;
  readonly commande: 'generer' | 'documents';
  readonly acte: string;
}

const SEANCE = '2024-09-26';
const acte = (nom: string, fichier: string, juste: string): Cas => ({
  ...{ nom, fichiers: DONNEES, fichier: `${SEANCE}/${fichier}`, juste, commande: 'generer' },
  acte: `${SEANCE}/64/deliberation-PROJET.docx`,
});
const pv = (nom: string, fichier: string, juste: string): Cas => ({
  ...{ nom, fichiers: FICHIERS, fichier: `2024-06-13/${fichier}`, juste, commande: 'documents' },
  acte: '2024-06-13/proces-verbal-PROJET.docx',
});

const CAS: readonly Cas[] = [
  acte('la présidence', 'seance.yaml', 'presidence: Anne VIGNOT'),
  acte('le secrétaire', 'seance.yaml', 'secretaire: Julie CHETTOUH'),
  acte('le rapporteur', 'rapports/64.md', 'rapporteur: Anne VIGNOT'),
  acte('un mandataire', 'presences.yaml', 'a: Jean-Paul MICHAUD'),
  pv('le rapporteur, au procès-verbal', 'rapports/2.md', 'rapporteur: Karine NOEL'),
  pv("l'auteur d'un amendement", 'rapports/2.md', 'auteur: Paul SIMONET'),
  pv('un demandeur du scrutin public', 'rapports/6.md', 'demandeurs: [Maud PERRIN'),
  pv('un votant', 'rapports/6.md', 'abstentions: [Bruno CARLIER'),
];

/** The files with the surname and the first name at the end of `juste` made nobody's. */
const faute = ({ fichiers, fichier, juste }: Cas): Fichiers => {
  const texte = fichiers[fichier] ?? '';
  expect(texte.split(juste)).toHaveLength(2);
  const ecrit = juste.replace(/[\p{L}-]+ [\p{L}-]+$/u, INCONNU);
  return { ...fichiers, [fichier]: texte.replace(juste, () => ecrit) };
};

describe("un nom qui n'est pas au registre", () => {
  it.each(CAS)('$nom : une erreur, et un projet qui le laisse voir', async (un) => {
    const travail = dossierDeTravail(faute(un));
    const refuse = await lance(travail, [un.commande]);
    expect(refuse.code).toBe(1);
    expect(refuse.err).toContain(`« ${INCONNU} » n'est pas au registre`);
    const { code, err } = await lance(travail, [un.commande, '--projet', '--format', 'docx']);
    expect(code).toBe(0);
    expect(err).toContain(`« ${INCONNU} » n'est pas au registre`);
    expect(documents(join(travail, 'out'))).toContain(un.acte);
    const texte = docxText(readFileSync(join(travail, 'out', un.acte))).join('\n');
    expect(texte).toMatch(/(?:M\.\/Mme|Madame\/Monsieur)\sZozo\sQUIDAM/u);
  });
});

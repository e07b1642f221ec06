import { afterAll, describe, expect, it } from 'vitest';
import { avec, CHEMINS, type Changement, DONNEES, type Fichiers, type Sorte } from '../actes/donnees.ts';
import { documents, dossierDeTravail, lance, rangeTout } from './monde.ts';

afterAll(rangeTout);

/** Something wrong in the data: the change that brings it, the text at fault, and what its fault must say. */
interface Cas {
  readonly nom: string;
  readonly change: Changement;
  /** The text that the fault points at, as it stands in the changed file. */
  readonly lieu: string;
  readonly dit: RegExp;
}

const cas = (nom: string, change: Changement, lieu: string, dit: RegExp): Cas => ({ nom, change, lieu, dit });

const CAS: readonly Cas[] = [
  cas('un YAML invalide', ['seance', 'lieu: Salle', 'lieu: @Salle'], '@Salle', /guillemets/u),
  cas(
    'une clé inconnue',
    ['seance', 'secretaire: Julie', 'secretair: Julie'],
    'secretair:',
    /« secretair ».*secretaire/su,
  ),
  cas('un mauvais type', ['seance', 'levee: 21h31', 'levee: [21h31]'], '[21h31]', /« levee »/u),
  cas(
    'une clé écrite deux fois',
    ['seance', 'publication: 2024-10-07\n', 'publication: 2024-10-07\nlieu: Ailleurs\n'],
    'lieu: Ailleurs',
    /« lieu ».*deux fois/u,
  ),
  cas(
    'une personne inconnue',
    ['presences', 'a: Lorine GAGLIOLO', 'a: Lorine GAGLIULO'],
    'Lorine GAGLIULO',
    /« Lorine GAGLIULO ».*Lorine GAGLIOLO/su,
  ),
  cas(
    'une question hors de l’ordre de passage',
    ['presences', 'avant: 18, arrivent', 'avant: 180, arrivent'],
    '180',
    /180.*ordre de passage/su,
  ),
  cas(
    'un mandataire qui est le mandant',
    ['presences', 'de: Jean SIMONDON, a: Vincent FIETIER', 'de: Jean SIMONDON, a: Jean SIMONDON'],
    'Jean SIMONDON }',
    /Jean SIMONDON/u,
  ),
  cas(
    'deux départs sans retour entre eux',
    [
      'presences',
      '  - { apres: 36, partent: [Jean-Hugues ROUX] }',
      '  - { apres: 36, partent: [Jean-Hugues ROUX, Hugues TRUDET] }',
    ],
    'Hugues TRUDET] }\n  - { apres: 47',
    /Hugues TRUDET/u,
  ),
  cas(
    'un montant qui n’en est pas un',
    ['convention', 'montant: 15 750', 'montant: 15 750 k€'],
    '15 750 k€',
    /« 15 750 k€ ».*65 000/su,
  ),
  cas(
    'un caractère de commande',
    ['rapport', 'instance: Bureau', 'instance: Bur\u0007eau'],
    '\u0007',
    /U\+0007/u,
  ),
  cas(
    'un caractère que la police n’a pas, dans un champ',
    ['rapport', 'instance: Bureau', 'instance: Bureau 😀'],
    '😀',
    /U\+1F600/u,
  ),
  cas(
    'un caractère que la police n’a pas, dans la prose',
    ['convention', 'Tout litige', 'Tout 漢 litige'],
    '漢',
    /U\+6F22/u,
  ),
  cas(
    'une date qui n’existe pas',
    ['seance', 'date: 2024-09-26', 'date: 2024-09-31'],
    '2024-09-31',
    /« 2024-09-31 »/u,
  ),
  cas(
    'un renvoi vers rien',
    ['convention', "reproduit à l'[annexe](#programme)", "reproduit à l'[annexe](#programe)"],
    '[annexe](#programe)',
    /#programe/u,
  ),
];

/** "data/2024-09-26/seance.yaml:9:12": where a text stands. */
function endroit(sorte: Sorte, fichiers: Fichiers, texte: string): string {
  const contenu = fichiers[CHEMINS[sorte]] ?? '';
  const avant = contenu.slice(0, contenu.indexOf(texte)).split('\n');
  return `data/${CHEMINS[sorte]}:${avant.length}:${(avant.at(-1) ?? '').length + 1}`;
}

/** The sentence of each error printed, with its place. */
const erreurs = (dit: string): readonly { readonly phrase: string; readonly lieu: string }[] =>
  dit.split(/\n\n/u).flatMap((bloc) => {
    const [, phrase = '', lieu = ''] =
      /^erreur [A-Z]+-\d\d ([\s\S]*?)\n {2}(data\/\S+)\n/mu.exec(`${bloc}\n`) ?? [];
    return phrase === '' ? [] : [{ phrase, lieu }];
  });

describe('une donnée mauvaise', () => {
  it.each(CAS)('$nom : une erreur, à sa ligne et à sa colonne, en français, et rien d’écrit', async (un) => {
    const fichiers = avec([un.change]);
    const travail = dossierDeTravail(fichiers);
    const { code, out, err } = await lance(travail, ['generer']);
    expect(code).toBe(1);
    expect(out).not.toMatch(/écrit/u);
    expect(documents(travail)).toEqual([]);
    const voulu = endroit(un.change[0], fichiers, un.lieu);
    const dites = erreurs(err);
    expect(dites.map(({ lieu }) => lieu)).toContain(voulu);
    expect(err.replace(/\s+/gu, ' ')).toMatch(un.dit);
    for (const { phrase } of dites) expect(phrase).toMatch(/^(?:\p{Lu}|«)[\s\S]*[.?]$/u);
  });

  it.each([
    'conseil',
    'registre',
    'seance',
    'presences',
  ] as const)('%s.yaml qui manque est une erreur', async (sorte) => {
    const { [CHEMINS[sorte]]: _, ...autres } = DONNEES;
    const travail = dossierDeTravail(autres);
    const { code, err } = await lance(travail, ['generer', '2024-09-26']);
    expect(code).toBe(1);
    expect(err).toMatch(/^erreur FICH-01 /mu);
    expect(err).toMatch(new RegExp(`^ {2}data/${CHEMINS[sorte]}$`, 'mu'));
    expect(documents(travail)).toEqual([]);
  });

  it('est dite avec toutes les autres, en une fois', async () => {
    // What keeps a file from being read hides the rest of it; a rule judges only what could be read.
    const lisibles = CAS.filter(
      ({ nom }) => !/YAML|deux fois|police|deux départs|mandataire|renvoi/u.test(nom),
    );
    const fichiers = avec(lisibles.map(({ change }) => change));
    const { code, err } = await lance(dossierDeTravail(fichiers), ['generer']);
    expect(code).toBe(1);
    const lieux = erreurs(err).map(({ lieu }) => lieu);
    expect(lieux).toEqual(
      expect.arrayContaining(lisibles.map(({ change, lieu }) => endroit(change[0], fichiers, lieu))),
    );
    expect(err).toMatch(new RegExp(`^${lieux.length} erreurs`, 'mu'));
  });
});

describe('un en-tête dans une autre langue', () => {
  const MARQUE = 'marqueDUneDonneeEvaluee';
  it.each([
    'js',
    'javascript',
    'json',
    'coffee',
    'toml',
    'eval',
  ])('« ---%s » n’est jamais évalué', async (langue) => {
    const corps = `---${langue}\nglobalThis.${MARQUE} = true, { question: 64 }\n---\n\n# Résumé\n\nRien.\n`;
    const travail = dossierDeTravail({ ...DONNEES, [CHEMINS.rapport]: corps });
    const { code, err } = await lance(travail, ['generer']);
    expect(code).toBe(1);
    expect(Object.hasOwn(globalThis, MARQUE)).toBe(false);
    expect(err).toMatch(/^erreur YAML-05 /mu);
    expect(err).toMatch(new RegExp(`^ {2}data/${CHEMINS.rapport}:1:\\d+$`, 'mu'));
    expect(documents(travail)).toEqual([]);
  });

  it('ni construction, ni étiquette, ni renvoi de YAML ne passe', async () => {
    for (const valeur of ['!!js/function "x"', '&ancre Salle', '*ancre', '!!python/object:os.system x']) {
      const travail = dossierDeTravail(
        avec([['seance', 'lieu: Salle des conférences', `lieu: ${valeur} conférences`]]),
      );
      const { code, err } = await lance(travail, ['generer']);
      expect(code).toBe(1);
      expect(err).toMatch(/^ {2}data\/2024-09-26\/seance\.yaml:8:\d+$/mu);
    }
  });
});

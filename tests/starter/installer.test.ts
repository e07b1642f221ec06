import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import type { DateCivile } from '../../src/domaine/date.ts';
import { contenu, documents, dossierVide, lance, pose, rangeTout } from '../cli/monde.ts';

afterAll(rangeTout);

const MEMBRES = `Civilité;Prénom;Nom;Fonction
M.;Gontran;Vaubert;Maire
Mme;Solange;Petitjean-Roy;1re Adjointe
Monsieur;Amédée;Crozet;
Madame;Irène;D'Arvoz;
M.;Ulysse;Lebrac;
`;

const REPONSES = {
  nom: 'Courvallon',
  siege: "2 place de l'Église, 39993 Courvallon",
  departement: '39',
  population: '640',
  tribunal: 'Tribunal administratif de Besançon',
};

const options = (reponses: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(reponses).flatMap(([nom, valeur]) => [`--${nom}`, valeur]);

/** A folder with a table of members in it, in which a council is installed. */
function bureau(membres: string): string {
  const dossier = dossierVide();
  pose(dossier, { 'membres.csv': membres });
  return dossier;
}

const lu = (...chemin: readonly string[]): string => readFileSync(join(...chemin), 'utf8');

describe.each([
  ['commune', REPONSES, MEMBRES],
  [
    'syndicat',
    { ...REPONSES, nom: 'Syndicat des bois du Haut-Rozet', ville: 'Rozet' },
    `Membre;Commune;Fonction;Suppléant
Mme Edmée VAUTRIN;Rozet;Présidente;
M. Lazare CUSENIER;Rozet;;
M. Wenceslas ROY;Rozet;;oui
Mme Quitterie AMIET;Sermange;1re Vice-Présidente;
M. Yvon BAILLARD;Sermange;;
`,
  ],
  [
    'intercommunalite',
    { ...REPONSES, nom: 'Communauté de communes du Plateau vert', ville: 'Crans' },
    `Nom;Commune;Fonction;Suppléant
Mme BAUDIER Edmée;Crans;Présidente;
M. CUSENIER Lazare;Crans;;
M. ROY Wenceslas;Orbagna;;
Mme AMIET Quitterie;Orbagna;;suppléante
M. BAILLARD Yvon;Dompierre;;
`,
  ],
])('seance installer, maison %s', (maison, reponses, membres) => {
  it('crée un dossier prêt pour une séance, et son premier acte dans sa propre mise en page', async () => {
    const dossier = bureau(membres);
    const argv = [
      'installer',
      'conseil',
      '--maison',
      maison,
      '--membres',
      'membres.csv',
      ...options(reponses),
    ];
    const { code, out, err } = await lance(dossier, argv);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('5 membres au registre');
    const conseil = join(dossier, 'conseil');
    expect(JSON.parse(lu(conseil, '.vscode/settings.json'))['yaml.schemas']).toHaveProperty([
      './data/schemas/registre.schema.json',
    ]);
    pose(conseil, { 'ordre.txt': 'Élagage des tilleuls\n' });
    const president = /nom: (?:M\.|Mme) ([^,]+), fonction: (?:Maire|Présidente)/u.exec(
      lu(conseil, 'data/registre.yaml'),
    )?.[1];
    const nouvelle = await lance(conseil, [
      ...['nouvelle', '2026-12-10', '--ordre-du-jour', 'ordre.txt', '--convocation', '2026-12-01'],
      ...['--lieu', 'à la mairie', '--rapporteur', president ?? ''],
    ]);
    expect(nouvelle.code).toBe(0);
    const seance = join(conseil, 'data/2026-12-10');
    pose(seance, {
      'seance.yaml': `${lu(seance, 'seance.yaml').replace(/^ouverture:$/mu, 'ouverture: 20h00')}levee: 21h00\nsecretaire: ${president}\n`,
      'rapports/1.md': lu(seance, 'rapports/1.md')
        .replaceAll('À compléter.', 'Les tilleuls de la place sont à tailler.')
        .replace('decision: []', "decision: [approuve l'élagage des tilleuls]"),
    });
    const actes = await lance(conseil, ['generer', '--projet'], { today: '2026-12-11' as DateCivile });
    expect(actes.err).not.toMatch(/^erreur /mu);
    expect(documents(join(conseil, 'out'))).toContain('2026-12-10/1/deliberation-PROJET.pdf');
  });
});

it('pose les questions qui restent, et prend une réponse vide pour la valeur proposée', async () => {
  const dossier = bureau(MEMBRES);
  const posees: string[] = [];
  const reponses = ['', 'Commune de Courvallon', '2 place Verte', '', '39', '640', 'DEL-2026/007', '', ''];
  const ask = (question: string): Promise<string | undefined> => {
    posees.push(question);
    return Promise.resolve(reponses[posees.length - 1]);
  };
  const { code, err } = await lance(dossier, ['installer', 'mairie', '--membres', 'membres.csv'], { ask });
  expect([code, err]).toEqual([0, '']);
  expect(posees[0]).toContain('[commune]');
  expect(posees.filter((une) => une.startsWith('Le numéro du département'))).toHaveLength(2);
  expect(posees).toHaveLength(9);
  expect(lu(dossier, 'mairie/data/conseil.yaml')).toMatch(
    /ville: Courvallon[\s\S]*tribunal: Tribunal administratif de Besançon[\s\S]*modele: "DEL-\{annee\}\/\{numero:3\}"\n {2}depart: 7\n/u,
  );
});

test.each([
  ['2026-014', '{annee}-{numero:3}', '14'],
  ['2026/5', '{annee}/{numero}', '5'],
  ['D2026-07', 'D{annee}-{numero:2}', '7'],
  ['12', '{annee}-{numero:3}', '12'],
])('lit, dans le numéro %s, la forme de tous les autres', async (numero, modele, depart) => {
  const dossier = bureau(MEMBRES);
  const { siege: _, departement: __, ...autres } = REPONSES;
  const argv = ['installer', 'mairie', '--membres', 'membres.csv', '--premier-numero', numero];
  const siege = ['--siege', '2 place Verte, 39993 Courvallon'];
  expect((await lance(dossier, [...argv, ...siege, ...options(autres)])).code).toBe(0);
  const conseil = lu(dossier, 'mairie/data/conseil.yaml');
  expect(conseil).toContain(`modele: "${modele}"\n  depart: ${depart}\n`);
  expect(conseil).toContain('departement: 39\n');
});

describe('l’apparence d’un conseil', () => {
  const LOGO = readFileSync(join(import.meta.dirname, '../../maisons/commune/templates/images/logo.svg'));
  const installe = async (...autres: readonly string[]) => {
    const dossier = bureau(MEMBRES);
    writeFileSync(join(dossier, 'blason.svg'), LOGO);
    const argv = ['installer', 'mairie', '--membres', 'membres.csv', ...options(REPONSES), ...autres];
    return { dossier, ...(await lance(dossier, argv)) };
  };

  test.each([
    'commune',
    'syndicat',
    'intercommunalite',
  ])('a son logo et sa couleur, maison %s', async (maison) => {
    const { dossier, code } = await installe(
      ...['--maison', maison, '--ville', 'Rozet'],
      ...['--logo', 'blason.svg'],
      ...['--couleur', '#123abc'],
    );
    expect(code).toBe(0);
    expect(contenu(join(dossier, 'mairie/templates/images'))['logo.svg']).toBe(LOGO.toString('base64'));
    const charte = lu(dossier, 'mairie/templates/charte.yaml');
    expect(charte).toMatch(
      /^logo: \{ fichier: logo\.svg, texte_alternatif: "Logo : Courvallon", largeur: \d\d/mu,
    );
    expect(
      charte.match(/#[0-9a-f]{6}/gu)?.filter((une) => !['#123abc', '#1f4e79', '#e7ebf8'].includes(une)),
    ).toEqual([]);
    const { err } = await lance(join(dossier, 'mairie'), ['modeles']);
    expect(err).toBe('');
  });

  it('se nomme en français', async () => {
    const { dossier } = await installe('--couleur', 'Bordeaux');
    expect(lu(dossier, 'mairie/templates/charte.yaml')).toMatch(/^couleur_liens: "#7a1f2b"$/mu);
  });

  test.each([
    ['une couleur inconnue', ['--couleur', 'vertt'], '« vert »'],
    ['un logo absent', ['--logo', 'logo.png'], "Il n'y a pas de fichier"],
    ['un logo qui n’est pas une image', ['--logo', 'membres.csv'], "n'est pas une image"],
  ])('n’est pas écrite avec %s', async (_quoi, autres, dit) => {
    const { dossier, code, err } = await installe(...autres);
    expect([code, err]).toEqual([2, expect.stringContaining(dit)]);
    expect(Object.keys(contenu(dossier)).toSorted()).toEqual(['blason.svg', 'membres.csv']);
  });
});

describe('rien n’est écrit', () => {
  test.each([
    ['sans toutes les réponses', ['--maison', 'commune'], MEMBRES, 2, '--nom TEXTE'],
    ['d’une maison inconnue', ['--maison', 'comune', ...options(REPONSES)], MEMBRES, 2, '« commune »'],
    ['d’un SIREN faux d’un chiffre', [...options(REPONSES), '--siren', '242 500 362'], MEMBRES, 2, 'SIREN'],
    ['sans la civilité de l’un', options(REPONSES), `${MEMBRES};Solange;Petit;\n`, 1, 'sa civilité'],
    ['d’un nom sans capitales', options(REPONSES), 'Membre\nMme Solange Petit\n', 1, 'son prénom et son nom'],
    ['de deux fois la même personne', options(REPONSES), `${MEMBRES}M.;Ulysse;Lebrac;\n`, 1, 'Ulysse LEBRAC'],
    ['d’une nature inconnue', [...options(REPONSES), '--nature', 'comunes'], MEMBRES, 1, 'commune'],
  ])('%s', async (_quoi, argv, membres, code, dit) => {
    const dossier = bureau(membres);
    const fini = await lance(dossier, ['installer', 'mairie', ...argv, '--membres', 'membres.csv']);
    expect(fini.code).toBe(code);
    expect(fini.err).toContain(dit);
    expect(Object.keys(contenu(dossier))).toEqual(['membres.csv']);
  });

  it('dans un dossier qui existe', async () => {
    const dossier = bureau(MEMBRES);
    pose(dossier, { 'mairie/notes.txt': 'à garder' });
    const { code, err } = await lance(dossier, ['installer', 'mairie', ...options(REPONSES)]);
    expect(code).toBe(1);
    expect(err).toContain('existe déjà');
  });
});

test.each([
  ['Commune de Courvallon', 'Courvallon'],
  ['Commune du Fied', 'Le Fied'],
  ['commune des Rousses', 'Les Rousses'],
  ["Commune d'Arvoz", 'Arvoz'],
  ['Commune de la Chevillotte', 'La Chevillotte'],
  ["Ville de l'Isle", "L'Isle"],
  ['Villeneuve', 'Villeneuve'],
])('écrit le nom seul de « %s », et ne demande la population qu’à une commune', async (nom, attendu) => {
  const dossier = bureau(MEMBRES);
  const argv = ['installer', 'mairie', '--membres', 'membres.csv', ...options({ ...REPONSES, nom })];
  expect((await lance(dossier, argv)).code).toBe(0);
  expect(lu(dossier, 'mairie/data/conseil.yaml')).toMatch(new RegExp(`^ {2}nom: "?${attendu}"?$`, 'mu'));
  const sans = options({
    nom: 'Syndicat des bois',
    siege: REPONSES.siege,
    ville: 'Rozet',
    departement: '39',
    tribunal: 'T',
  });
  const syndicat = await lance(dossier, [
    'installer',
    's',
    '--maison',
    'syndicat',
    '--membres',
    'membres.csv',
    ...sans,
  ]);
  expect(syndicat.err).not.toContain('--population');
});

describe('le tableau des membres', () => {
  test.each([
    ['Civ.', ['M.', 'Mme']],
    ['Civ', ['M', 'Mme']],
    ['M./Mme', ['M.', 'Mme']],
    ['Titre', ['Monsieur', 'Madame']],
    ['Sexe', ['H', 'F']],
    ['Genre', ['Masculin', 'Féminin']],
  ])('a ses civilités sous « %s »', async (titre, [homme, femme]) => {
    const dossier = bureau(
      `${titre};Prénom;Nom;Fonction;Mail\n${homme};Gontran;Vaubert;Maire;g@exemple.fr\n${femme};Solange;de la Roche-Petit;;\n`,
    );
    const argv = ['installer', 'mairie', '--membres', 'membres.csv', ...options(REPONSES)];
    const { code, out } = await lance(dossier, argv);
    expect([code, out]).toEqual([0, expect.stringContaining('Colonnes laissées de côté : « Mail ».')]);
    expect(lu(dossier, 'mairie/data/registre.yaml')).toContain('M. Gontran VAUBERT');
    expect(lu(dossier, 'mairie/data/registre.yaml')).toContain('Mme Solange de LA ROCHE-PETIT');
  });

  it('dit qu’il n’a pas de civilités, sans accorder personne au masculin', async () => {
    const dossier = bureau('Prénom;Nom;Fonction\nIrène;Vaubert;Maire\nSolange;Petit;1re Adjointe\n');
    const argv = ['installer', 'mairie', '--membres', 'membres.csv', ...options(REPONSES)];
    const { code, out } = await lance(dossier, argv);
    expect([code, out]).toEqual([0, expect.stringContaining('écrire M. ou Mme devant chaque nom')]);
    pose(join(dossier, 'mairie'), { 'ordre.txt': 'Élagage des tilleuls\n' });
    await lance(join(dossier, 'mairie'), ['nouvelle', '2026-06-18', '--ordre-du-jour', 'ordre.txt']);
    const { out: dit } = await lance(join(dossier, 'mairie'), ['verifier', '--format', 'json']);
    const { faults } = JSON.parse(dit) as { faults: readonly { code: string }[] };
    expect(faults.map((une) => une.code)).not.toContain('SEAN-40');
    expect(faults.map((une) => une.code)).not.toContain('REDA-50');
  });
});

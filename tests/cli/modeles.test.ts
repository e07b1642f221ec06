import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { contenu, dossierDeTravail, dossierVide, lance, pose, rangeTout } from './monde.ts';

afterAll(rangeTout);

const TETE =
  '<h1>Registre des délibérations {{conseil.duOrgane}}</h1>\n<p class="seance">{{seance.date.jour}}</p>\n';

/** A folder in which someone works, with these files in its templates. */
function maison(fichiers: Readonly<Record<string, string>>): string {
  const travail = dossierDeTravail();
  pose(join(travail, 'templates'), fichiers);
  return travail;
}

describe('les modèles de la maison se tiennent à côté de ses données', () => {
  it.each([
    ['dans le dossier même', (travail: string) => [travail, 'data']],
    ['ailleurs', (travail: string) => [dossierVide(), join(travail, 'data')]],
  ])('la commande donnée %s', async (_ou, place) => {
    const [cwd = '', donnees = ''] = place(maison({ 'deliberation/tete.hbs': TETE }));
    const { code, out } = await lance(cwd, ['modeles', '--donnees', donnees]);
    expect(code).toBe(0);
    expect(out).toMatch(/Remplacés par la maison\n {2}deliberation\/tete\n/u);
  });

  it('jamais celles d’une autre, qui se trouve là où la commande est donnée', async () => {
    const autre = maison({ 'deliberation/tete.hbs': TETE });
    const { out } = await lance(autre, ['modeles', '--donnees', join(dossierDeTravail(), 'data')]);
    expect(out).toContain('Tous les modèles et la charte sont ceux du programme');
    expect(out).not.toContain('Remplacés');
  });
});

describe('un fichier qui ne remplace rien est une faute', () => {
  test.each([
    ['deliberation/tetes.hbs', 'deliberation/tete.hbs'],
    ['tete.hbs', 'deliberation/tete.hbs'],
    ['deliberations/formule.hbs', 'deliberation/formule.hbs'],
    ['seance/signature.hbs', 'seance/signatures.hbs'],
    ['convocations.hbs', 'convocation.hbs'],
    ['deliberation/tete.hbs.txt', 'deliberation/tete.hbs'],
    ['convocation.handlebars', 'convocation.hbs'],
    ['charte.yml', 'charte.yaml'],
    ['chartes.yaml', 'charte.yaml'],
    ['charte.yaml.txt', 'charte.yaml'],
  ])('%s -> %s', async (fichier, voulu) => {
    const travail = maison({ [fichier]: fichier.startsWith('charte') ? 'couleur_liens: "#000000"\n' : TETE });
    for (const argv of [['modeles'], ['generer', '--format', 'docx']]) {
      const { code, err } = await lance(travail, argv);
      expect(code).toBe(1);
      expect(err).toContain('MODELE-09');
      expect(err).toContain(`templates/${fichier}`);
      expect(err).toContain(voulu);
    }
  });

  test.each([
    [
      'un partiel nouveau, appelé',
      {
        'deliberation/tete.hbs': `{{> maison/devise}}${TETE}`,
        'maison/devise.hbs': '<p class="seance">Liberté</p>\n',
      },
    ],
    ['une charte', { 'charte.yaml': 'couleur_liens: "#000000"\n' }],
    [
      'un mode d’emploi, une image, ce que laisse un éditeur',
      { 'LISEZ-MOI.md': 'À lire', 'logo.png': 'x', '.tete.hbs.swp': 'x', 'notes.txt': 'x' },
    ],
  ])('mais non %s', async (_quoi, fichiers) => {
    const { code, err } = await lance(maison(fichiers), ['modeles']);
    expect([code, err]).toEqual([0, '']);
  });
});

describe('seance modeles', () => {
  it('imprime un modèle, et le copie pour le modifier, sans rien écraser', async () => {
    const travail = dossierDeTravail();
    const imprime = await lance(travail, ['modeles', 'deliberation/formule']);
    const copie = await lance(travail, ['modeles', 'deliberation/formule.hbs', '--copier']);
    expect(copie.out).toContain('templates/deliberation/formule.hbs est écrit');
    const ecrit = contenu(join(travail, 'templates'))['deliberation/formule.hbs'] ?? '';
    expect(Buffer.from(ecrit, 'base64').toString()).toBe(imprime.out);
    expect((await lance(travail, ['modeles', 'deliberation/formule', '--copier'])).err).toContain(
      'est déjà dans votre dossier',
    );
    expect((await lance(travail, ['modeles'])).code).toBe(0);
  });

  it('propose le nom le plus proche', async () => {
    const { code, err } = await lance(dossierDeTravail(), ['modeles', 'deliberation/formules']);
    expect(code).toBe(2);
    expect(err).toContain('« deliberation/formule »');
  });
});

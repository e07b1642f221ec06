import { describe, expect, it } from 'vitest';
import { echeances } from '../../src/domaine/echeances.ts';
import { caractereExecutoire } from '../../src/domaine/executoire.ts';
import { change, document, dossier, lignes } from './composition.ts';
import { SEANCE } from './evenements.ts';

type Fichiers = ReturnType<typeof change>;

const EPCI = 'nature: communaute de communes';

/** The sitting of another body: its nature, and whatever keys go with it. */
const chez = (nature: string, population = '14210', fichiers?: Fichiers): Fichiers =>
  change(
    'conseil.yaml',
    'population: 14210',
    `population: ${population}`,
    change('conseil.yaml', EPCI, `nature: ${nature}`, fichiers),
  );

/** The same sitting, held on another day. */
const le = (jour: string, convocation: string, fichiers?: Fichiers): Fichiers => {
  const envoyee = change(`${SEANCE}/seance.yaml`, 'date: 2024-06-06', `date: ${convocation}`, fichiers);
  return change(`${SEANCE}/seance.yaml`, 'date: 2024-06-13', `date: ${jour}`, envoyee);
};

const texte = (nom: Parameters<typeof document>[0], fichiers: Fichiers): string =>
  lignes(document(nom, fichiers)).join('\n');

const dites = (fichiers: Fichiers) => echeances(dossier(fichiers));
const quoi = (fichiers: Fichiers, genre: string): string =>
  dites(fichiers).find((une) => une.genre === genre)?.quoi ?? '';

describe('what the papers of a sitting say of the law', () => {
  it('speaks of a note of synthesis only where it is due', () => {
    const note = 'note explicative de synthèse';
    expect(texte('convocation', chez('communaute de communes'))).toContain(note);
    expect(texte('convocation', chez('commune', '3500'))).toContain(`${note} sur chacune`);
    expect(texte('convocation', chez('commune', '3499'))).not.toContain('note explicative');
    expect(texte('convocation', chez('departement'))).toContain('Un rapport sur chacune');
  });

  it('tells how many proxies the day allowed, and by what article', () => {
    const seul = "que d'un seul pouvoir, toujours révocable (CGCT, article L2121-20)";
    expect(texte('convocation', chez('commune'))).toContain(seul);
    const urgence = texte('convocation', le('2021-03-11', '2021-03-04'));
    expect(urgence).toContain('que de deux pouvoirs, toujours révocables (loi n°2020-1379');
    expect(texte('convocation', chez('region'))).toContain('(CGCT, article L4132-15)');
  });

  it('posts the list at the mairie or at the seat, and the account before July 2022', () => {
    expect(texte('liste-des-deliberations', chez('commune'))).toContain('Liste à afficher à la mairie');
    expect(texte('liste-des-deliberations', chez('syndicat de communes'))).toContain(
      'Liste à afficher au siège',
    );
    const avant = texte('liste-des-deliberations', chez('commune', '14210', le('2022-06-30', '2022-06-20')));
    expect(avant).toContain('Compte rendu à afficher à la mairie');
    expect(avant).not.toContain('Liste');
  });

  it('has every member present sign the register before July 2022, and none since', () => {
    const signe = "Signature, ou cause qui l'empêche";
    expect(texte('feuille-de-cloture', le('2022-06-30', '2022-06-20'))).toContain(signe);
    expect(texte('feuille-de-cloture', le('2022-07-01', '2022-06-20'))).not.toContain(signe);
    expect(
      texte('feuille-de-cloture', chez('departement', '14210', le('2022-06-30', '2022-06-20'))),
    ).not.toContain(signe);
  });
});

describe('the deadlines of a body', () => {
  it('leave the way of publication to a small commune and to a syndicate', () => {
    expect(quoi(chez('commune', '3499'), 'publication')).toContain('(affichage, papier ou en ligne');
    expect(quoi(chez('syndicat de communes'), 'publication')).toContain('(affichage, papier ou en ligne');
    expect(quoi(chez('commune', '3500'), 'publication')).toContain('Mettre les actes en ligne');
    const papier = change('conseil.yaml', 'organe:', 'publicite: papier\norgane:', chez('commune', '900'));
    expect(quoi(papier, 'publication')).toContain('sur papier');
  });

  it('ask no essential data of a small commune', () => {
    expect(quoi(chez('commune', '3499'), 'donnees-essentielles')).toBe('');
    expect(quoi(chez('commune', '3500'), 'donnees-essentielles')).not.toBe('');
  });

  it('tell a sitting of before July 2022 of its account and of no minutes online', () => {
    const avant = le('2019-03-21', '2019-03-12');
    expect(dites(avant).map(({ genre }) => genre)).not.toContain('proces-verbal');
    expect(dites(avant).map(({ article }) => article)).not.toContain('CGCT, art. L5211-40-2');
    expect(quoi(avant, 'liste')).toContain('le compte rendu de la séance');
  });

  it('quote to a department and a region their own articles, and no municipal one', () => {
    for (const nature of ['departement', 'region', 'metropole de Lyon']) {
      const articles = dites(chez(nature)).map(({ article }) => article);
      expect(articles.filter((article) => /L2|R2|L52/u.test(article))).toEqual([]);
      expect(articles.some((article) => /L[34]1[34]1-1/u.test(article))).toBe(true);
    }
  });

  it('send nothing to municipal councillors outside groupings', () => {
    const communes = (nature: string): number =>
      dites(chez(nature)).filter(({ genre }) => genre.endsWith('aux-communes')).length;
    expect(['commune', 'ccas', 'departement', 'syndicat mixte ouvert'].map(communes)).toEqual([0, 0, 0, 0]);
    expect(['syndicat de communes', 'metropole'].map(communes)).toEqual([3, 3]);
  });
});

describe('an act that the prefect received', () => {
  const recue = (jour: string): Fichiers =>
    change(
      `${SEANCE}/seance.yaml`,
      'publication: 2024-06-18',
      `publication: 2024-06-18\ntransmission: { date: ${jour}, accuse: 039-AR-1 }`,
    );

  it('is enforceable since the later of its two days', () => {
    const depuis = (jour: string) => {
      const lu = dossier(recue(jour));
      const [rapport] = Object.values(lu.rapports);
      return rapport && caractereExecutoire(lu, rapport).depuis;
    };
    expect(depuis('2024-06-14')).toBe('2024-06-18');
    expect(depuis('2024-06-19')).toBe('2024-06-19');
  });

  it('is no longer to be sent, and may be brought before the court within two months', () => {
    const genres = dites(recue('2024-06-19')).map(({ genre, date }) => `${genre} ${date ?? ''}`);
    expect(genres).toContain('defere 2024-08-20');
    expect(genres.join()).not.toContain('transmission');
  });
});

describe('how the sitting was held', () => {
  const tenue = (ligne: string, fichiers?: Fichiers): Fichiers =>
    change(`${SEANCE}/seance.yaml`, 'publication: 2024-06-18', `publication: 2024-06-18\n${ligne}`, fichiers);

  it('tells in the minutes who closed the session, by what vote and for which questions', () => {
    const dit = texte('proces-verbal', tenue('huis_clos: [{ questions: [1, 2] }]'));
    expect(dit).toContain(
      'À la demande de la personne qui préside, le huis clos est décidé sans débat (CGCT, article L5211-11)',
    );
    expect(dit.match(/La question est traitée à huis clos/gu)).toHaveLength(1);
    expect(
      texte('proces-verbal', chez('commune', '14210', tenue('huis_clos: [{ questions: [2] }]'))),
    ).toContain('(CGCT, article L2121-18)');
  });

  it('tells the places that a videoconference joins', () => {
    const dit = texte(
      'proces-verbal',
      tenue('visioconference: { lieux: [salle des Comtes, maison commune] }'),
    );
    expect(dit).toContain(
      'par visioconférence (CGCT, article L5211-11-1) dans les lieux suivants : salle des Comtes ; maison commune.',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { seanceFictive } from './conseil-fictif.ts';
import { extrait, papier } from './modele.ts';

const D = seanceFictive();

/** The names of a list, parted by commas. */
const noms = (liste: string): string => `{{#each ${liste}}}{{#unless @first}}, {{/unless}}{{nom}}{{/each}}`;

describe('lists of members, over the whole sitting', () => {
  test.each([
    ['presents', 'NODIER, CUENOT, BRUN, ZOLA, DOLE, HUGON'],
    ['absents', 'FERTET, EPENOY, JOUX'],
    ['absentsAUnMoment', 'FERTET, ZOLA, DOLE, EPENOY, JOUX'],
    ['excuses', 'EPENOY, JOUX'],
    ['representes', 'ZOLA, EPENOY'],
    ['remplaces', 'GRAY'],
    ['suppleants', 'HUGON'],
    ['titulaires', 'NODIER, CUENOT, BRUN, GRAY, FERTET, ZOLA, DOLE, EPENOY, JOUX'],
    ['presentsOuRemplaces', 'NODIER, CUENOT, BRUN, GRAY, ZOLA, DOLE'],
    ['absentsNonRepresentes', 'FERTET, JOUX'],
    ['absentsNonExcuses', 'FERTET'],
    ['excusesNonRepresentes', 'JOUX'],
    ['presents.femmes', 'NODIER, CUENOT, DOLE'],
    ['presents.hommes', 'BRUN, ZOLA, HUGON'],
    ['presents.alphabetique', 'BRUN, CUENOT, DOLE, HUGON, NODIER, ZOLA'],
    ['presents.alphabetique.ordreDuTableau', 'NODIER, CUENOT, BRUN, ZOLA, DOLE, HUGON'],
    ['presents.alphabetique.fonctionsDAbord', 'NODIER, CUENOT, BRUN, ZOLA, DOLE, HUGON'],
  ])('membres.%s', (liste, dit) => {
    expect(papier(noms(`membres.${liste}`), D)).toBe(dit);
  });

  test('the table is the order of the register where the register gives no rank', () => {
    const [premiere] = D.registre.communes;
    const membres = (premiere?.membres ?? []).map(({ rang: _, ...reste }) => reste);
    const dossier = seanceFictive({ registre: { communes: [{ nom: 'Ornans', membres }] } });
    expect(papier(noms('membres.presents'), dossier)).toBe('ZOLA, NODIER, BRUN, CUENOT, DOLE');
  });
});

describe('lists of members, at the question of the act', () => {
  test.each([
    ['1', 'NODIER, CUENOT, BRUN, ZOLA, HUGON', 'EPENOY', 'FERTET, DOLE, EPENOY, JOUX'],
    ['5', 'NODIER, CUENOT, BRUN, DOLE, HUGON', 'ZOLA, EPENOY', 'FERTET, ZOLA, EPENOY, JOUX'],
  ])('at question %s', (question, presents, representes, absents) => {
    expect(extrait(noms('salle.membres.presents'), D, question)).toBe(presents);
    expect(extrait(noms('salle.membres.representes'), D, question)).toBe(representes);
    expect(extrait(noms('salle.membres.absents'), D, question)).toBe(absents);
  });

  test('the holder there, and no other', () => {
    const corps =
      '{{#each salle.membres.representes}}{{#unless @first}} ; {{/unless}}{{nom}} à {{#each mandataires}}{{nom}}{{/each}}{{/each}}';
    expect(extrait(corps, D, '1')).toBe('EPENOY à BRUN');
    expect(extrait(corps, D, '5')).toBe('ZOLA à CUENOT ; EPENOY à BRUN');
  });
});

describe('groups of members', () => {
  test('by commune, with or without its name', () => {
    const corps =
      '{{#each membres.presents.alphabetique.parCommune}}{{#unless @first}} ; {{/unless}}{{commune}} : {{#each membres}}{{#unless @first}}, {{/unless}}{{nom}}{{/each}}{{/each}}';
    expect(papier(corps, D)).toBe('Amancey : HUGON ; Ornans : BRUN, CUENOT, DOLE, NODIER, ZOLA');
  });

  test('by group, those of none at the end', () => {
    const corps =
      '{{#each membres.presents.parGroupe}}{{#unless @first}} ; {{/unless}}{{#if groupe}}{{groupe}}{{else}}sans groupe{{/if}} : {{#each membres}}{{#unless @first}}, {{/unless}}{{nom}}{{/each}}{{/each}}';
    expect(papier(corps, D)).toBe(
      'Agir : NODIER, ZOLA ; Ensemble : CUENOT, DOLE ; sans groupe : BRUN, HUGON',
    );
  });

  test('by office: the head, the deputies, the members', () => {
    const corps =
      '{{#each membres.presents.parFonction}}{{#unless @first}} ; {{/unless}}{{#if fonction}}{{#if membres.plusieurs}}{{fonctionAuPluriel}}{{else}}{{fonction}}{{/if}}{{else}}Conseillers{{/if}} : {{#each membres}}{{#unless @first}}, {{/unless}}{{nom}}{{/each}}{{/each}}';
    expect(papier(corps, D)).toBe(
      'Présidente : NODIER ; Vice-Présidents : CUENOT, BRUN ; Conseillers : ZOLA, DOLE, HUGON',
    );
  });

  test('names after their titles, in runs: « Mmes A, B, MM. C »', () => {
    const suite =
      '{{#each X}}{{#unless @first}}, {{/unless}}{{civilite}} {{#each membres}}{{#unless @first}}, {{/unless}}{{nom}}{{/each}}{{/each}}';
    expect(papier(suite.replace('X', 'membres.presents.suitesDeCivilites'), D)).toBe(
      'Mmes NODIER, CUENOT, MM. BRUN, ZOLA, Mme DOLE, M. HUGON',
    );
    expect(papier(suite.replace('X', 'membres.presents.parCivilite'), D)).toBe(
      'Mmes NODIER, CUENOT, DOLE, MM. BRUN, ZOLA, HUGON',
    );
  });

  test.each([
    [['Adjointe au maire', '1er adjoint au maire'], 'Adjoints au maire'],
    [['Conseillère municipale déléguée', 'Conseiller municipal délégué'], 'Conseillers municipaux délégués'],
    [['Première adjointe', 'Deuxième adjointe'], 'Adjointes'],
    [['3ème Vice-Présidente', '4e Vice-Président'], 'Vice-Présidents'],
  ])('one office under two forms: %j', ([une, autre], pluriel) => {
    const [ornans] = D.registre.communes;
    const membres = (ornans?.membres ?? []).map(({ fonction: _, ...elu }) => {
      const sienne = elu.personne.nom === 'CUENOT' ? une : elu.personne.nom === 'ZOLA' ? autre : undefined;
      return sienne === undefined ? elu : { ...elu, fonction: sienne };
    });
    const dossier = seanceFictive({ registre: { communes: [{ nom: 'Ornans', membres }] } });
    const corps =
      '{{#each membres.presents.parFonction}}{{#if fonction}}{{fonctionAuPluriel}} {{membres.nombre}}{{/if}}{{/each}}';
    expect(papier(corps, dossier)).toBe(`${pluriel} 2`);
  });
});

describe('what is known of a member', () => {
  const de = (nom: string, corps: string): string =>
    papier(`{{#each membres}}[{{nom}}]${corps}{{/each}}`, D)
      .split('[')
      .find((part) => part.startsWith(`${nom}]`))
      ?.slice(nom.length + 1)
      .trim() ?? '';

  test('the office, both civilities, the mandate, the commune, the group, the rank', () => {
    const corps =
      '{{civilite}} {{titre}} {{prenomEtNom}}, {{#if fonction}}{{fonction}}, {{mandat}}, {{groupe}}, {{/if}}{{commune}}, rang {{rang}}';
    const seule = corps.replace('{{mandat}}', '{{#if mandat}}{{mandat}}{{/if}}');
    const dite = seule.replace('{{groupe}}', '{{#if groupe}}{{groupe}}{{/if}}');
    expect(de('NODIER', dite)).toBe(
      "Mme Madame Alma NODIER, Présidente, Maire d'Ornans, Agir, Ornans, rang 1",
    );
    expect(de('JOUX', dite)).toBe('M. Monsieur Noël JOUX, Scey, rang 10');
  });

  test('spans of presence and of absence, both bounds told', () => {
    const corps =
      '{{#each presences}} présent de {{debut}} à {{fin}}{{/each}}{{#each absences}}, sauf {{#if uneSeule}}{{debut}}{{else}}{{debut}} à {{fin}}{{/if}}{{/each}}';
    expect(de('ZOLA', corps)).toBe('présent de 1 à 3 présent de 9 à 10, sauf 4 à 8');
    expect(de('DOLE', corps)).toBe('présent de 4 à 10, sauf 1 à 3');
    expect(de('FERTET', corps)).toBe(', sauf 1 à 10');
  });

  test('the partial of spans words absences as it words presences', () => {
    const corps = '{{> partiels/intervalles intervalles=absences}}';
    expect(de('DOLE', corps)).toBe("(jusqu'à la question n°3 incluse)");
    expect(de('ZOLA', corps)).toBe('(de la question n°4 à la question n°8 incluse)');
  });

  test('the holder beside the name, with the bounds', () => {
    const corps =
      '{{#each mandataires}}pouvoir à {{nom}}{{#each plages}} de {{debut}} à {{fin}}{{/each}}{{/each}}';
    expect(de('ZOLA', corps)).toBe('pouvoir à CUENOT de 4 à 8');
    expect(de('EPENOY', corps)).toBe('pouvoir à BRUN de 1 à 10');
    expect(de('BRUN', '{{#each mandants}}porte la voix de {{nom}}{{/each}}')).toBe('porte la voix de EPENOY');
  });

  test('the excuse and its reason', () => {
    const corps = '{{#if excuse}}excusé{{#if motif}} ({{motif}}){{/if}}{{/if}}';
    expect(de('EPENOY', corps)).toBe('excusé (raisons médicales)');
    expect(de('JOUX', corps)).toBe('excusé');
    expect(de('FERTET', corps)).toBe('');
  });

  test('the substitute and whom they stand in for', () => {
    const corps =
      '{{#with titulaire}}suppléant de {{civilite}} {{nom}}{{/with}}{{#with remplacant}}remplacée par {{civilite}} {{nom}}{{/with}}';
    expect(de('HUGON', corps)).toBe('suppléant de Mme GRAY');
    expect(de('GRAY', corps)).toBe('remplacée par M. HUGON');
  });

  test('a list of titulars says who is replaced: « GRAY O., remplacée par M. Marc Hugon »', () => {
    const liste =
      '{{#each membres.presentsOuRemplaces.femmes}}{{#unless @first}}, {{/unless}}{{nom}} {{initiales}}{{#with remplacant}}{{#if ../remplace}}, remplacé{{#if ../feminin}}e{{/if}} par {{civilite}} {{prenom}} {{nomCourant}}{{/if}}{{/with}}{{/each}}';
    expect(papier(liste, D)).toBe('NODIER A., CUENOT R., GRAY O., remplacée par M. Marc Hugon, DOLE I.');
  });

  test('the lists by commune name the titular of a substitute too', () => {
    const corps =
      '{{#each seance.presents}}{{#each elus}}{{#if suppleant}}{{> partiels/personne}}, suppléant{{#if feminin}}e{{/if}} de {{titulaire.nom}}{{/if}}{{/each}}{{/each}}';
    expect(papier(corps, D)).toBe('M. Marc HUGON, suppléant de GRAY');
  });

  test('the surname alone where the register has no more', () => {
    const [ornans] = D.registre.communes;
    const membres = (ornans?.membres ?? []).map((elu) => ({
      ...elu,
      personne: { ...elu.personne, prenom: '' },
    }));
    const dossier = seanceFictive({ registre: { communes: [{ nom: 'Ornans', membres }] } });
    const corps =
      '{{#each membres.presents}}{{#unless @first}}|{{/unless}}{{civilite}} {{prenomEtNom}}|{{nomEtPrenom}}{{/each}}';
    expect(papier(corps, dossier)).toContain('Mme NODIER|NODIER|');
  });
});

import { describe, expect, it } from 'vitest';
import {
  apportDe,
  depensesDuGroupe,
  totalDeLAxe,
  totalDesDepenses,
  totalDesLignes,
  totalDesRecettes,
} from '../../src/domaine/budget.ts';
import type { EtatDeQuestion } from '../../src/domaine/chronologie.ts';
import { chronologie } from '../../src/domaine/chronologie.ts';
import { chefDeLExecutif, elusParNom } from '../../src/domaine/conseil.ts';
import { compareNoms, comparePersonnes } from '../../src/domaine/ordre-alphabetique.ts';
import type { Plage } from '../../src/domaine/plage.ts';
import { decompte, estAdopte, estUnanime } from '../../src/domaine/scrutin.ts';
import { dossierDeReference, financement } from './dossier-de-reference.ts';

const dossier = dossierDeReference();
const fil = chronologie(dossier);
const derniere = dossier.seance.ordre_de_passage.length;

const etat = (question: string): EtatDeQuestion => {
  const trouve = fil.questions.find((candidat) => candidat.question === question);
  if (!trouve) throw new Error(`question ${question}`);
  return trouve;
};

/** A range in the words of the act, from its ranks; empty when it covers the sitting. */
function borneImprimee({ debut, fin }: Plage): string {
  const bornes = [
    debut > 0 ? `à compter de ${debut + 1}` : '',
    fin < derniere - 1 ? `jusqu'à ${fin + 1}` : '',
  ];
  return bornes.filter(Boolean).join(', ');
}

/** The table of the reference: questions, present, proxies with a voice, voters. */
const TABLE = [
  { de: 1, a: 1, presents: 70, procurations: 25, votants: 95 },
  { de: 2, a: 4, presents: 79, procurations: 27, votants: 106 },
  { de: 5, a: 10, presents: 86, procurations: 22, votants: 108 },
  { de: 11, a: 13, presents: 87, procurations: 21, votants: 108 },
  { de: 14, a: 17, presents: 86, procurations: 22, votants: 108 },
  { de: 18, a: 30, presents: 87, procurations: 21, votants: 108 },
  { de: 31, a: 36, presents: 85, procurations: 21, votants: 106 },
  { de: 37, a: 47, presents: 84, procurations: 22, votants: 106 },
  { de: 48, a: 50, presents: 83, procurations: 23, votants: 106 },
  { de: 51, a: 55, presents: 82, procurations: 24, votants: 106 },
  { de: 56, a: 75, presents: 81, procurations: 24, votants: 105 },
] as const;

const QUESTIONS = TABLE.flatMap(({ de, a, ...attendu }) =>
  Array.from({ length: a - de + 1 }, (_, rang) => ({ question: String(de + rang), ...attendu })),
);

describe('le registre de référence', () => {
  it('tient 123 sièges dans 68 communes', () => {
    expect(dossier.registre.communes).toHaveLength(68);
    expect(fil.effectif).toBe(123);
  });

  it('nomme chaque personne une seule fois', () => {
    const nommes = dossier.registre.communes.flatMap(({ membres, suppleant }) => [
      ...membres,
      ...(suppleant ? [suppleant] : []),
    ]);
    expect(nommes).toHaveLength(123);
    expect(elusParNom(dossier.registre).size).toBe(123);
  });

  it('suit l’ordre alphabétique, mot à mot, article compris', () => {
    const noms = dossier.registre.communes.map(({ nom }) => nom);
    expect(noms.toSorted(compareNoms)).toEqual(noms);
    const rang = noms.indexOf('La Chevillotte');
    const suite = ['La Chevillotte', 'La Vèze', 'Larnod', 'Le Gratteris', 'Les Auxons', 'Mamirolle'];
    expect(noms.slice(rang, rang + 6)).toEqual(suite);
    for (const { membres } of dossier.registre.communes) {
      const personnes = membres.map(({ personne }) => personne);
      expect(personnes.toSorted(comparePersonnes)).toEqual(personnes);
    }
  });

  it('écrit communes et personnes dans leur bonne orthographe', () => {
    const communes = new Set(dossier.registre.communes.map(({ nom }) => nom));
    const bonnes = [
      'Franois',
      'Marchaux-Chaudefontaine',
      'Chalèze',
      'Mérey-Vieilley',
      'École-Valentin',
      'Chemaudin et Vaux',
    ];
    const fautives = ['François', 'Marchaux-Chaufontaine', 'Chaleze', 'Merey-Vieilley', 'Ecole-Valentin'];
    expect(bonnes.filter((nom) => !communes.has(nom))).toEqual([]);
    expect(fautives.filter((nom) => communes.has(nom))).toEqual([]);
    const elus = elusParNom(dossier.registre);
    expect(elus.get('Lorine GAGLIOLO')?.personne.civilite).toBe('Mme');
    expect(elus.get('Jean-François MENESTRIER')?.personne.civilite).toBe('M.');
    expect(elus.get('Frank LAIDIE')?.commune).toBe('Pugey');
    expect([elus.has('Lorine GAGLIULO'), elus.has('Franck LAIDIE')]).toEqual([false, false]);
  });

  it('laisse sans nom le titulaire de La Chevillotte, que son suppléant remplace', () => {
    const siege = fil.presences.filter(({ commune }) => commune.nom === 'La Chevillotte');
    expect(siege.map(({ elu, suppleant }) => [elu.nom, suppleant])).toEqual([['Pierre DUFAY', true]]);
  });

  it('connaît la présidente et son mandat', () => {
    const chef = chefDeLExecutif(dossier.conseil, dossier.registre);
    expect(chef).toMatchObject({
      nom: 'Anne VIGNOT',
      fonction: 'Présidente',
      mandat: 'Maire de Besançon',
    });
  });
});

describe('la feuille de présence de référence', () => {
  it('donne 88 présents dans 44 communes et 35 absents dans 26', () => {
    const presents = fil.presences.filter(({ plages }) => plages.length > 0);
    const absents = fil.presences.filter(({ plages }) => plages.length === 0);
    const communes = (liste: typeof presents) => new Set(liste.map(({ commune }) => commune.nom)).size;
    expect([presents.length, communes(presents)]).toEqual([88, 44]);
    expect([absents.length, communes(absents)]).toEqual([35, 26]);
  });

  it('ne se contredit pas', () => {
    expect(fil.contradictions).toEqual([]);
  });

  it('donne les 25 mentions imprimées auprès des présents', () => {
    const mentions = fil.presences
      .filter(({ plages }) => plages.length > 0)
      .map(({ elu, plages }) => `${elu.nom} ${plages.map(borneImprimee).join(' ')}`.trim())
      .filter((mention) => /\d/u.test(mention));
    expect(mentions).toEqual([
      'Elise AEBISCHER à compter de 2',
      'Guillaume BAILLY à compter de 5',
      'Anne BENEDETTO à compter de 2',
      'Kévin BERTAGNOLI à compter de 11',
      "Aline CHASSAGNE jusqu'à 13",
      'Sébastien COUDRY à compter de 2',
      "Karine DENIS-LAMIT jusqu'à 50",
      'Pierre-Charles HENRY à compter de 5',
      "Myriam LEMERCIER jusqu'à 47",
      'Christophe LIME à compter de 2',
      'Saïd MECHAI à compter de 5',
      'Carine MICHEL à compter de 5',
      "Jean-Hugues ROUX jusqu'à 36",
      'Juliette SORLIN à compter de 5',
      'Olivier LEGAIN à compter de 5',
      "Franck BERNARD jusqu'à 55",
      'Jean-François MENESTRIER à compter de 2',
      "Henri BERMOND jusqu'à 30",
      "Hugues TRUDET jusqu'à 30",
      'Marcel FELT à compter de 18',
      'Daniel GAUTHEROT à compter de 5',
      'Catherine BARTHELET à compter de 2',
      'Anne BIHR à compter de 2',
      'Jean-Paul MICHAUD à compter de 2',
      'Jean-Marc JOUFFROY à compter de 2',
    ]);
  });
});

describe('les procurations de référence', () => {
  it('sont 34, de 33 mandants, toutes en vigueur à un moment de la séance', () => {
    expect(fil.procurations).toHaveLength(34);
    expect(new Set(fil.procurations.map(({ procuration }) => procuration.de)).size).toBe(33);
    expect(fil.procurations.filter(({ plages }) => plages.length !== 1)).toEqual([]);
  });

  it('s’impriment avec les bornes de l’absence du mandant, et sans borne quand elles valent de bout en bout', () => {
    const imprimees = fil.procurations
      .filter(({ bornee }) => bornee)
      .map(
        ({ procuration, plages }) =>
          `${procuration.de} à ${procuration.a} (${plages.map(borneImprimee).join(' ')})`,
      );
    expect(imprimees).toEqual([
      "Guillaume BAILLY à Myriam LEMERCIER (jusqu'à 4)",
      "Kévin BERTAGNOLI à Elise AEBISCHER (jusqu'à 10)",
      'Aline CHASSAGNE à Hasni ALEM (à compter de 14)',
      "Sébastien COUDRY à Abdel GHEZALI (jusqu'à 1)",
      'Karine DENIS-LAMIT à Guillaume BAILLY (à compter de 51)',
      "Pierre-Charles HENRY à Christine WERTHE (jusqu'à 4)",
      'Myriam LEMERCIER à Christine WERTHE (à compter de 48)',
      "Saïd MECHAI à Laurence MULOT (jusqu'à 4)",
      "Carine MICHEL à Nicolas BODIN (jusqu'à 4)",
      'Jean-Hugues ROUX à Marie ZEHAF (à compter de 37)',
      "Juliette SORLIN à Yannick POUJET (jusqu'à 4)",
      "Marcel FELT à Yves GUYEN (jusqu'à 17)",
      "Catherine BARTHELET à Gabriel BAULIEU (jusqu'à 1)",
      "Nadine DUSSAUCY à Henri BERMOND (jusqu'à 30)",
      'Nadine DUSSAUCY à Jean-Marc BOUSSET (à compter de 31)',
    ]);
  });

  it('laissent sans procuration quinze absents', () => {
    const mandants = new Set(fil.procurations.map(({ procuration }) => procuration.de));
    const sans = fil.presences.filter(({ elu, plages }) => plages.length === 0 && !mandants.has(elu.nom));
    expect(sans).toHaveLength(15);
  });

  it('ne se cumulent jamais dans une main', () => {
    for (const { procurations } of fil.questions) {
      const mains = procurations.map(({ mandataire }) => mandataire);
      expect(new Set(mains).size).toBe(mains.length);
    }
  });

  it('restent sans voix à la question 1 quand leur mandataire n’est pas encore là', () => {
    const { procurations } = etat('1');
    expect(procurations).toHaveLength(29);
    const sansVoix = procurations.filter(({ motif }) => motif !== undefined);
    expect(sansVoix.map(({ mandant, mandataire, motif }) => `${mandant} à ${mandataire} : ${motif}`)).toEqual(
      [
        'Marie-Jeanne BERNABEU à Jean-Paul MICHAUD : mandataire-absent',
        'Kévin BERTAGNOLI à Elise AEBISCHER : mandataire-absent',
        'Pascal ROUTHIER à Anne BIHR : mandataire-absent',
        'Benoît VUILLEMIN à Catherine BARTHELET : mandataire-absent',
      ],
    );
    const aussi = procurations.find(({ mandant }) => mandant === 'Catherine BARTHELET');
    expect(aussi).toMatchObject({ mandataire: 'Gabriel BAULIEU' });
    expect(aussi?.motif).toBeUndefined();
  });
});

describe('la chronologie de référence', () => {
  it('suit les 75 questions', () => {
    expect(QUESTIONS).toHaveLength(75);
    expect(fil.questions.map(({ question }) => question)).toEqual(QUESTIONS.map(({ question }) => question));
  });

  it.each(QUESTIONS)('compte la question $question', ({ question, presents, procurations, votants }) => {
    const lu = etat(question);
    expect([lu.presents.length, lu.procurationsAvecVoix, lu.voix]).toEqual([presents, procurations, votants]);
    expect(lu.quorum).toMatchObject({ effectif: 123, requis: 62, atteint: true });
    expect(lu.presidence).toBe('Anne VIGNOT');
  });

  it('retire quatre voix à la question 64 et laisse 101 votants', () => {
    const lu = etat('64');
    expect([lu.presents.length, lu.procurationsAvecVoix, lu.voix]).toEqual([81, 24, 105]);
    expect(lu.interets).toEqual([
      { elu: 'Frédérique BAEHR', propre: 1, portee: 1, donnee: 0, voix: 2 },
      { elu: 'Sébastien COUDRY', propre: 1, portee: 0, donnee: 0, voix: 1 },
      { elu: 'Benoît VUILLEMIN', propre: 0, portee: 0, donnee: 1, voix: 1 },
    ]);
    expect([lu.voixRetirees, lu.votants]).toEqual([4, 101]);
    expect(lu.quorum.presents).toBe(79);
  });

  it('ne retire aucune voix ailleurs', () => {
    const ailleurs = fil.questions.filter(({ question }) => question !== '64');
    expect(ailleurs.filter(({ voix, votants }) => voix !== votants)).toEqual([]);
  });

  it('adopte le rapport 64 à l’unanimité, par 101 voix', () => {
    const rapport = dossier.rapports['64'];
    const compte = decompte(
      rapport?.scrutin ?? {
        mode: 'sans-vote',
        demandeurs: [],
        contre: [],
        abstentions: [],
        ne_votent_pas: [],
        tours: [],
      },
      etat('64').votants,
    );
    expect(compte).toMatchObject({ pour: 101, contre: 0, abstentions: 0 });
    expect([estAdopte(compte, 'ordinaire', true), estUnanime(compte)]).toEqual([true, true]);
  });

  it('dit pourquoi les autres questions n’ont pas de rapport ici', () => {
    const sans = dossier.seance.sans_rapport.flatMap(({ questions }) => questions);
    const toutes = [...sans, ...Object.keys(dossier.rapports)].toSorted((a, b) => Number(a) - Number(b));
    expect(toutes).toEqual(dossier.seance.ordre_de_passage);
  });
});

describe('le budget de référence', () => {
  const { subvention, budget } = financement();

  it('totalise les axes et leurs parties', () => {
    const [sante, animation, luxe] = budget.axes;
    const euros = (centimes: number | undefined) => (centimes ?? 0) / 100;
    expect(euros(sante && totalDeLAxe(sante))).toBe(36_750);
    expect(animation?.sous_axes.map(({ lignes }) => totalDesLignes(lignes) / 100)).toEqual([
      9_500, 46_750, 7_000,
    ]);
    expect(euros(luxe && totalDeLAxe(luxe))).toBe(30_000);
    expect(totalDesDepenses(budget) / 100).toBe(130_000);
  });

  it('équilibre les recettes groupe par groupe', () => {
    const groupes = budget.recettes.map((groupe) => [
      totalDesLignes(groupe.lignes) / 100,
      depensesDuGroupe(budget, groupe) / 100,
    ]);
    expect(groupes).toEqual([
      [100_000, 100_000],
      [30_000, 30_000],
    ]);
    expect(totalDesRecettes(budget)).toBe(totalDesDepenses(budget));
  });

  it('fait de la subvention l’apport de la collectivité', () => {
    expect(subvention / 100).toBe(65_000);
    expect(apportDe(budget, 'Subvention', new Set(['GBM']))).toBe(subvention);
  });

  it('applique le même tarif à chaque poste', () => {
    const lignes = budget.axes.flatMap((axe) => [
      ...axe.lignes,
      ...axe.sous_axes.flatMap((sous) => sous.lignes),
    ]);
    const tarifees = lignes.filter(({ poste }) => poste !== undefined);
    expect(tarifees).toHaveLength(13);
    const ecarts = tarifees.filter(
      ({ poste, quantite, montant }) => ((budget.tarifs[poste ?? ''] ?? 0) * quantite) / 100 !== montant,
    );
    expect(ecarts).toEqual([]);
  });
});

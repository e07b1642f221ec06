import { describe, expect, it } from 'vitest';
import { dits } from './dits.ts';

/** Question 2 of the base sitting, where fourteen voices are in the room, voted otherwise. */
const vote = (scrutin: string, reste = ''): string => `${reste}\nrapports/2.md: { scrutin: ${scrutin} }`;

const SEPT = 'Maud PERRIN (2), Inès GUYOT (2), Noé QUENTIN, Odile RENARD';

describe('a tie', () => {
  it('is told with the voice that settles it, in the extract, the minutes, the proof and the list', () => {
    const pour = dits(vote(`{ contre: [${SEPT}, Paul SIMONET] }`));
    const voix =
      'Les voix étant également partagées et la voix de Mme Camille AUBRY, qui préside et a voté pour, étant prépondérante (CGCT, article L2121-20)';
    expect(pour.extrait()).toContain(`${voix}, le Conseil de Communauté :`);
    expect(pour.extrait()).toContain('Rapport adopté par la voix prépondérante de la présidence :');
    expect(pour.extrait()).not.toContain('majorité des suffrages exprimés');
    expect(pour.preuve()).toContain(`${voix}, la question est adoptée.`);
    expect(pour.document('proces-verbal')).toContain(voix);
    expect(pour.document('liste-des-deliberations')).toContain(
      'Approuvée par la voix prépondérante de la présidence',
    );
  });

  it('is lost where the chair voted against', () => {
    const contre = dits(vote(`{ contre: [${SEPT}, Camille AUBRY] }`));
    expect(contre.extrait()).toContain('qui préside et a voté contre, étant prépondérante');
    expect(contre.extrait()).toContain('le Conseil de Communauté rejette le rapport');
    expect(contre.extrait()).toContain('Rapport rejeté par la voix prépondérante de la présidence :');
  });

  it('is settled by nobody where the chair took no side', () => {
    const rien = dits(vote(`{ contre: [${SEPT}], abstentions: [Camille AUBRY, Serge VALLET] }`));
    expect(rien.extrait()).toContain(
      "sans que Mme Camille AUBRY, qui préside, ait voté pour ou contre (CGCT, article L2121-20), le Conseil de Communauté n'adopte pas le rapport",
    );
    expect(rien.preuve()).toContain('la question est tenue pour rejetée.');
    const refus = dits(vote(`{ contre: [${SEPT}], ne_votent_pas: [Camille AUBRY, Serge VALLET] }`));
    expect(refus.extrait()).toContain("n'adopte pas le rapport");
  });

  it('rejects in a secret ballot, where no voice is preponderant', () => {
    const secret = dits(
      vote(
        '{ mode: secret, tours: [{ suffrages: [{ pour: Pour, voix: 6 }, { pour: Contre, voix: 6 }], blancs: 2 }] }',
      ),
    );
    expect(secret.extrait()).toContain("aucune n'étant prépondérante au scrutin secret");
    expect(secret.extrait()).toContain('Rapport rejeté, les voix étant également partagées :');
    expect(secret.document('liste-des-deliberations')).toContain('Non adoptée, les voix étant partagées');
  });

  it('is told of an amendment too', () => {
    const amende = dits(
      `rapports/2.md: { amendements: [{ auteur: Paul SIMONET, texte: ouvrir le dimanche, scrutin: { contre: [${SEPT}, Paul SIMONET] } }] }`,
    );
    expect(amende.extrait()).toContain(
      'Amendement adopté par la voix prépondérante de la présidence (7 voix pour, 7 voix contre, 0 abstention).',
    );
  });
});

describe('a vote in which nobody takes a side', () => {
  it('has no majority of votes cast', () => {
    const tous =
      'Camille AUBRY, Bruno CARLIER, Denise DELORME, Étienne FABRE, Inès GUYOT (2), Serge VALLET, Odile RENARD, Paul SIMONET, Jacques MERCIER, Karine NOEL, Maud PERRIN (2), Noé QUENTIN';
    const rien = dits(vote(`{ abstentions: [${tous}] }`));
    expect(rien.extrait()).toContain("Aucun suffrage n'étant exprimé, le Conseil de Communauté n'adopte pas");
    expect(rien.extrait()).toContain("Rapport non adopté, aucun suffrage n'étant exprimé :");
    expect(rien.extrait()).not.toContain('majorité');
    expect(rien.document('liste-des-deliberations')).toContain('Non adoptée, aucun suffrage exprimé');
  });
});

describe('unanimity', () => {
  const abstention = '{ abstentions: [Paul SIMONET] }';
  const maison = 'conseil.yaml: { unanimite: suffrages exprimés }';

  it('is that of the votes cast where the house says so, in those words', () => {
    const dit = dits(vote(abstention, maison));
    expect(dit.extrait()).toContain("A l'unanimité des suffrages exprimés, le Conseil de Communauté :");
    expect(dit.extrait()).toContain("Rapport adopté à l'unanimité des suffrages exprimés :");
    expect(dit.preuve()).toContain('Tous les suffrages exprimés sont pour');
    expect(dits(vote(abstention)).extrait()).toContain('A la majorité des suffrages exprimés');
  });

  it('is worded as it was announced, and never where somebody is against', () => {
    const annonce = (resultat: string): string =>
      dits(vote(`{ abstentions: [Paul SIMONET], annonce: { resultat: ${resultat} } }`)).extrait();
    expect(annonce("adopté à l'unanimité des suffrages exprimés")).toContain("A l'unanimité des suffrages");
    expect(annonce('adopté à la majorité')).toContain('A la majorité des suffrages exprimés');
    expect(dits(vote('{ contre: [Paul SIMONET] }', maison)).extrait()).toContain('A la majorité');
    expect(dits(vote('{}', maison)).extrait()).toContain("A l'unanimité, le Conseil");
  });
});

describe('a refusal to vote', () => {
  it('is named as what it is, counted apart, in every paper', () => {
    const un = dits(vote('{ ne_votent_pas: [Paul SIMONET], abstentions: [Serge VALLET] }'));
    for (const papier of [un.extrait(), un.document('proces-verbal')]) {
      expect(papier).toContain('Refus de prendre part au vote : 1 (M. Paul SIMONET)');
      expect(papier).toContain('Abstention : 1 (M. Serge VALLET)');
    }
    expect(un.extrait()).not.toContain('considéré comme une abstention');
    expect(un.preuve()).toContain('Refus de prendre part au vote : 1');
  });

  it('counts voices, the one carried included', () => {
    const deux = dits(vote('{ ne_votent_pas: [Maud PERRIN (2)] }'));
    expect(deux.extrait()).toContain('Refus de prendre part au vote : 2 (Mme Maud PERRIN (2))');
    expect(deux.extrait()).toContain('Pour : 12');
    expect(deux.extrait()).toContain('Abstention : 0');
  });

  it('is not spoken of where nobody refused', () => {
    expect(dits('').extrait()).not.toContain('Refus');
    expect(dits('').extrait()).toContain('Abstention* : 0');
  });
});

describe('accounts', () => {
  const comptes = (
    scrutin: string,
  ): string => `rapports/2.md: { nature: comptes, titre: Compte administratif 2023, scrutin: ${scrutin} }
seance.yaml: { autres_presidences: [{ questions: 2, presidence: Jacques MERCIER }] }
presences.yaml: { mouvements: [{ pendant: [2], sortent: [Camille AUBRY] }] }`;

  it('are carried by a tie, because no majority is against them, in those words', () => {
    const egal = dits(
      comptes(
        '{ contre: [Maud PERRIN (2), Inès GUYOT, Noé QUENTIN, Odile RENARD, Paul SIMONET], abstentions: [Hugo LEROUX] }',
      ),
    );
    expect(egal.extrait()).toContain(
      "Une majorité des voix ne s'étant pas dégagée contre l'adoption des comptes (CGCT, article L1612-12), le Conseil de Communauté :",
    );
    expect(egal.extrait()).not.toContain('A la majorité des suffrages');
    expect(egal.preuve()).toContain('les comptes sont arrêtés (CGCT, article L1612-12)');
    expect(egal.document('liste-des-deliberations')).toContain(
      "Approuvée, une majorité ne s'étant pas dégagée contre",
    );
  });
});

describe('a vote on the accounts', () => {
  const comptes = (presidence: string, presences: string): string => `presences.yaml: { ${presences} }
rapports/2.md: { nature: comptes, titre: Compte administratif 2023 }
seance.yaml: { autres_presidences: [{ questions: 2, presidence: ${presidence} }] }`;
  const sortie = 'mouvements: [{ pendant: [2], sortent: [Camille AUBRY] }]';

  it('says who left, who took the chair and by what election, in every paper', () => {
    const dit = dits(comptes("Karine NOEL, election: à l'unanimité", sortie));
    const phrase =
      "Mme Camille AUBRY, Présidente, s'est retirée au moment du vote et n'y a pas pris part ; Mme Karine NOEL, élue par le Conseil de Communauté à l'unanimité pour présider cette question, a présidé le vote (CGCT, article L2121-14).";
    for (const papier of [dit.extrait(), dit.preuve(), dit.document('proces-verbal')])
      expect(papier).toContain(phrase);
    expect(dit.extrait()).toContain('sous la présidence de Mme Karine NOEL');
    for (const liste of ['liste-des-deliberations', 'feuille-de-cloture', 'tables-annuelles'] as const)
      expect(dit.document(liste)).toContain(
        "sous la présidence de Mme Karine NOEL, élue pour cette question, Mme Camille AUBRY s'étant retirée",
      );
  });

  it('agrees with a man, and says nothing of the withdrawal of who was away', () => {
    const dit = dits(comptes('Jacques MERCIER', 'absents: [Camille AUBRY, Luc OLIVIER, Rose THOMAS]'));
    expect(dit.extrait()).toContain(
      'M. Jacques MERCIER, élu par le Conseil de Communauté pour présider cette question, a présidé le vote',
    );
    expect(dit.extrait()).not.toContain('retirée');
  });
});

describe('what is not voted', () => {
  it('prints no count, whether the council takes note or is only told', () => {
    const acte = dits('rapports/2.md: { decision: [prend acte du bilan des déchèteries] }');
    expect(acte.extrait()).toContain('Le Conseil de Communauté :\n- prend acte du bilan des déchèteries.');
    expect(acte.extrait()).not.toMatch(/Pour :|unanimité|majorité/u);
    expect(acte.document('liste-des-deliberations')).toContain('Prend acte');
    const dite = dits('rapports/2.md: { nature: information, decision: }');
    expect(dite.extrait()).toContain("Cette communication n'appelle ni décision ni vote.");
    expect(dite.extrait()).not.toMatch(/Pour :|recours/u);
    expect(dite.document('liste-des-deliberations')).toContain('Communication, sans vote');
    expect(dite.document('proces-verbal')).not.toMatch(/Questions? n°2[\s\S]*Pour :[\s\S]*Question/u);
  });
});

describe('an election', () => {
  const election = (tete: string, scrutin: string): string =>
    `rapports/2.md: { nature: election, ${tete}, decision: ["procède à l'élection"], scrutin: { mode: secret, ${scrutin} } }`;
  const LISTES =
    'tours: [{ suffrages: [{ pour: Liste A, voix: 7 }, { pour: Liste B, voix: 4 }, { pour: Liste C, voix: 3 }], blancs: 0, nuls: 0 }]';

  it('of a tender commission shares its seats by the largest remainder, and prints them', () => {
    const extrait = dits(election("titre: Élection de la commission d'appel d'offres", LISTES)).extrait();
    expect(extrait).toContain(
      '5 sièges à pourvoir, répartis à la représentation proportionnelle au plus fort reste :',
    );
    expect(extrait).toContain('Liste A : 3 sièges');
    expect(extrait).toContain('Liste B : 1 siège');
    expect(extrait).not.toMatch(/Majorité absolue|Aucun candidat/u);
  });

  it('of lists names who has the seats, in the order of the list', () => {
    const dit = dits(
      election(
        'titre: Élection des délégués',
        `${LISTES}, sieges: 2, repartition: plus forte moyenne, listes: [{ nom: Liste A, membres: [Mme Odile RENARD, M. Noé QUENTIN] }, { nom: Liste B, membres: [M. Paul SIMONET] }]`,
      ),
    );
    expect(dit.extrait()).toContain(
      '2 sièges à pourvoir, répartis à la représentation proportionnelle à la plus forte moyenne',
    );
    expect(dit.extrait()).toContain('Liste A : 1 siège (Mme Odile RENARD)');
    expect(dit.extrait()).toContain('Liste B : 1 siège (M. Paul SIMONET)');
    expect(dit.document('liste-des-deliberations')).toContain('Élection : Liste A 1, Liste B 1, Liste C 0');
  });

  it.each([
    [
      'Mme Léa DUBREUIL',
      'Mme Léa DUBREUIL, ayant obtenu la majorité absolue des suffrages exprimés, est proclamée élue.',
    ],
    [
      'Madame Léa DUBREUIL',
      'Madame Léa DUBREUIL, ayant obtenu la majorité absolue des suffrages exprimés, est proclamée élue.',
    ],
    [
      'M. Ugo VERNET',
      'M. Ugo VERNET, ayant obtenu la majorité absolue des suffrages exprimés, est proclamé élu.',
    ],
    [
      'Mme Odile RENARD',
      'Mme Odile RENARD, ayant obtenu la majorité absolue des suffrages exprimés, est proclamée élue.',
    ],
  ])('proclaims %s in the right gender', (nom, phrase) => {
    const seul = `tours: [{ suffrages: [{ pour: ${nom}, voix: 14 }], blancs: 0, nuls: 0 }]`;
    expect(dits(election('titre: Désignation', seul)).extrait()).toContain(phrase);
  });
});

describe('a secretary replaced at some questions', () => {
  it('is named and signs there, and the first one elsewhere', () => {
    const dit = dits('seance.yaml: { autres_secretaires: [{ questions: 2, secretaire: Inès GUYOT }] }');
    expect(dit.extrait('2')).toContain('Secrétaire de séance : Mme Inès GUYOT');
    expect(dit.extrait('1')).toContain('Secrétaire de séance : M. Bruno CARLIER');
  });
});

describe('a vote that members say they meant otherwise', () => {
  it('is told in the minutes, and changes neither the count nor the extract', () => {
    const dit = dits(
      vote(
        "{ contre: [Paul SIMONET], rectifications: [{ membre: Paul SIMONET, voulait: pour }, { membre: Karine NOEL, voulait: s'abstenir }] }",
      ),
    );
    expect(dit.document('proces-verbal')).toContain(
      "Une fois le résultat proclamé, qui reste acquis : M. Paul SIMONET déclare avoir voulu voter pour ; Mme Karine NOEL déclare avoir voulu s'abstenir.",
    );
    expect(dit.extrait()).toContain('Contre : 1 (M. Paul SIMONET)');
    expect(dit.extrait()).not.toContain('voulu');
  });
});

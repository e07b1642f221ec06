import { describe, expect, it } from 'vitest';
import { actes, change, charge, constats, document, lignes } from './composition.ts';
import { FICHIERS, SEANCE } from './evenements.ts';

const LISTE = lignes(document('liste-des-deliberations'));
const PV = lignes(document('proces-verbal'));

/** The cells of the row of the list that begins with `question`. */
const rang = (question: string, colonnes = 4): readonly string[] => {
  const place = LISTE.indexOf(question);
  return LISTE.slice(place, place + colonnes);
};

/** What the minutes say of a question, from its heading to the next. */
function question(numero: string): readonly string[] {
  const debut = PV.findIndex((ligne) => ligne.startsWith(`Question n°${numero} - `));
  const suite = PV.slice(debut + 1).findIndex((ligne) => /^Question n°|^L'ordre du jour étant/u.test(ligne));
  return PV.slice(debut, debut + 1 + suite);
}

describe('a sitting with every event', () => {
  it('has nothing wrong', () => {
    expect(charge().faults).toEqual([]);
    expect(constats()).toEqual([]);
  });

  it('makes no act of a question withdrawn or put off', () => {
    expect(actes('3')).toEqual({});
    expect(actes('4')).toEqual({});
    expect(rang('3', 3)).toEqual([
      '3',
      "Vente d'un terrain",
      "Retirée de l'ordre du jour : à la demande du rapporteur",
    ]);
    expect(question('4')).toContain('Reportée à la séance du 4 juillet 2024 : étude complémentaire.');
  });

  it('says that a text was amended, by whom and with what votes', () => {
    const extrait = actes('2').deliberation ?? [];
    expect(extrait).toContain(
      'Amendement n°1, présenté par M. Paul SIMONET : ouvrir les sites le dimanche matin. Amendement adopté à la majorité des suffrages exprimés (12 voix pour, 2 voix contre, 0 abstention).',
    );
    expect(extrait).toContain(
      "Amendement n°2, présenté par Mme Inès GUYOT : supprimer l'article 4. Amendement retiré par son autrice.",
    );
    expect(extrait).toContain('Rapport amendé adopté à la majorité des suffrages exprimés :');
    expect(rang('2')[3]).toBe('Approuvée après amendement à la majorité');
  });

  it('takes note without a vote', () => {
    const extrait = actes('5').deliberation ?? [];
    expect(extrait).toContain('Le Conseil de Communauté :');
    expect(extrait.some((ligne) => ligne.startsWith('Pour :'))).toBe(false);
    expect(rang('5')[3]).toBe('Prend acte');
  });

  it('refuses, and names every voice of a public ballot in the minutes alone', () => {
    expect(rang('6')[3]).toBe('Refusée');
    expect(actes('6').deliberation).toContain('Rapport rejeté :');
    const dits = question('6');
    expect(dits).toContain(
      'Pour : 4 (Mme Camille AUBRY, Mme Denise DELORME, M. Étienne FABRE, M. Jacques MERCIER)',
    );
    expect(dits).toContain('Abstention : 1 (M. Bruno CARLIER)');
    expect(dits.some((ligne) => ligne.startsWith('Scrutin public demandé par Mme Maud PERRIN'))).toBe(true);
  });

  it('makes an extract of each decision voted apart, with its number and its vote', () => {
    const faits = actes('7');
    expect(Object.keys(faits)).toEqual(['deliberation-1', 'deliberation-2']);
    expect(faits['deliberation-1']).toContain('Délibération n°2024.00105');
    expect(faits['deliberation-1']).toContain('Contre : 1 (M. Paul SIMONET)');
    expect(faits['deliberation-2']).toContain("Rapport adopté à l'unanimité :");
    expect(LISTE.filter((ligne) => ligne === '7')).toHaveLength(2);
  });

  it('prints an election round by round, won by the oldest', () => {
    const extrait = actes('8').deliberation ?? [];
    const tours = extrait.filter((ligne) => / tour :$/u.test(ligne));
    expect(tours).toEqual(['Premier tour :', 'Deuxième tour :', 'Troisième tour :']);
    expect(extrait).toContain('Majorité absolue : 7');
    expect(extrait).toContain('- élit Odile RENARD à la vice-présidence.');
    expect(extrait.at(extrait.findIndex((ligne) => ligne.startsWith('Mme Odile RENARD, ayant')))).toBe(
      "Mme Odile RENARD, ayant obtenu autant de suffrages qu'un autre candidat au troisième tour et étant la plus âgée, est proclamée élue.",
    );
    expect(rang('8')[3]).toBe('Élection : Mme Odile RENARD');
  });

  it('adds a question to the agenda by a vote, and takes one out of its turn', () => {
    expect(question('9')).toContain(
      "Question ajoutée à l'ordre du jour, pour le motif suivant : le dossier doit être déposé avant le 20 juin. Ajout adopté à la majorité des suffrages exprimés (13 voix pour, 0 voix contre, 1 abstention).",
    );
    expect(PV).toContain("Les questions ont été appelées dans l'ordre suivant : 1, 2, 4, 6, 5, 7 à 9.");
    expect(lignes(document('convocation'))).not.toContain('Demande de subvention au Département');
  });

  it('tells what is wrong with the vote on an addition where it is written', () => {
    const faux = change(`${SEANCE}/seance.yaml`, 'abstentions: [Paul SIMONET]', 'contre: [Rose THOMAS]');
    expect(constats(faux).map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['VOTE-05', 'seance.ajoutees.0.vote.contre.0'],
    ]);
  });

  it('tells what is wrong with a decision voted apart where it is written', () => {
    const faux = change(
      `${SEANCE}/rapports/7.md`,
      'decision: [approuve le règlement]',
      'decision: [approbation]',
    );
    expect(constats(faux).map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['RAPP-08', 'rapports.7.deliberations.1.decision.0'],
    ]);
  });
});

describe('the files of events', () => {
  it('let a report give one decision or several, not both, and none without', () => {
    const deux = change(`${SEANCE}/rapports/7.md`, 'deliberations:', 'decision: [approuve]\ndeliberations:');
    expect(charge(deux).faults.map(({ code, position }) => [code, position?.line])).toEqual([
      ['FORME-07', 5],
    ]);
    const aucune = change(
      `${SEANCE}/rapports/9.md`,
      'decision: [sollicite le concours du Département]\n',
      '',
    );
    expect(charge(aucune).faults.map(({ code }) => code)).toEqual(['FORME-03']);
    const retiree = change(`${SEANCE}/rapports/3.md`, 'decision: [approuve la vente du terrain]\n', '');
    expect(charge(retiree).faults).toEqual([]);
  });

  it('let no presence be bounded by a question that was not called', () => {
    const faux = change(`${SEANCE}/presences.yaml`, 'avant: 4', 'avant: 3');
    expect(charge(faux).faults.map(({ code }) => code)).toEqual(['ORDRE-01']);
  });

  it('tell a debate on no question of the sitting', () => {
    const perdu = { ...FICHIERS, [`${SEANCE}/debats/99.md`]: 'Rien.\n' };
    expect(charge(perdu).faults.map(({ code, position }) => [code, position?.file])).toEqual([
      ['ORDRE-01', `data/${SEANCE}/debats/99.md`],
    ]);
  });
});

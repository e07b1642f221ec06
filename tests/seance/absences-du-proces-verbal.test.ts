import { describe, expect, it } from 'vitest';
import { change, document, lignes } from './composition.ts';
import { FICHIERS, SEANCE } from './evenements.ts';

const FEUILLE = `${SEANCE}/presences.yaml`;
const RAPPORT = `${SEANCE}/rapports/2.md`;

type Fichiers = Readonly<Record<string, string>>;

const verbal = (fichiers: Fichiers = FICHIERS): readonly string[] =>
  lignes(document('proces-verbal', fichiers));

/** The lines of one question. */
function question(numero: string, fichiers: Fichiers): readonly string[] {
  const lues = verbal(fichiers);
  const debut = lues.findIndex((ligne) => ligne.startsWith(`Question n°${numero} -`));
  const fin = lues.findIndex((ligne, rang) => rang > debut && /^Questions? n°/u.test(ligne));
  return lues.slice(debut, fin);
}

const sortie = (nom: string): Fichiers =>
  change(FEUILLE, 'mouvements:\n', `mouvements:\n  - { pendant: 2, sortent: [${nom}] }\n`);

describe('who goes out of the room for a question, in the minutes', () => {
  const interessee = change(
    RAPPORT,
    'rapporteur: Karine NOEL',
    'rapporteur: Karine NOEL\ninteresses: [Odile RENARD]',
    sortie('Odile RENARD'),
  );

  it('is named with the reason, as in the extract, and not as someone who leaves', () => {
    const lues = question('2', interessee);
    expect(lues).toContain(
      "Mme Odile RENARD, intéressée à l'affaire, est sortie de la salle et n'a pris part ni au débat, ni au vote.",
    );
    expect(lues).toContain('Conseillers intéressés : Mme Odile RENARD, hors de la salle');
    expect(lues.join('\n')).not.toContain('Départ');
  });

  it('comes back at the question called next', () => {
    const lues = verbal(interessee);
    expect(lues.filter((ligne) => ligne.includes('Odile RENARD') && ligne.startsWith('Retour'))).toEqual([
      'Retour : Mme Odile RENARD.',
    ]);
    expect(lues.filter((ligne) => /^Arrivées?/u.test(ligne)).join('\n')).not.toContain('RENARD');
  });

  it('leaves, and comes back, where no interest is noted', () => {
    const lues = question('2', sortie('Odile RENARD'));
    expect(lues).toContain('Départ : Mme Odile RENARD.');
    expect(lues).toContain('Conseillers intéressés : 0');
    expect(verbal(sortie('Odile RENARD'))).toContain('Retour : Mme Odile RENARD.');
  });

  it('does not make of a late arrival a return', () => {
    expect(verbal()).toContain('Arrivée : M. Hugo LEROUX.');
    expect(verbal().some((ligne) => ligne.startsWith('Retour'))).toBe(false);
  });
});

describe('the excused, in the minutes', () => {
  it('are named with their reasons', () => {
    const fichiers = change(
      FEUILLE,
      'mouvements:\n',
      'excuses: [{ nom: Rose THOMAS, motif: souffrante }, Luc OLIVIER]\nmouvements:\n',
    );
    const [ligne = ''] = verbal(fichiers).filter((une) => une.startsWith('Excusés :'));
    expect(ligne).toContain('Mme Rose THOMAS (souffrante)');
    expect(ligne).toContain('M. Luc OLIVIER');
  });

  it('have no line where nobody is', () => {
    expect(verbal().some((ligne) => ligne.startsWith('Excusés'))).toBe(false);
  });
});

describe('a substitute, in the minutes', () => {
  it('is named with the titular in whose place they sit', () => {
    const fichiers = change(FEUILLE, 'suppleants: []', 'suppleants: [Tania WEBER]');
    expect(verbal(fichiers)).toContain('Remplacés : M. Serge VALLET par Mme Tania WEBER');
  });
});

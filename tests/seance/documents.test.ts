import { describe, expect, it } from 'vitest';
import { documentDeSeance } from '../../src/app/documents/document-de-seance.ts';
import { DOCUMENTS_DE_SEANCE } from '../../src/app/documents/sitting-documents.ts';
import { comparableLine, plainText } from '../../src/document/plain-text.ts';
import { openPdf } from '../../src/readers/acts/pdf-file.ts';
import { readTagged, taggedLines } from '../../src/readers/acts/structure.ts';
import { ecrits } from '../actes/textes.ts';
import { docxText } from '../writers/docx/docx-text.ts';
import { linesOfTree } from '../writers/pdf/rendering.ts';
import { CHARTE, change, chantier, document, lignes } from './composition.ts';
import { FICHIERS, SEANCE } from './evenements.ts';

const DOCUMENTS = await Promise.all(
  DOCUMENTS_DE_SEANCE.map(async (nom) => {
    const arbre = document(nom);
    return { nom, arbre, ...(await ecrits(arbre)) };
  }),
);

describe.each(DOCUMENTS)('$nom', ({ arbre, pdf, docx }) => {
  it('is written with nothing to say against it', () => {
    expect(pdf.faults).toEqual([]);
    expect(docx.faults).toEqual([]);
    expect(pdf.layout.problems).toEqual([]);
  });

  it('says in PDF and in DOCX what its tree says', () => {
    expect(taggedLines(readTagged(openPdf(pdf.bytes)))).toEqual(linesOfTree(arbre));
    expect(docxText(docx.bytes)).toEqual(plainText(arbre, CHARTE.listes).map(comparableLine));
  });
});

describe('the convocation', () => {
  it('gives the agenda, the place, the hour and the clear days', () => {
    const texte = lignes(document('convocation'));
    expect(texte).toContain('Cette convocation est adressée 6 jours francs avant la séance.');
    expect(texte).toEqual(expect.arrayContaining(['jeudi 13 juin 2024', '18h30', "Vente d'un terrain"]));
  });

  it('says the urgency, and that a second one needs no quorum', () => {
    const envoi = (reste: string) =>
      lignes(
        document(
          'convocation',
          change(`${SEANCE}/seance.yaml`, '{ date: 2024-06-06 }', `{ date: 2024-06-11, ${reste} }`),
        ),
      ).join('\n');
    expect(envoi('urgence: un éboulement')).toContain(
      'en urgence, 1 jour franc avant la séance, pour le motif suivant : un éboulement.',
    );
    expect(envoi('rang: 2')).toContain('délibérera sans condition de quorum');
  });
});

describe('the attendance sheet', () => {
  it('has a line for each seat, by commune, with proxies and substitutes', () => {
    const [, , , , , ...texte] = lignes(document('feuille-de-presence'));
    const noms = texte.filter((ligne) => /^(?:M\.|Mme) \S+ [A-ZÀ-Ý]/u.test(ligne));
    expect(texte.filter((ligne) => ligne === 'Arbois')).toHaveLength(6);
    expect(texte).toContain('M. Serge VALLET\nSuppléante : Mme Tania WEBER');
    expect(noms).toContain('M. Étienne FABRE (à compter de la question n°7)');
  });

  it('keeps a line for a seat whose titular is not named', () => {
    const registre = change(
      'registre.yaml',
      '  - nom: Aumont\n    membres: [M. Serge VALLET]',
      '  - nom: Aumont\n    sieges: 1\n    membres: []',
    );
    const fichiers = {
      ...registre,
      [`${SEANCE}/rapports/6.md`]: (registre[`${SEANCE}/rapports/6.md`] ?? '').replace('Serge VALLET, ', ''),
    };
    expect(lignes(document('feuille-de-presence', fichiers))).toContain(
      'Titulaire non nommé au registre\nSuppléante : Mme Tania WEBER',
    );
  });
});

describe('the minutes', () => {
  const texte = lignes(document('proces-verbal'));

  it('tell who came and left, and the quorum each time', () => {
    expect(texte).toContain('Arrivée : M. Hugo LEROUX.');
    expect(texte).toContain('Départ : Mme Denise DELORME.');
    const quorum = texte.indexOf('4, 6, 5');
    expect(texte.slice(quorum, quorum + 5)).toEqual(['4, 6, 5', '13', '1', '14', 'atteint']);
  });

  it('give the substance of the debates, at its place', () => {
    const debat = texte.indexOf('M. Paul SIMONET souhaite que les sites ouvrent le dimanche matin.');
    const vote = texte.findIndex((ligne) => ligne.startsWith('Amendement n°1'));
    expect(debat).toBeGreaterThan(0);
    expect(vote).toBeGreaterThan(debat);
    expect(texte).toContain('Avant le vote');
  });

  it('place a fault of a debate in its file', () => {
    const fichiers = { ...FICHIERS, [`${SEANCE}/debats/2.md`]: 'Bien.\n\nVoir l’[article](#rien).\n' };
    const { faults } = documentDeSeance(chantier(fichiers), 'proces-verbal');
    expect(faults.map(({ position }) => [position?.file, position?.line])).toEqual([
      [`data/${SEANCE}/debats/2.md`, 3],
    ]);
  });

  it('tell the same id in two reports apart', () => {
    const ancre = (question: string, fichiers = FICHIERS) =>
      change(`${SEANCE}/rapports/${question}.md`, '## Le contexte', '## Le contexte {#contexte}', fichiers);
    expect(() => document('proces-verbal', ancre('5', ancre('6')))).not.toThrow();
    // Numbers that differ by a sign only are two questions still.
    const { [`${SEANCE}/debats/6.md`]: _, ...voisins } = change(
      `${SEANCE}/seance.yaml`,
      '4, 6, 5, 7',
      '4, 6.1, 6/1, 7',
      change(`${SEANCE}/presences.yaml`, 'apres: 5', 'apres: 6/1', ancre('5', ancre('6'))),
    );
    const numero = (de: string, a: string, fichiers: typeof FICHIERS) =>
      change(`${SEANCE}/rapports/${de}.md`, `question: ${de}\n`, `question: ${a}\n`, fichiers);
    expect(() => document('proces-verbal', numero('5', '6/1', numero('6', '6.1', voisins)))).not.toThrow();
  });
});

describe('the register', () => {
  it('closes the sitting with its numbers in order', () => {
    const texte = lignes(document('feuille-de-cloture'));
    const numeros = texte.filter((ligne) => /^2024\.\d{5}$/u.test(ligne));
    expect(numeros).toEqual(Array.from({ length: 8 }, (_, rang) => `2024.0010${rang + 1}`));
    expect(texte).toContain('La Présidente,');
  });

  it('gives the year by date and by object', () => {
    const texte = lignes(document('tables-annuelles'));
    const objets = texte.slice(texte.indexOf('Table par objet'));
    const premiers = objets.filter(
      (ligne) => /^[A-ZÉ].*[a-z]$/u.test(ligne) && !/^(?:Objet|Date|Numéro|Table)/u.test(ligne),
    );
    expect(premiers.slice(0, 3)).toEqual([
      "Création d'une aire de stationnement",
      'Demande de subvention au Département',
      "Élection d'une vice-présidence",
    ]);
  });
});

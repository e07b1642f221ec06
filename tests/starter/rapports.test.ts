import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DateCivile } from '../../src/domaine/date.ts';
import { lance } from '../cli/monde.ts';
import type { Bureau } from './bureau.ts';
import { petitBureau } from './bureau.ts';
import { docxOfLines } from './documents.ts';

const SEANCE = '2024-12-12';

const acte = (titre: string, verbe: string): string => `Commune de Rozet
Objet : ${titre}
Vu le code,
Le Maire expose l'affaire : "elle" coûte 3 € & plus.
Après en avoir délibéré, à l'unanimité, le conseil municipal :
- ${verbe} ;
Fait et délibéré à Rozet,
Le Maire`;

const DEUX = docxOfLines(`${acte('Tarifs', 'FIXE les tarifs')}\n${acte('Voirie', 'APPROUVE le devis')}`);

const rapport = (bureau: Bureau, id: string): string => bureau.lit(`data/${SEANCE}/rapports/${id}.md`);

const constats = async (bureau: Bureau): Promise<readonly string[]> => {
  const { out } = await bureau.seance('verifier', SEANCE, '--format', 'json');
  const { faults } = JSON.parse(out) as { faults: readonly { code: string; position: { file: string } }[] };
  return faults.map(({ code, position }) => `${code} ${position.file.replace(/^.*\//u, '')}`);
};

async function nouvelle(...options: readonly string[]): Promise<Bureau> {
  const bureau = petitBureau();
  bureau.ecrit('actes.docx', DEUX);
  const { code, err } = await bureau.seance('nouvelle', SEANCE, ...options);
  expect([code, err]).toEqual([0, '']);
  return bureau;
}

describe('a new sitting, from the deliberations of a text document', () => {
  it('has a report for each, that only waits for its vote', async () => {
    const bureau = await nouvelle(
      ...['--rapports', 'actes.docx', '--convocation', '5/12/2024', '--lieu', 'à la mairie'],
      ...['--ouverture', '20h', '--levee', '21:30', '--secretaire', 'perigord', '--rapporteur', 'MARCHAND'],
    );
    expect(bureau.lit(`data/${SEANCE}/seance.yaml`)).toMatch(
      /date: 2024-12-05[\s\S]*ouverture: 20h00[\s\S]*levee: 21h30\nsecretaire: Hélène PÉRIGORD[\s\S]*ordre_de_passage: \[1, 2\]/u,
    );
    expect(rapport(bureau, '1')).toMatch(/^titre: Tarifs$[\s\S]*^decision:\n {2}- fixe les tarifs$/mu);
    expect(rapport(bureau, '2')).toMatch(
      /^# Exposé\n\nVu le code,\n\nLe Maire expose l'affaire : "elle" coûte 3 € & plus\.\n$/mu,
    );
    expect(rapport(bureau, '2')).toMatch(
      /^# Non repris de actes\.docx.*\n# {3}Commune de Rozet\n[\s\S]*^# {3}Le Maire$/mu,
    );
    expect(await constats(bureau)).toEqual(['FORME-04 1.md', 'FORME-04 2.md']);
  });

  it('has a report with a blank for the title that no line gives', async () => {
    const bureau = petitBureau();
    bureau.ecrit('acte.docx', docxOfLines('Le Maire expose que le fossé déborde.\nAPPROUVE le curage.'));
    await bureau.seance('nouvelle', SEANCE, '--rapports', 'acte.docx');
    expect(rapport(bureau, '1')).toMatch(/^titre:$/mu);
  });

  it('takes several documents, one after the other', async () => {
    const bureau = petitBureau();
    bureau.ecrit('a.docx', DEUX);
    bureau.ecrit('b.docx', docxOfLines(acte('Forêt', 'ADOPTE le programme')));
    await bureau.seance('nouvelle', SEANCE, '--rapports', 'a.docx', '--rapports', 'b.docx');
    expect(rapport(bureau, '3')).toMatch(/^titre: Forêt$/mu);
  });

  it.each([
    ['a file that is none', ['--rapports', 'non.docx'], 2, /Il n'y a pas de fichier/u],
    ['a text', ['--rapports', 'texte.docx'], 1, /IMPO-12[\s\S]*Rien n'a été écrit/u],
    ['an agenda too', ['--rapports', 'actes.docx', '--ordre-du-jour', 'texte.docx'], 2, /non les deux/u],
    ['no hour', ['--ouverture', 'vingt heures'], 2, /n'est pas une heure/u],
    ['a stranger', ['--secretaire', 'Inconnue'], 2, /Secrétaire : .*registre/u],
  ])('refuses %s, and writes nothing', async (_, options, code, message) => {
    const bureau = petitBureau();
    bureau.ecrit('actes.docx', DEUX);
    bureau.ecrit('texte.docx', 'Objet : Tarifs');
    const sortie = await bureau.seance('nouvelle', SEANCE, ...options);
    expect([sortie.code, sortie.err]).toEqual([code, expect.stringMatching(message)]);
    expect(existsSync(bureau.chemin(`data/${SEANCE}`))).toBe(false);
  });

  const reponses = (dites: readonly string[]) => {
    const restent = [...dites];
    const posees: string[] = [];
    return {
      posees,
      ask: (question: string) => {
        posees.push(question);
        return Promise.resolve(restent.shift());
      },
    };
  };

  it('asks in the terminal for what was not given, and again when an answer will not do', async () => {
    const bureau = petitBureau();
    const { posees, ask } = reponses([
      'hier',
      '05/12/2024',
      '20h',
      'minuit',
      '21h30',
      'inconnue',
      'marchand',
    ]);
    const { code, err } = await lance(bureau.chemin('.'), ['nouvelle', SEANCE, '--lieu', 'au gymnase'], {
      ask,
      today: '2024-12-13' as DateCivile,
    });
    expect(code).toBe(0);
    expect(posees).toHaveLength(7);
    expect(err).toMatch(
      /« hier » n'est pas une date[\s\S]*Une heure s'écrit[\s\S]*« inconnue » n'est pas au registre/u,
    );
    const ecrit = bureau.lit(`data/${SEANCE}/seance.yaml`);
    expect(ecrit).toMatch(
      /date: 2024-12-05[\s\S]*lieu: au gymnase[\s\S]*levee: 21h30\nsecretaire: Élodie MARCHAND/u,
    );
  });

  it('asks nothing of the end of a sitting to come, and lets everything pass', async () => {
    const bureau = petitBureau();
    const { posees, ask } = reponses(['', '', '']);
    const { code } = await lance(bureau.chemin('.'), ['nouvelle', SEANCE], {
      ask,
      today: '2024-10-01' as DateCivile,
    });
    expect([code, posees.length]).toEqual([0, 3]);
    expect(bureau.lit(`data/${SEANCE}/seance.yaml`)).toMatch(/^ouverture:$/mu);
  });
});

describe('seance importer rapport', () => {
  const avecOrdre = async (): Promise<Bureau> => {
    const bureau = petitBureau();
    bureau.ecrit('ordre.txt', 'Tarifs de la piscine\nVoirie\nForêt\n');
    await bureau.seance('nouvelle', SEANCE, '--ordre-du-jour', 'ordre.txt', '--rapporteur', 'MARCHAND');
    bureau.ecrit('un.docx', docxOfLines(acte('Un autre titre', 'FIXE les tarifs')));
    bureau.ecrit('deux.docx', DEUX);
    return bureau;
  };

  it('shows what it gives, and writes nothing before it is asked to', async () => {
    const bureau = await avecOrdre();
    const avant = rapport(bureau, '1');
    const { code, out, err } = await bureau.seance('importer', 'rapport', 'un.docx', '1', SEANCE);
    expect([code, rapport(bureau, '1')]).toEqual([0, avant]);
    expect(out).toMatch(/- fixe les tarifs/u);
    expect(err).toMatch(/Question n°1 : 2 paragraphes d'exposé, 1 point de décision[\s\S]*Rien n'est écrit/u);
  });

  it('writes a report still to write, with the title, the rapporteur and the number that it had', async () => {
    const bureau = await avecOrdre();
    const chemin = `data/${SEANCE}/rapports/1.md`;
    bureau.ecrit(
      chemin,
      rapport(bureau, '1').replace('question: 1\n', 'question: 1\ndeliberation: 2024/12\n'),
    );
    const { code } = await bureau.seance('importer', 'rapport', 'un.docx', '1', SEANCE, '--ecrire');
    expect(code).toBe(0);
    expect(rapport(bureau, '1')).toMatch(
      /^question: 1\ndeliberation: 2024\/12\ntitre: Tarifs de la piscine\nrapporteur: Élodie MARCHAND\n/mu,
    );
  });

  it('puts several deliberations to the questions from the one that is named on', async () => {
    const bureau = await avecOrdre();
    await bureau.seance('importer', 'rapport', 'deux.docx', '2', SEANCE, '--ecrire');
    expect(['2', '3'].map((id) => /^ {2}- (.*)$/mu.exec(rapport(bureau, id))?.[1])).toEqual([
      'fixe les tarifs',
      'approuve le devis',
    ]);
  });

  it('keeps beside it a report that was written, and replaces it only when it is told to', async () => {
    const bureau = await avecOrdre();
    await bureau.seance('importer', 'rapport', 'un.docx', '1', SEANCE, '--ecrire');
    const ecrit = rapport(bureau, '1');
    const refus = await bureau.seance('importer', 'rapport', 'deux.docx', '1', SEANCE, '--ecrire');
    expect(refus.code).toBe(1);
    expect(refus.err).toMatch(/1\.md est déjà écrit/u);
    expect(rapport(bureau, '1')).toBe(ecrit);
    await bureau.seance('importer', 'rapport', 'un.docx', '1', SEANCE, '--remplacer');
    expect(bureau.lit(`data/${SEANCE}/rapports/1.md.avant`)).toBe(ecrit);
  });

  it.each([
    ['no file', [], /Dites quel document lire/u],
    ['no question where there are several', ['un.docx', SEANCE], /Dites à quelle question/u],
    ['a question of elsewhere', ['un.docx', '9', SEANCE], /n'est pas dans l'ordre de passage/u],
    ['fewer questions than deliberations', ['deux.docx', '3', SEANCE], /n'a que 1 question/u],
    ['no number', ['un.docx', '???'], /n'est pas le numéro d'une question/u],
  ])('says what it needs: %s', async (_, argv, message) => {
    const bureau = await avecOrdre();
    const { code, err } = await bureau.seance('importer', 'rapport', ...argv);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});

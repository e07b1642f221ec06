import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../src/check/index.ts';
import { demande } from './patch.ts';

const CHAINE = `presences.yaml: { procurations: [{ de: Luc OLIVIER, a: Hugo LEROUX }, { de: Rose THOMAS, a: Hugo LEROUX }] }
`;

/** What is left and what is set apart, by code and place, information left aside. */
function tri(yaml: string): { readonly restent: readonly string[]; readonly acquittees: readonly string[] } {
  const { faults, acquittees } = checkDossier(demande(yaml));
  return {
    restent: faults
      .filter(({ severity }) => severity !== 'information')
      .map(({ code, path }) => `${code} ${path?.join('.')}`),
    acquittees: acquittees.map(
      ({ fault, acquittement }) => `${fault.code} ${fault.path?.join('.')} ${acquittement.par}`,
    ),
  };
}

const acquitte = (code: string, lieu?: string): string =>
  `acquittements.yaml: { acquittements: [{ code: ${code}, ${lieu === undefined ? '' : `lieu: ${lieu}, `}motif: Vu, par: Camille AUBRY, le: 2024-06-14 }] }`;

/** Two proxies without a voice, in this order. */
const DEUX = (mandants: readonly string[]): string => `presences.yaml:
  absents: [Luc OLIVIER, Rose THOMAS, Hugo LEROUX]
  mouvements: []
  procurations: [${mandants.map((de) => `{ de: ${de}, a: Rose THOMAS }`).join(', ')}]
`;

const ABSENT = ['PROC-04 presences.procurations.0.a', 'PROC-04 presences.procurations.1.a'];

describe('acknowledgements', () => {
  it('sets apart the warnings of one place and of what stands under it', () => {
    expect(tri(CHAINE).restent.filter((dit) => dit.startsWith('PROC-04'))).toEqual(ABSENT);
    const apres = tri(CHAINE + acquitte('PROC-04', 'presences.procurations.1'));
    expect(apres.acquittees).toEqual(['PROC-04 presences.procurations.1.a Camille AUBRY']);
    expect(apres.restent).toContain(ABSENT[0]);
    expect(apres.restent).not.toContain(ABSENT[1]);
  });

  it('sets apart the warnings of someone named, wherever their line stands', () => {
    const lieu = acquitte('PROC-04', 'presences.procurations.Hugo LEROUX');
    expect(tri(DEUX(['Luc OLIVIER', 'Hugo LEROUX']) + lieu).acquittees).toEqual([
      'PROC-04 presences.procurations.1.a Camille AUBRY',
    ]);
    expect(tri(DEUX(['Hugo LEROUX', 'Luc OLIVIER']) + lieu).acquittees).toEqual([
      'PROC-04 presences.procurations.0.a Camille AUBRY',
    ]);
  });

  it('informs of a place that counts someone, and gives the name', () => {
    const yaml = DEUX(['Luc OLIVIER', 'Hugo LEROUX']) + acquitte('PROC-04', 'presences.procurations.1');
    const [fault, ...others] = checkDossier(demande(yaml)).faults.filter(({ code }) => code === 'ACQU-03');
    expect(others).toEqual([]);
    expect(fault?.severity).toBe('information');
    expect(fault?.reckoned).toBe('presences.procurations.Hugo LEROUX');
  });

  const CORPS = (avant: string): string => `rapports/1.md:
  corps: |
    # Résumé

    ${avant}La réunnion se tient en mairie.

    # Exposé

    La reunnion suivante est à fixer.
`;
  const MOT = `acquittements.yaml: { acquittements: [{ code: REDA-22, lieu: rapports.1.corps, ecrit: réunnion, motif: Vu, par: Camille AUBRY, le: 2024-06-14 }] }`;

  it('sets apart the words quoted, wherever their paragraph moves, and no other word', () => {
    for (const avant of ['', 'Une phrase de plus.\n\n    Une autre.\n\n    ']) {
      const { restent, acquittees } = tri(CORPS(avant) + MOT);
      expect(acquittees).toEqual([expect.stringMatching(/^REDA-22 rapports\.1\.corps\.\d+ Camille AUBRY$/u)]);
      expect(restent.filter((dit) => dit.startsWith('REDA-22'))).toHaveLength(1);
    }
  });

  it('informs of a place that counts paragraphs, and gives the words instead', () => {
    const [seul] = checkDossier(demande(CORPS(''))).faults.filter(({ written }) => written === 'réunnion');
    const yaml = CORPS('') + acquitte('REDA-22', seul?.path?.join('.') ?? '');
    const [fault] = checkDossier(demande(yaml)).faults.filter(({ code }) => code === 'ACQU-03');
    expect(fault?.hint).toBe('Écrire « lieu: rapports.1.corps » et « ecrit: réunnion ».');
  });

  it('sets apart all the warnings of a code when no place is told', () => {
    expect(tri(CHAINE + acquitte('PROC-04')).acquittees).toHaveLength(2);
  });

  it('reads a place step by step, not letter by letter', () => {
    expect(tri(CHAINE + acquitte('PROC-04', 'presences.procuration')).acquittees).toEqual([]);
  });

  it('says that an acknowledgement meets nothing', () => {
    const fault = checkDossier(demande(acquitte('PROC-04'))).faults.find(({ code }) => code === 'ACQU-01');
    expect(fault?.severity).toBe('avertissement');
    expect(fault?.path).toEqual(['acquittements', 0, 'code']);
    expect(fault?.message).toBe("L'acquittement de PROC-04 ne correspond à aucun constat.");
  });

  it('refuses to acknowledge an error, which stays', () => {
    const tardive = `seance.yaml: { convocation: { date: 2024-06-11 } }\n${acquitte('SEAN-01')}`;
    const { faults, acquittees } = checkDossier(demande(tardive));
    const codes = faults.map(({ code }) => code);
    expect(codes).toContain('SEAN-01');
    expect(codes).toContain('ACQU-02');
    expect(codes).not.toContain('ACQU-01');
    expect(acquittees).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { dits } from './dits.ts';

describe('the extract tells how the sitting was held', () => {
  it('in closed session, for the questions taken so and no other', () => {
    const deux = dits('seance.yaml: { huis_clos: [{ questions: [2, 3] }] }');
    expect(deux.extrait('2')).toContain('La question a été examinée à huis clos.');
    expect(deux.extrait('1')).not.toContain('huis clos');
  });

  it('in several places at once, with the article where there is one', () => {
    const dit = (plus: string): string =>
      dits(
        `seance.yaml: { visioconference: { lieux: [salle A à Arbois, salle B à Poligny] } }${plus}`,
      ).extrait();
    expect(dit('')).toContain(
      "La séance s'est tenue par visioconférence (CGCT, article L5211-11-1) dans les lieux suivants : salle A à Arbois ; salle B à Poligny.",
    );
    expect(dit('\nconseil.yaml: { collectivite: { nature: commune } }')).toContain(
      "La séance s'est tenue par visioconférence dans les lieux suivants",
    );
    expect(dits('{}').extrait()).not.toContain('visioconférence');
  });

  it('says who sat in each place, and by what text a department meets so', () => {
    const yaml = `conseil.yaml: { collectivite: { nature: departement } }
seance.yaml: { visioconference: { lieux: [salle A, salle B], par_lieu: [{ lieu: salle B, membres: [Odile RENARD, Paul SIMONET] }] } }`;
    const dit =
      'par visioconférence (CGCT, article L3121-9-1) dans les lieux suivants : salle A ; salle B (Mme Odile RENARD et M. Paul SIMONET).';
    expect(dits(yaml).extrait()).toContain(dit);
    expect(dits(yaml).document('proces-verbal')).toContain(dit);
  });
});

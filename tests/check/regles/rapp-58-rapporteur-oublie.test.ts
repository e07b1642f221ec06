import { expect, it } from 'vitest';
import { faults, seule } from '../patch.ts';

const TROISIEME =
  'rapports/3.md: { question: 3, titre: Tarifs des salles, decision: [fixe les tarifs des salles]';
const QUATRIEME =
  'rapports/4.md: { question: 4, titre: Tarifs des repas, rapporteur: Paul SIMONET, decision: [fixe les tarifs des repas] }';

it('signale la seule question sans rapporteur', () => {
  expect(seule(`${TROISIEME} }\n${QUATRIEME}`, 'RAPP-58')).toMatchObject({
    path: ['rapports', '3', 'question'],
  });
});

it('se tait où aucune question n’a de rapporteur', () => {
  const yaml = `rapports/1.md: { rapporteur:  }
rapports/2.md: { rapporteur:  }
${TROISIEME} }`;
  expect(faults(yaml, 'RAPP-58')).toEqual([]);
});

it('se tait pour une question retirée', () => {
  expect(
    faults(`${TROISIEME} }\n${QUATRIEME}\nseance.yaml: { retirees: [{ questions: [3] }] }`, 'RAPP-58'),
  ).toEqual([]);
});

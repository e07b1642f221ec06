import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as registry from '../../src/app/documents/registry.ts';
import { openPdf } from '../../src/readers/acts/pdf-file.ts';
import { readTagged, taggedLines } from '../../src/readers/acts/structure.ts';
import { simple } from '../actes/composition.ts';
import { DONNEES } from '../actes/donnees.ts';
import { dossierDeTravail, lance, pose, rangeTout } from '../cli/monde.ts';

/** The registry with one entry more, over facts and a shape that exist: nothing else is told of that document. */
vi.mock('../../src/app/documents/registry.ts', async (original) => {
  const { ACTES, DOCUMENTS } = await original<typeof registry>();
  const invitation = {
    ...DOCUMENTS.convocation,
    command: 'invitation',
    help: "l'invitation du public",
    template: 'invitation',
  };
  return { ACTES, DOCUMENTS: { ...DOCUMENTS, invitation } };
});

const MODELE = `<document titre="Invitation" sujet="Invitation du public" auteur="{{conseil.collectivite}}" date="{{seance.date.iso}}">
  <corps>
    <h1>Invitation</h1>
    <p>Le public est attendu le {{seance.date.jour}}.</p>
  </corps>
</document>
`;

const REPORT = '2024-09-26/rapports/64.md';

let cwd = '';
beforeAll(() => {
  // A fault of the report that the rules find: what is made before the sitting goes without.
  const fautif = (DONNEES[REPORT] ?? '').replace("l'unanimité, contre: 0", "l'unanimité, contre: 5");
  cwd = dossierDeTravail({ ...DONNEES, [REPORT]: fautif });
  pose(join(cwd, 'templates'), { 'invitation.hbs': MODELE });
});
afterAll(rangeTout);

const invite = () => lance(cwd, ['documents', '--document', 'invitation', '--format', 'pdf']);

describe('a document of the sitting that an entry and a template add', () => {
  it('is composed over its facts, and written', async () => {
    const ran = await invite();
    expect(ran).toEqual({
      code: 0,
      out: expect.stringContaining('1 document écrit.'),
      err: expect.stringMatching(/^1 erreur dans les rapports, que ces documents n'énoncent pas/u),
    });
    const bytes = readFileSync(join(cwd, 'out', '2024-09-26', 'invitation.pdf'));
    expect(taggedLines(readTagged(openPdf(bytes))).map(simple)).toEqual([
      'Invitation',
      'Le public est attendu le jeudi 26 septembre 2024.',
    ]);
  });

  it('has its template checked against the shape of its facts', async () => {
    pose(join(cwd, 'templates'), {
      'invitation.hbs': MODELE.replace('seance.date.jour', 'seance.date.jours'),
    });
    const { code, err } = await invite();
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('jours') });
    pose(join(cwd, 'templates'), { 'invitation.hbs': MODELE });
  });

  it('is named by the help and by the messages', async () => {
    const { out } = await lance(cwd, ['documents', '--aide']);
    expect(out).toContain("  invitation   l'invitation du public.");
    expect(out).toContain('(convocation, feuille, invitation)');
    const { err } = await lance(cwd, ['documents', '--document', 'affiche']);
    expect(err).toContain('Documents possibles : convocation, feuille, liste, pv, registre, invitation.');
  });
});

import { basename } from 'node:path';
import { digest } from '../../app/run/fingerprint.ts';
import { keptText, strangerText } from '../../app/run/kept-aside.ts';
import { manifestText, readDocuments, readManifest, withDocuments } from '../../app/run/manifest.ts';
import type { LooseFile, Put } from '../../app/store.ts';
import { MANIFEST, manifestIn } from './manifest-file.ts';
import type { Destination } from './place-acts.ts';
import { changeOf } from './place-acts.ts';
import type { NewFile } from './place-changes.ts';
import { placeChanges } from './place-changes.ts';
import { failureTexts } from './write-failure.ts';

/** What the manifest of `root` must say once these documents are in place; undefined when it says it already. */
function newManifest(root: string, text: string | undefined, files: readonly NewFile[]): NewFile | undefined {
  const written = files.map(({ chemin, sha256 = '' }) => ({ chemin, sha256 }));
  const before = readManifest(text);
  const seance = before.seance === '' ? basename(root) : before.seance;
  const bytes = manifestText({ ...before, seance }, withDocuments(readDocuments(text), written));
  return bytes === text ? undefined : { kind: 'file', chemin: MANIFEST, bytes };
}

/**
 * Puts documents of a sitting in place, all or none, with what the manifest says of them, see `HeldActs.put`: both go
 * together through an interruption, so that no document of ours is ever taken for another's.
 */
export function putDocuments(
  files: readonly LooseFile[],
  { root, shown }: Pick<Destination, 'root' | 'shown'>,
): Put {
  const text = manifestIn(root);
  const known = new Map(readDocuments(text).map(({ chemin, sha256 }) => [chemin, sha256]));
  const isOurs = (chemin: string, sha256: string): boolean => known.get(chemin) === sha256;
  const wanted = files.map(
    ({ name, bytes }): NewFile => ({ kind: 'file', chemin: name, bytes, sha256: digest(bytes) }),
  );
  const changes = wanted.flatMap(
    ({ sha256 = '', ...file }) => changeOf({ ...file, sha256 }, { root, isOurs }) ?? [],
  );
  const manifest = newManifest(root, text, wanted);
  const { failure, stuck } = placeChanges(root, manifest ? [...changes, manifest] : changes, {
    isFlushed: true,
  });
  if (failure) return { changed: [], failures: failureTexts(failure, stuck, shown), kept: [] };
  const kept = changes.flatMap(({ chemin, garde }) => {
    const told = known.has(chemin) ? keptText : strangerText;
    return garde === undefined ? [] : told(shown(chemin), shown(garde));
  });
  return { changed: changes.map(({ chemin }) => chemin), failures: [], kept };
}

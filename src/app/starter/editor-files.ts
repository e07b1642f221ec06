/** The files of the data that an editor completes: where each stands, by schema. */
const WIRED: Readonly<Record<string, string>> = {
  conseil: '/data/conseil.yaml',
  registre: '/data/registre.yaml',
  seance: '/data/*/seance.yaml',
  presences: '/data/*/presences.yaml',
  acquittements: '/data/*/acquittements.yaml',
  charte: '/templates/charte.yaml',
};

const SETTINGS = {
  'files.encoding': 'utf8',
  'files.insertFinalNewline': true,
  'yaml.schemas': Object.fromEntries(
    Object.entries(WIRED).map(([name, path]) => [`./data/schemas/${name}.schema.json`, path]),
  ),
  '[yaml]': {
    'editor.insertSpaces': true,
    'editor.tabSize': 2,
    'editor.quickSuggestions': { other: true, comments: false, strings: true },
  },
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** What wires an editor to a council's folder, by path: which schema completes which file, what extension reads them. */
export const editorFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ['.vscode/settings.json', json(SETTINGS)],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
  ]);

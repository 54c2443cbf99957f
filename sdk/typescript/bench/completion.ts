import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * How long an editor takes to show what can be called, once it has read everything: the least of several times, in each of
 * which a letter was typed before. Prints milliseconds. `node completion.ts <folder of the compiler>`, in the consumer's folder.
 */
const ts = createRequire(join(process.argv[2] ?? '', 'package.json'))('typescript');
const ROUNDS = 7;

const file = join(process.cwd(), 'unfinished.ts');
const marked = readFileSync(file, 'utf8');
const at = marked.indexOf('|');
let text = marked.replace('|', '');
let version = 0;

const options = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
};
const host = {
  ...ts.sys,
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (name: string) => (name === file ? String(version) : '1'),
  getScriptSnapshot(name: string) {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => process.cwd(),
  useCaseSensitiveFileNames: () => true,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
};
const service = ts.createLanguageService(host);

let least = Number.POSITIVE_INFINITY;
for (let round = 0; round <= ROUNDS; round++) {
  const started = performance.now();
  const found = service.getCompletionsAtPosition(file, at, {});
  const took = performance.now() - started;
  if (!(found?.entries.length > 0)) throw new Error('Nothing to choose from.');
  // The first time reads the files.
  if (round > 0) least = Math.min(least, took);
  text += ' ';
  version += 1;
}
console.log(JSON.stringify(least));

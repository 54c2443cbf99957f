import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What npm is told about its surroundings when it runs this is not for the npm that is run here. */
export const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));

/** Packs the SDK, built anew if a source is younger than what was built. Gives the path of the tarball. */
export function packed(folder: string): string {
  if (!isFresh()) execFileSync('npm', ['run', 'build'], { cwd: root, env, stdio: 'pipe' });
  const [line = ''] = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: join(root, 'dist'),
    env,
  })
    .toString()
    .trim()
    .split('\n')
    .slice(-1);
  return join(folder, line);
}

/** A project of somebody who has installed the tarball and nothing else. */
export function stranger(): { folder: string; tarball: string } {
  const folder = mkdtempSync(join(tmpdir(), 'flexprice-sdk-'));
  const tarball = packed(folder);
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], {
    cwd: project,
    env,
    stdio: 'pipe',
  });
  return { folder: project, tarball };
}

function isFresh(): boolean {
  const built = statSync(join(root, 'dist/package.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const repository = join(root, '../..');
  return [
    ...['src', 'build'].map((name) => join(root, name)),
    join(repository, 'generated/sdk'),
    join(repository, 'generated/schemas.ts'),
    ...['package.json', 'tsdown.config.ts', 'README.md', 'CHANGELOG.md'].map((name) => join(root, name)),
  ].every((path) => youngest(path) <= built);
}

function youngest(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => youngest(join(path, name))));
}

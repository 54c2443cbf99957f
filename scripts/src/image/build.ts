import { execFile, execFileSync } from 'node:child_process';
import { cp, mkdir, stat } from 'node:fs/promises';
import { basename, join, matchesGlob } from 'node:path';
import { promisify } from 'node:util';
import type { Dockerfile, Stage } from './dockerfile.ts';

/** Where an image was built: its files, and what its processes are given. */
export interface Built {
  /** Its last working folder. */
  readonly workdir: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Follows a Dockerfile without a container engine: each stage is a folder, in which the files are put and the commands run that
 * it names. The base images are not fetched; node and npm are those that run this.
 *
 * @param context the folder that the file is built from
 */
export async function build(file: Dockerfile, { context, into }: { context: string; into: string }): Promise<Built> {
  const roots = new Map<string, string>();
  let built: Built | undefined;
  for (const stage of file.stages) {
    const root = join(into, stage.name);
    roots.set(stage.name, root);
    built = await follow(stage, { root, context, roots });
  }
  if (!built) throw new Error('The Dockerfile has no stage.');
  return built;
}

interface Place {
  readonly root: string;
  readonly context: string;
  readonly roots: ReadonlyMap<string, string>;
}

async function follow(stage: Stage, { root, context, roots }: Place): Promise<Built> {
  let workdir = root;
  const env: Record<string, string> = {};
  for (const step of stage.steps) {
    if (step.kind === 'workdir') {
      workdir = join(root, step.path);
      await mkdir(workdir, { recursive: true });
    } else if (step.kind === 'env') Object.assign(env, step.values);
    else if (step.kind === 'run') {
      console.log(`  ${step.command}`);
      await promisify(execFile)('sh', ['-c', step.command], { cwd: workdir, env: { ...cleanEnvironment(), ...env } });
    } else {
      const into = join(workdir, step.target);
      const other = step.from === undefined ? undefined : roots.get(step.from);
      if (step.from !== undefined && !other) throw new Error(`There is no stage ${step.from}.`);
      for (const source of step.sources) {
        const isFolder = step.target.endsWith('/') || step.sources.length > 1;
        if (other) await copyWhole(join(other, source), into, isFolder);
        else await copyContext(context, source, into, isFolder);
      }
    }
  }
  return { workdir, env };
}

async function copyWhole(from: string, to: string, isFolder: boolean): Promise<void> {
  const isFile = (await stat(from)).isFile();
  await cp(from, isFile && isFolder ? join(to, basename(from)) : to, { recursive: true, verbatimSymlinks: true });
}

/** Of the context only what is checked in, or would be: what `.gitignore` names is on no clean machine. */
async function copyContext(context: string, source: string, to: string, isFolder: boolean): Promise<void> {
  const files = contextFiles(context).filter(
    (file) => source === '.' || file === source || file.startsWith(`${source}/`),
  );
  if (files.length === 0) throw new Error(`COPY ${source}: there is nothing of that name in the repository.`);
  for (const file of files) {
    const inside =
      file === source ? (isFolder ? basename(file) : '') : source === '.' ? file : file.slice(source.length + 1);
    const target = join(to, inside);
    await mkdir(join(target, '..'), { recursive: true });
    await cp(join(context, file), target);
  }
}

/** As `.dockerignore` has them, which is said here in the globs of Node. */
const IGNORED = ['**/node_modules/**', '**/.flexprice/**', '**/dist/**', '.git/**'];

export function contextFiles(context: string): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: context,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed.split('\0').filter((file) => file !== '' && !IGNORED.some((glob) => matchesGlob(file, glob)));
}

/** Without what npm tells the scripts that it runs: the commands are to find their own project. */
export const cleanEnvironment = (): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name)));

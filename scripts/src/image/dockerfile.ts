/** What the repository's Dockerfile says, in the parts of the language that it uses. */

export type Step =
  | { readonly kind: 'workdir'; readonly path: string }
  | {
      readonly kind: 'copy';
      readonly from: string | undefined;
      readonly sources: readonly string[];
      readonly target: string;
    }
  | { readonly kind: 'run'; readonly command: string }
  | { readonly kind: 'env'; readonly values: Readonly<Record<string, string>> };

export interface Stage {
  readonly name: string;
  readonly base: string;
  readonly steps: readonly Step[];
}

export interface Dockerfile {
  readonly stages: readonly Stage[];
  /** How the last stage is started, and how it is asked whether it is well. */
  readonly command: readonly string[];
  readonly healthcheck: string;
  readonly stopSignal: string;
}

/** @throws for an instruction that whoever follows the file would not follow */
export function parseDockerfile(text: string): Dockerfile {
  const stages: { name: string; base: string; steps: Step[] }[] = [];
  const found = { command: [] as string[], healthcheck: '', stopSignal: 'SIGTERM' };
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, '')
    .replaceAll(/\\\n/g, ' ')
    .split('\n');
  for (const line of lines.filter((one) => one.trim() !== '')) {
    const [, instruction = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line.trim()) ?? [];
    const steps = stages.at(-1)?.steps;
    switch (instruction) {
      case 'FROM': {
        const [, base = '', name = String(stages.length)] = /^(\S+)(?:\s+AS\s+(\S+))?$/i.exec(rest) ?? [];
        stages.push({ name, base, steps: [] });
        break;
      }
      case 'WORKDIR':
        steps?.push({ kind: 'workdir', path: rest });
        break;
      case 'COPY': {
        const words = rest.split(/\s+/);
        const paths = words.filter((word) => !word.startsWith('--'));
        const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
        steps?.push({ kind: 'copy', from, sources: paths.slice(0, -1), target: paths.at(-1) ?? '' });
        break;
      }
      case 'RUN':
        steps?.push({ kind: 'run', command: rest });
        break;
      case 'ENV':
        steps?.push({ kind: 'env', values: Object.fromEntries(rest.split(/\s+/).map((pair) => pair.split('=', 2))) });
        break;
      case 'CMD':
        found.command = JSON.parse(rest) as string[];
        break;
      case 'HEALTHCHECK':
        found.healthcheck = rest.replace(/^.*?CMD\s+/, '');
        break;
      case 'STOPSIGNAL':
        found.stopSignal = rest;
        break;
      case 'USER':
      case 'EXPOSE':
        break; // Of the container, and nothing of its files.
      default:
        throw new Error(`The Dockerfile has an instruction that is not known here: ${line}`);
    }
  }
  return { stages, ...found };
}

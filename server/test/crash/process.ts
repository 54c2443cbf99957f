import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The server as an operator runs it: a process of its own, with its own embedded database. */
export class ServerProcess {
  readonly child: ChildProcess;
  readonly url: string;
  private readonly read: () => string;

  private constructor(child: ChildProcess, url: string, read: () => string) {
    this.child = child;
    this.url = url;
    this.read = read;
  }

  /** What it wrote to its terminal. */
  get output(): string {
    return this.read();
  }

  /** Starts a server and waits until it answers; fails with its output when it ends instead. */
  static async start(dataDir: string, environment: Record<string, string> = {}): Promise<ServerProcess> {
    const child = spawn(process.execPath, ['--conditions=flexprice-source', MAIN], {
      env: {
        ...process.env,
        PORT: '0',
        HOST: '127.0.0.1',
        LOG_LEVEL: 'silent',
        FLEXPRICE_DATA_DIR: dataDir,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const url = await new Promise<string>((resolve, reject) => {
      const listen = (chunk: Buffer) => {
        output += chunk;
        const found = /answers at http:\/\/localhost:(\d+)/.exec(output);
        if (found) resolve(`http://127.0.0.1:${found[1]}`);
      };
      child.stdout?.on('data', listen);
      child.stderr?.on('data', listen);
      child.once('exit', (code, signal) => reject(new Error(`The server ended (${code ?? signal}):\n${output}`)));
    });
    return new ServerProcess(child, url, () => output);
  }

  /** Ends the process at once, as a power cut would. */
  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }

  /** Asks it to stop and gives its exit code. */
  async stop(): Promise<number | null> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGINT');
    const [code] = (await gone) as [number | null];
    return code;
  }
}

import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Everything a command may see and touch outside of itself. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Writes to standard output: what was asked for, and nothing else. */
  out(content: string | Uint8Array): void;
  /** Writes to standard error: what a person wants to know meanwhile. */
  err(text: string): void;
  /** Whether a person looks at standard error, so that a progress bar makes sense. */
  readonly interactive: boolean;
  /** Everything on standard input. */
  readStdin(): Promise<string>;
  /** Asks without showing what is typed. */
  askSecret(question: string): Promise<string>;
  /** Calls back on Ctrl-C instead of dying at once. Gives a function that ends this. */
  onInterrupt(listener: () => void): () => void;
}

export function terminal(): Io {
  const { stdin, stdout, stderr } = process;
  return {
    env: process.env,
    out: (content) => void stdout.write(content),
    err: (content) => void stderr.write(content),
    interactive: stderr.isTTY === true,
    readStdin: () => text(stdin),
    async askSecret(question) {
      if (!stdin.isTTY) return text(stdin);
      stderr.write(question);
      const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
      const lines = createInterface({ input: stdin, output: silent, terminal: true });
      try {
        return await lines.question('');
      } finally {
        lines.close();
        stderr.write('\n');
      }
    },
    onInterrupt(listener) {
      process.once('SIGINT', listener);
      return () => process.off('SIGINT', listener);
    },
  };
}

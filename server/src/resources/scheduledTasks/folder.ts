import { randomUUID } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** A name of a file or folder that leads nowhere else. */
const PLAIN = /^[\w-][\w .-]*$/;

/** Whether every part of a path is a plain name. */
export const isPlainPath = (path: string): boolean => path.split('/').every((part) => PLAIN.test(part));

/** A place on this server's disk that is not below the folder which its operator allows. */
export class OutsideError extends Error {
  override readonly name = 'OutsideError';
}

/**
 * The part of an operator's folder that belongs to one environment. Nothing outside of it is read or written, whatever the
 * names and whatever links lie there.
 */
export class ExportFolder {
  private readonly root: string;
  private readonly own: string;

  constructor(root: string, environmentId: string) {
    this.root = root;
    this.own = join(root, environmentId);
  }

  /** Writes a file whole or not at all, in place of one of the same name. @throws OutsideError */
  async write(path: string, bytes: Buffer): Promise<void> {
    const target = this.locate(path);
    await this.enter(dirname(target));
    const unfinished = `${target}.${randomUUID()}`;
    try {
      await writeFile(unfinished, bytes, { mode: 0o640, flush: true });
      await rename(unfinished, target);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  /** @throws OutsideError */
  async read(path: string): Promise<Buffer> {
    const target = this.locate(path);
    await this.checkInside(target);
    return readFile(target);
  }

  /** Makes what is missing of a path, step by step: a link on the way is noticed before anything is made behind it. */
  private async enter(path: string): Promise<void> {
    await mkdir(this.own, { recursive: true });
    let place = this.own;
    for (const part of relative(this.own, path).split(sep)) {
      place = join(place, part);
      await mkdir(place).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      });
      await this.checkInside(place);
    }
  }

  private locate(path: string): string {
    if (!isPlainPath(path)) throw new OutsideError(`${path} is no plain path.`);
    return join(this.own, ...path.split('/'));
  }

  /** A link that was put there could lead elsewhere. */
  private async checkInside(path: string): Promise<void> {
    const own = join(await realpath(this.root), this.own.slice(this.root.length));
    const real = await realpath(path);
    if (real !== own && !real.startsWith(own + sep)) throw new OutsideError(`${path} leads out of the folder.`);
  }
}

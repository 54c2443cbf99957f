import { isObject } from '../../contract/decode.ts';
import { EXAMPLE_ID } from './makers.ts';

/** Which real ids stand for those of the examples. */
export class KnownIds {
  private readonly real = new Map<string, string>();

  get(exampleId: string): string | undefined {
    return this.real.get(exampleId);
  }

  set(exampleId: string, id: string): void {
    this.real.set(exampleId, id);
  }

  /** Learns from an answer, beside the one that the example shows. */
  learn(shown: unknown, real: unknown): void {
    if (Array.isArray(shown) && Array.isArray(real)) {
      for (const [index, one] of shown.entries()) if (index < real.length) this.learn(one, real[index]);
    } else if (isObject(shown) && isObject(real)) {
      const { id } = shown;
      if (typeof id === 'string' && typeof real.id === 'string' && EXAMPLE_ID.test(id)) {
        // Somebody else: what is in it says nothing about the examples' world.
        if ((this.real.get(id) ?? real.id) !== real.id) return;
        this.real.set(id, real.id);
      }
      for (const [name, member] of Object.entries(shown)) {
        if (name === 'id') continue;
        this.learn(member, real[name]);
        const value = real[name];
        if (typeof member !== 'string' || typeof value !== 'string') continue;
        if (EXAMPLE_ID.test(member) && !this.real.has(member) && samePrefix(member, value)) this.set(member, value);
      }
    }
  }
}

const samePrefix = (a: string, b: string) => b.startsWith(a.slice(0, a.lastIndexOf('_') + 1));

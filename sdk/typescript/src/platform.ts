/** What differs between Node, Bun, Deno, edge and browsers; everything is looked up, nothing imported. */

interface Host {
  process?: {
    on?: (event: 'beforeExit', listener: () => void) => void;
    off?: (event: 'beforeExit', listener: () => void) => void;
  };
  document?: { visibilityState: string };
  addEventListener?: (type: string, listener: () => void) => void;
  removeEventListener?: (type: string, listener: () => void) => void;
}

const host: Host = globalThis;

const nothing = () => {};

/** Calls back when a program has nothing left to do. Gives a function that ends this. */
export function onExit(listener: () => void): () => void {
  const { process } = host;
  if (!process?.on || !process.off) return nothing;
  process.on('beforeExit', listener);
  return () => process.off?.('beforeExit', listener);
}

/** Calls back when a page is hidden, which is the last that it may hear. Gives a function that ends this. */
export function onPageHide(listener: () => void): () => void {
  const { document, addEventListener, removeEventListener } = host;
  if (!document || !addEventListener || !removeEventListener) return nothing;
  const onChange = () => {
    if (document.visibilityState === 'hidden') listener();
  };
  addEventListener('visibilitychange', onChange);
  addEventListener('pagehide', listener);
  return () => {
    removeEventListener('visibilitychange', onChange);
    removeEventListener('pagehide', listener);
  };
}

/** Lets a program end although a timer is still set, where programs end. */
export function unref(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer && typeof timer.unref === 'function')
    timer.unref();
}

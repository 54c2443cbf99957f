import { fileURLToPath } from 'node:url';

/** Absolute path of a file or folder of the repository. */
export const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

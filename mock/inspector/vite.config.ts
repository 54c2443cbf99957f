import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page below `/_mock`: everything it needs is built into it, so it works without a network. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/_mock/',
  plugins: [react()],
  build: {
    outDir: fileURLToPath(new URL('../dist/inspector', import.meta.url)),
    emptyOutDir: true,
    // What is bundled has to go with its licences; build/package.ts puts them where they are looked for.
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    // It is read from this machine's own disk.
    chunkSizeWarningLimit: 1_000,
  },
});

import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `FlexPrice needs Node 24 and this is ${process.version}. Start it with \`npm start\`, which brings its own.`,
  );
  process.exit(1);
}

// Reading the sources takes most of a start; the next one finds them compiled. Not in the system's temporary folder,
// where somebody else could leave code for us, and where it cannot be written a start is as slow as the first.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/flexprice', import.meta.url)));
await import('./run.ts');

// Writes generated/prisma/ from server/prisma/schema. Runs as part of `npm install`, so it is plain JavaScript that any
// Node can start, and CommonJS because the generator's ES module build does not load. The `prisma` command is not used:
// it would download an engine, which an offline machine cannot.
const path = require('node:path');
const { getGenerators, loadSchemaContext } = require('@prisma/internals');
const { PrismaClientTsGenerator } = require('@prisma/client-generator-ts');

async function main() {
  const schemaContext = await loadSchemaContext({
    schemaPath: { cliProvidedPath: path.join(__dirname, '../../server/prisma/schema') },
  });
  const generators = await getGenerators({
    schemaContext,
    printDownloadProgress: false,
    skipDownload: true,
    registry: { 'prisma-client': { type: 'in-process', generator: new PrismaClientTsGenerator() } },
  });
  for (const generator of generators) {
    await generator.generate();
    generator.stop();
  }
  console.log('generated/prisma: client written');
}

main().catch((error) => {
  console.error(`The Prisma client could not be generated: ${error.message}`);
  process.exitCode = 1;
});

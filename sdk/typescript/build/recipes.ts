import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Jobs in the order in which somebody meets them, by the example that does them. */
const JOBS: readonly [title: string, file: string, words: string][] = [
  [
    'The first invoice',
    'firstInvoice',
    'A fee that is charged in advance is on an invoice as soon as somebody subscribes.',
  ],
  [
    'Usage billing',
    'usageBilling',
    'A metered feature counts events, a price of type `USAGE` says what one costs. Usage can be asked for as soon as `flush()` is done.',
  ],
  [
    'Credits',
    'credits',
    'A wallet holds prepaid credits. The key of a top-up belongs to the purchase, not to the attempt.',
  ],
  [
    'Seats',
    'seats',
    'Seats are a fixed price with a quantity: what is ordered in the middle of a period is charged for the rest of it.',
  ],
  ['Trial', 'trial', 'A trial is a number of days of a subscription, and can be ended early.'],
  ['Webhooks', 'webhookServer', 'Verify what was received byte for byte, remember its id, answer soon.'],
  ['Money', 'money', 'Amounts are decimal texts; `@flexprice/sdk/decimal` calculates with them exactly.'],
  ['Errors', 'errors', 'Every failure has a class and a `kind`; nothing has to be read out of a message.'],
];

/** RECIPES.md: the examples as they are run by the tests, with a word about each. */
export function recipes(): string {
  const parts = JOBS.map(([title, file, words]) => {
    const code = readFileSync(new URL(`../../../examples/sdk/${file}.ts`, import.meta.url), 'utf8').trim();
    return `## ${title}\n\n${words}\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
  });
  return `# Recipes

Whole programs, each for one job. They read the key from \`FLEXPRICE_API_KEY\` and the address from \`FLEXPRICE_BASE_URL\`,
and the tests of this repository run every one of them against the server. \`npm run recipes -w @flexprice/sdk\` writes this
page from \`examples/sdk\`.

${parts.join('\n')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(fileURLToPath(new URL('../RECIPES.md', import.meta.url)), recipes());

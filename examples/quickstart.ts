/**
 * From a file of LLM requests to what each customer owes, in one page:
 *
 *     npm run quickstart -- usage.csv [more.csv …]
 *
 * A row is a request: TIMESTAMP, ContextTokens (input), GeneratedTokens (output), and optionally CUSTOMER; without that
 * column the customer is named after the file. Run it as often as you like: nothing is created or counted twice.
 *
 * The server is at FLEXPRICE_BASE_URL (http://localhost:8080 unless set), its key in FLEXPRICE_API_KEY.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Flexprice, isFlexpriceError, NotFoundError } from '@flexprice/sdk';
import { type Decimal, decimal } from '@flexprice/sdk/decimal';

let flexprice: Flexprice;

/** What a token costs, in usd, and what the plan costs a month. Decimals are strings: money is never a number. */
const METERED = [
  { key: 'input_tokens', name: 'Input tokens', price: '0.000003' },
  { key: 'output_tokens', name: 'Output tokens', price: '0.000015' },
] as const;
const MONTHLY_FEE = '49';

/** Gives what `find` finds, or else what `create` makes. */
async function ensure<T>(find: () => Promise<T | undefined>, create: () => Promise<T>): Promise<T> {
  try {
    const found = await find();
    if (found) return found;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
  return create();
}

interface Row {
  id: string;
  customer: string;
  timestamp: string;
  input_tokens: number;
  output_tokens: number;
}

/** Something about a file that has to be put right before anything is sent. */
class FileFault extends Error {}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new FileFault(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** Reads the rows of one file; a row's place in its file is its identity. */
function readRows(file: string): Row[] {
  const [header = '', ...lines] = textOf(file).split(/\r?\n/).filter(Boolean);
  const columns = header.split(',');
  const missing = ['TIMESTAMP', 'ContextTokens', 'GeneratedTokens'].filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new FileFault(`${file} has no column ${missing.join(', ')}: its first line names them.`);
  const name = basename(file, '.csv');
  return lines.map((line, index) => {
    const cells = line.split(',');
    const cell = (column: string) => cells[columns.indexOf(column)] ?? '';
    const timestamp = `${cell('TIMESTAMP').replace(' ', 'T')}Z`;
    const [input_tokens, output_tokens] = [Number(cell('ContextTokens')), Number(cell('GeneratedTokens'))];
    if (Number.isNaN(Date.parse(timestamp)) || Number.isNaN(input_tokens + output_tokens))
      throw new FileFault(`${file}, row ${index + 1} is not a time and two numbers of tokens: ${line}`);
    return { id: `${name}:${index + 1}`, customer: cell('CUSTOMER') || name, timestamp, input_tokens, output_tokens };
  });
}

/** What is sold: a plan with a monthly fee and a price per token, each on a feature that counts. */
async function setUpCatalog() {
  const plan = await ensure(
    async () => (await flexprice.plans.search({ lookup_key: 'quickstart' })).items[0],
    () => flexprice.plans.create({ name: 'Quickstart', lookup_key: 'quickstart' }),
  );
  const common = {
    entity_type: 'PLAN',
    entity_id: plan.id,
    currency: 'usd',
    billing_model: 'FLAT_FEE',
    billing_period: 'MONTHLY',
  } as const;
  await ensure(
    () => flexprice.prices.getByLookupKey('quickstart_fee'),
    () =>
      flexprice.prices.create({
        ...common,
        type: 'FIXED',
        amount: MONTHLY_FEE,
        invoice_cadence: 'ADVANCE',
        lookup_key: 'quickstart_fee',
      }),
  );
  const meters = [];
  for (const { key, name, price } of METERED) {
    const feature = await ensure(
      async () => (await flexprice.features.search({ lookup_key: key })).items[0],
      () =>
        flexprice.features.create({
          name,
          lookup_key: key,
          type: 'metered',
          unit_singular: 'token',
          unit_plural: 'tokens',
          meter: {
            name,
            event_name: 'llm.request',
            aggregation: { type: 'SUM', field: key },
            reset_usage: 'BILLING_PERIOD',
          },
        }),
    );
    const meter_id = feature.meter_id ?? '';
    await ensure(
      () => flexprice.prices.getByLookupKey(`quickstart_${key}`),
      () =>
        flexprice.prices.create({
          ...common,
          type: 'USAGE',
          meter_id,
          amount: price,
          invoice_cadence: 'ARREAR',
          lookup_key: `quickstart_${key}`,
        }),
    );
    meters.push({ id: meter_id, price });
  }
  return meters;
}

/** Sends every row as an event. The id comes from the row, so sending a row again cannot count it again. */
async function send(rows: Row[]) {
  let [sent, known] = [0, 0];
  for (let start = 0; start < rows.length; start += 500) {
    const events = rows.slice(start, start + 500).map(({ id, customer, timestamp, ...properties }) => ({
      event_id: id,
      event_name: 'llm.request',
      external_customer_id: customer,
      timestamp,
      properties,
    }));
    const { accepted = 0, duplicates = 0 } = await flexprice.events.ingestBulk({ events }, { results: true });
    sent += accepted;
    known += duplicates;
    progress(start + events.length, rows.length);
  }
  console.log(`\n${sent} events stored, ${known} known already.`);
}

function progress(done: number, all: number) {
  // In a file or a pipe a moving bar is only noise.
  if (!process.stdout.isTTY) return;
  const width = 40;
  const filled = Math.round((done / all) * width);
  process.stdout.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${all} events`);
}

/** What so many tokens cost: multiplied exactly, then rounded to cents as an invoice does. */
const charge = (tokens: string, price: string): Decimal => decimal(tokens).times(price).toPlaces(2);

const dollars = (amount: Decimal) => `$${amount.toPlaces(2)}`;

async function main() {
  flexprice = new Flexprice({ baseUrl: process.env.FLEXPRICE_BASE_URL ?? 'http://localhost:8080' });
  const files = process.argv.slice(2);
  const rows = (files.length > 0 ? files : ['examples/usage.csv']).flatMap(readRows);
  const customers = [...new Set(rows.map((row) => row.customer))];

  const meters = await setUpCatalog();
  for (const external_id of customers) {
    await ensure(
      () => flexprice.customers.getByExternalId(external_id),
      () => flexprice.customers.create({ external_id, name: external_id }),
    );
  }
  await send(rows);

  const times = rows.map((row) => Date.parse(row.timestamp));
  const range = {
    start_time: new Date(Math.min(...times) - 1000).toISOString(),
    end_time: new Date(Math.max(...times) + 1000).toISOString(),
  };
  const table = [];
  for (const external_customer_id of customers) {
    const usage = await Promise.all(
      meters.map((meter) => flexprice.events.usageByMeter({ meter_id: meter.id, external_customer_id, ...range })),
    );
    const [input = '0', output = '0'] = usage.map((answer) => answer.value_exact);
    const [forInput, forOutput] = [charge(input, METERED[0].price), charge(output, METERED[1].price)];
    table.push({
      customer: external_customer_id,
      'input tokens': input,
      'output tokens': output,
      'for input': dollars(forInput),
      'for output': dollars(forOutput),
      'monthly fee': dollars(decimal(MONTHLY_FEE)),
      total: dollars(forInput.plus(forOutput).plus(MONTHLY_FEE)),
    });
  }
  console.table(table);
}

await main().catch((error) => {
  console.error(isFlexpriceError(error) || error instanceof FileFault ? error.message : error);
  process.exitCode = 1;
});

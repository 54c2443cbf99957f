import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, statSync, truncateSync } from 'node:fs';
import type { BulkIngestEventResponse, IngestEventRequest } from '../../../../generated/schemas.ts';
import type { Flexprice } from '../client.ts';
import { isFlexpriceError } from '../errors.ts';
import { uuid } from '../ids.ts';
import { Interrupted, type Options, UsageError } from './arguments.ts';
import { Checkpoint, jobOf, type Progress } from './checkpoint.ts';
import type { Io } from './io.ts';
import { eventOf, readMapping } from './mapping.ts';
import { readRows } from './rows.ts';

export const IMPORT_HELP = `Usage: flexprice events import <file.csv|file.tsv|file.ndjson> [options]

A row is an event. Columns called event_id, event_name, external_customer_id, customer_id, timestamp and source are taken
as such, all others as properties.

  --map member=column    another column for a member: --map external_customer_id=ACCOUNT
                         with --map properties.<name>=column only the named ones are properties
  --set member=value     the same value for every row: --set event_name=llm.request
  --delimiter x          of a CSV file; without it that of its header
  --batch n              events per request, 500 unless set, at most 1000
  --dry-run              read and check all rows, show the first events, send nothing
  --rejects file         where to put rows that cannot be events or that the server refuses, as JSON lines
  --state file           where to keep how far the import is, <file>.import.json unless set
  --restart              start over instead of going on where an interrupted import stopped

An import that stops half-way goes on where it was when it is started again. Events without an event_id get one from their
row, so a row counts once however often it is imported. Times without a zone are UTC.
`;

const SHOWN = 3;
const SHOWN_FAULTS = 5;
const BAR = 30;

interface Rejected {
  readonly row: number;
  readonly reason: string;
  readonly event?: IngestEventRequest;
}

interface Pending {
  readonly row: number;
  readonly event: IngestEventRequest;
}

/** Sends the rows of a file as events. Gives whether all of them were taken. */
export async function importEvents(
  io: Io,
  connect: () => Flexprice,
  words: readonly string[],
  options: Options,
): Promise<boolean> {
  const [file, ...others] = words;
  if (file === undefined || others.length > 0) throw new UsageError(IMPORT_HELP.trimEnd());
  const mapping = readMapping(options.list('map'), options.list('set'));
  const delimiter = options.text('delimiter')?.replace('\\t', '\t');
  const batchSize = options.count('batch', 500, 1_000);
  const json = options.flag('json');
  const dryRun = options.flag('dry-run');
  const restart = options.flag('restart');
  const rejects = options.text('rejects');
  const state = options.text('state') ?? `${file}.import.json`;
  const client = dryRun ? undefined : connect();
  if (dryRun) options.text('base-url');
  options.done(() => '`flexprice events import` without a file lists them.');
  const { job, size } = jobOf(file, { mapping, delimiter, batchSize });
  const checkpoint = new Checkpoint(state, job);
  if (restart) checkpoint.remove();
  const progress: Progress = (!dryRun && checkpoint.read()) || {
    rows: 0,
    sent: 0,
    duplicates: 0,
    rejected: 0,
    id: uuid(),
    rejectBytes: sizeOf(rejects),
  };
  const resumed = progress.rows;
  // What was rejected after the last checkpoint will be again.
  if (resumed > 0 && rejects !== undefined && sizeOf(rejects) > progress.rejectBytes)
    truncateSync(rejects, progress.rejectBytes);
  if (!dryRun) checkpoint.write(progress);
  if (resumed > 0) io.err(`Going on after row ${resumed}.\n`);

  const stop = new AbortController();
  const offInterrupt = io.onInterrupt(() => stop.abort(new Interrupted('Interrupted.')));
  let faults = 0;
  const reject = ({ row, reason, event }: Rejected) => {
    progress.rejected += 1;
    faults += 1;
    if (rejects !== undefined) appendFileSync(rejects, `${JSON.stringify({ row, reason, ...(event && { event }) })}\n`);
    else if (faults <= SHOWN_FAULTS) io.err(`${clear(io)}row ${row} ${reason}\n`);
    else if (faults === SHOWN_FAULTS + 1) io.err(`${clear(io)}… and more; --rejects file keeps them all\n`);
  };
  try {
    let batch: Pending[] = [];
    let last = resumed;
    const send = async () => {
      if (client && batch.length > 0) await deliver(client, batch, progress, reject, stop.signal);
      else progress.sent += batch.length;
      progress.rows = last;
      progress.rejectBytes = sizeOf(rejects);
      batch = [];
      if (!dryRun) checkpoint.write(progress);
    };
    for await (const row of readRows(file, delimiter)) {
      if (row.number <= resumed) continue;
      if (stop.signal.aborted) throw stop.signal.reason;
      const event = eventOf(row, mapping);
      last = row.number;
      if (typeof event === 'string') reject({ row: row.number, reason: event });
      else {
        batch.push({ row: row.number, event });
        if (dryRun && row.number <= SHOWN) io.out(`${JSON.stringify(event, null, json ? 0 : 2)}\n`);
      }
      if (batch.length < batchSize) continue;
      await send();
      showProgress(io, row.bytes / size, progress);
    }
    await send();
  } catch (error) {
    // Nothing was done and the server says so: nothing is left to go on with.
    if (progress.rows === 0 && isFlexpriceError(error) && (error.status ?? 500) < 500) checkpoint.remove();
    if (!dryRun && progress.rows > 0)
      io.err(`${clear(io)}Stopped after row ${progress.rows}. Run the same command again to go on there.\n`);
    throw error;
  } finally {
    offInterrupt();
  }
  io.err(clear(io));
  if (!dryRun) checkpoint.remove();
  summarise(io, progress, { dryRun, json });
  return progress.rejected === 0;
}

/** Sends a batch. What the server refuses is found by halving, so that one bad event does not hold up the others. */
async function deliver(
  client: Flexprice,
  batch: readonly Pending[],
  progress: Progress,
  reject: (rejected: Rejected) => void,
  signal: AbortSignal,
): Promise<void> {
  let answer: BulkIngestEventResponse;
  try {
    const events = batch.map(({ event }) => event);
    const options = { signal, idempotencyKey: keyOf(progress.id, events) };
    answer = await client.events.ingestBulk({ events }, { results: true }, options);
  } catch (error) {
    if (!isFlexpriceError(error, 'validation')) throw error;
    const [first] = batch;
    if (batch.length === 1 && first) {
      const faults = error.fields.map(({ path, message }) => `${path.replace(/^events\[0\]\.?/, '')} ${message}`);
      return reject({ ...first, reason: `was refused: ${faults.join('; ') || error.message}` });
    }
    const middle = batch.length >> 1;
    await deliver(client, batch.slice(0, middle), progress, reject, signal);
    return deliver(client, batch.slice(middle), progress, reject, signal);
  }
  // The hosted service only says that it took them.
  for (const [index, pending] of batch.entries()) {
    const status = answer?.results?.[index]?.status;
    if (status === 'conflicting') reject({ ...pending, reason: 'has the id of an earlier event with other content' });
    else if (status === 'duplicate') progress.duplicates += 1;
    else progress.sent += 1;
  }
}

/** The same batch of the same import has the same key, whichever run of it sends it. */
const keyOf = (id: string, events: readonly IngestEventRequest[]) =>
  `${id}-${createHash('sha256').update(JSON.stringify(events)).digest('hex').slice(0, 32)}`;

const sizeOf = (file: string | undefined) => (file !== undefined && existsSync(file) ? statSync(file).size : 0);

function showProgress(io: Io, share: number, { rows }: Progress): void {
  if (!io.interactive) return;
  const filled = Math.round(Math.min(1, share) * BAR);
  io.err(`\r${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${Math.floor(Math.min(1, share) * 100)} % ${rows} rows`);
}

/** Takes the bar away, for a line of its own. */
const clear = (io: Io) => (io.interactive ? '\r\u001b[2K' : '');

function summarise(io: Io, progress: Progress, { dryRun, json }: { dryRun: boolean; json: boolean }): void {
  const { rows, sent, duplicates, rejected } = progress;
  if (json) {
    io.out(`${JSON.stringify({ rows, sent: dryRun ? 0 : sent, duplicates, rejected, dry_run: dryRun })}\n`);
    return;
  }
  const taken = dryRun ? `${sent} would be sent` : `${sent} sent, ${duplicates} known already`;
  io.err(`${rows} rows: ${taken}, ${rejected} rejected.\n`);
}

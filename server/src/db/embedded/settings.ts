/**
 * Settings of the embedded PostgreSQL. They are passed on the command line rather than written into the cluster, so
 * that an upgrade of the server brings its own values along and a cluster holds nothing but data.
 */
const DEFAULTS: Readonly<Record<string, string>> = {
  // Room for the pools of a handful of processes on one machine; every slot costs memory even when it is idle.
  max_connections: '100',
  // The hot part of a billing database (roll-ups, entitlements, indexes) fits; larger helps only past one machine.
  shared_buffers: '128MB',

  // Every instant is stored and shown in UTC: the drivers drop the offset they read (measured, hours off otherwise).
  timezone: 'UTC',
  log_timezone: 'UTC',

  // Queries here are short; compiling one costs more than running it.
  jit: 'off',
  // Data directories live on solid state disks, where a random read costs hardly more than the next one.
  random_page_cost: '1.1',

  // A new installation fills its tables within seconds, and statements are planned for empty ones until they are analyzed.
  autovacuum_naptime: '10s',

  // Each page's first change after a checkpoint writes the whole page to the log. Event ingest touches many pages a
  // little, so few and slow checkpoints save most of that; the price is up to 2 GB of log to replay after a crash.
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  checkpoint_completion_target: '0.9',
  // Keeps some log segments for reuse after a quiet hour, so that a burst does not begin by creating files.
  min_wal_size: '256MB',
  // wal_compression stays off: these builds have neither lz4 nor zstd, and pglz takes more time than it saves here.

  // fsync and synchronous_commit stay on: an event is acknowledged only when it would survive a power cut.

  // Everything goes to the server, which keeps a bounded file of it. Statements and the values in error details are
  // left out: they hold customers' data, and the caller who made the error gets them anyway.
  log_destination: 'stderr',
  logging_collector: 'off',
  log_line_prefix: '%m [%p] ',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  // Recovery and shutdown read these messages, so they must not depend on the machine's language.
  lc_messages: 'C',
};

/**
 * The arguments that set everything for one start. `fixed` holds what the parts of this folder rely on (where to
 * listen, the name that identifies the cluster), so nothing may override it.
 */
export function settingArguments(
  given: Readonly<Record<string, string>>,
  fixed: Readonly<Record<string, string>>,
): string[] {
  return Object.entries({ ...DEFAULTS, ...given, ...fixed }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

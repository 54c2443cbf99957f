import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

/** A process as the operating system lists it. */
export interface ProcessInfo {
  readonly pid: number;
  readonly parent: number;
  /** Undefined where the system does not tell (Windows). */
  readonly uid: number | undefined;
  /** The command line, its arguments joined by spaces; PostgreSQL's backends overwrite it with their title. */
  readonly command: string;
}

/**
 * All processes that could be PostgreSQL's. Only facts that everybody may read are used: in a container even root is
 * not allowed to look at another account's `/proc/<pid>/cwd` or `exe`.
 */
export function listPostgresProcesses(): ProcessInfo[] {
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => readLinuxProcess(Number(name)) ?? [])
      .filter(({ command }) => command.includes('postgres'));
  }
  return process.platform === 'win32' ? listWindows() : listUnix();
}

/** One process, or undefined when it has ended (a zombie has). */
export function findProcess(pid: number): ProcessInfo | undefined {
  if (process.platform === 'linux') return readLinuxProcess(pid);
  if (process.platform === 'win32') return listWindows().find((entry) => entry.pid === pid);
  return listUnix(pid)[0];
}

/** The command line of a process, shortened for a message; undefined when it cannot be read. */
export function commandOf(pid: number): string | undefined {
  const command = findProcess(pid)?.command;
  return command && command.length > 120 ? `${command.slice(0, 117)}...` : command;
}

/**
 * A text that differs between two processes which had the same id one after the other. Undefined when the process
 * has ended.
 */
export function startOf(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const ticks = linuxStat(pid)[19];
      return ticks === undefined ? undefined : `${boot} ${ticks}`;
    }
    if (process.platform === 'win32') {
      process.kill(pid, 0);
      return 'running';
    }
    return execFileSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Whether a command line starts a PostgreSQL program, as opposed to mentioning it. */
export function isPostgresCommand(command: string): boolean {
  const [program = ''] = command.split(/ -| --/, 1);
  return (
    command.startsWith('postgres: ') || /^"?postgres(\.exe)?"?$/.test(basename(program.replaceAll('\\', '/')).trim())
  );
}

/** The fields of `/proc/<pid>/stat` from the third on; the second, the name, may hold spaces and parentheses. */
function linuxStat(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function readLinuxProcess(pid: number): ProcessInfo | undefined {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    // Zombies and kernel threads have no command line.
    if (command === '') return undefined;
    return { pid, parent: Number(linuxStat(pid)[1]), uid: statSync(`/proc/${pid}`).uid, command };
  } catch {
    return undefined;
  }
}

function listUnix(pid?: number): ProcessInfo[] {
  const selection = pid === undefined ? ['-ax'] : ['-p', String(pid)];
  let output = '';
  try {
    output = execFileSync('/bin/ps', ['-ww', ...selection, '-o', 'pid=,ppid=,uid=,stat=,command='], {
      encoding: 'utf8',
    });
  } catch {
    // ps fails when nothing matches.
  }
  return output.split('\n').flatMap((line): ProcessInfo[] => {
    const match = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line);
    if (!match || match[4]?.startsWith('Z')) return [];
    return [{ pid: Number(match[1]), parent: Number(match[2]), uid: Number(match[3]), command: match[5] ?? '' }];
  });
}

function listWindows(): ProcessInfo[] {
  const query =
    'Get-CimInstance Win32_Process -Filter "Name=\'postgres.exe\'" | ' +
    'ForEach-Object { "$($_.ProcessId) $($_.ParentProcessId) $($_.CommandLine)" }';
  const output = execFileSync('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', query], {
    encoding: 'utf8',
  });
  return output.split(/\r?\n/).flatMap((line): ProcessInfo[] => {
    const match = /^(\d+) (\d+) (.*)$/.exec(line);
    return match ? [{ pid: Number(match[1]), parent: Number(match[2]), uid: undefined, command: match[3] ?? '' }] : [];
  });
}

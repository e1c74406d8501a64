import { readFileSync } from 'node:fs';

/** True while the process runs. A zombie (killed, not yet reaped) counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return processStat(pid)?.state !== 'Z';
}

/** Tells two processes with the same number apart. Undefined where the system does not say (not Linux). */
export function startedAt(pid: number): string | undefined {
  return processStat(pid)?.startTime;
}

/** The command line, or '' where it cannot be read. */
export function commandLine(pid: number): string {
  return readProc(pid, 'cmdline')?.replaceAll('\0', ' ') ?? '';
}

export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds;
  while (isAlive(pid)) {
    if (performance.now() > until) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

function processStat(pid: number): { state: string; startTime: string } | undefined {
  // Field 2 is the command in parentheses and may itself hold spaces, so count from the last parenthesis.
  const fields = readProc(pid, 'stat')?.replace(/^.*\) /s, '').split(' ');
  return fields && { state: fields[0] ?? '', startTime: fields[19] ?? '' };
}

function readProc(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

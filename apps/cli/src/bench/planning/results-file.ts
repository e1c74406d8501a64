import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { keyOf, type PlanRun, type RunOrder } from './plan-run';

/** A line of JSON for each run that ended, so that a bench of hours can be gone on with. */
export class ResultsFile {
  private readonly runs = new Map<string, PlanRun>();

  constructor(
    private readonly path: string,
    resume: boolean,
  ) {
    mkdirSync(dirname(path), { recursive: true });
    if (!resume) rmSync(path, { force: true });
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
    for (const line of lines) {
      const run = read(line);
      if (run) this.runs.set(keyOf(run), run);
    }
  }

  find(order: RunOrder): PlanRun | undefined {
    return this.runs.get(keyOf(order));
  }

  add(run: PlanRun): void {
    this.runs.set(keyOf(run), run);
    appendFileSync(this.path, `${JSON.stringify(run)}\n`);
  }
}

/** Null for a line that was cut off when the bench was ended. */
function read(line: string): PlanRun | null {
  try {
    return JSON.parse(line) as PlanRun;
  } catch {
    return null;
  }
}

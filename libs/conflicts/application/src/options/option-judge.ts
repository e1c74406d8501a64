import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Amendments, ScheduleReader, toChanges, type FindingDiff, type ScheduleFinding } from '@housestaff/assignments/application';
import { reconcile, sameAs, scoreOf, type Conflict } from '@housestaff/conflicts/domain';
import { addDays, DomainError, intersect, type DateRange } from '@housestaff/kernel';
import { Ground, type Detected, type Facts } from '../detect/detected';
import { detectAll } from '../detect/detectors';
import { overMaximum } from './able';
import { stepOf } from './changes';
import { factorsOf, feasibilityOf } from './factors';
import type { ConflictOption, Proposal } from './option';

/** Days on either side of the changes in which other conflicts are looked for. */
const AROUND = 35;

/** What is looked at before and after. */
export interface Case {
  readonly detected: Detected;
  readonly ground: Ground;
  readonly facts: Facts;
}

/** Weighs proposals on the hypothetical schedule. Call within a unit of work. */
@Injectable()
export class OptionJudge {
  private readonly kept = new WeakMap<Ground, Map<string, readonly Detected[]>>();

  constructor(
    private readonly amendments: Amendments,
    private readonly reader: ScheduleReader,
  ) {}

  /** Undefined where it can't be done at all, or doesn't end the conflict. */
  async judge(proposal: Proposal, { detected, ground, facts }: Case): Promise<ConflictOption | undefined> {
    const { schedule } = ground;
    const findings = await this.preview(proposal, schedule.schedule.id);
    if (!findings) return undefined;
    const after = new Ground(this.reader.hypothetical(schedule, toChanges(proposal.changes, schedule, 'manual')));
    const window = nearby(proposal, detected, facts.window);
    const was = this.before(ground, facts, window);
    const is = detectAll(after, { ...facts, window, findings: applied(facts.findings, findings) });
    if (sameAs(detected, is)) return undefined;
    const makes = [...newAmong(was, is).map(({ title }) => title), ...overMaxima(proposal, ground)];
    const ends = was.filter((one) => !sameAs(one, is) && one !== sameAs(detected, was)).map(({ title }) => title);
    const effect = { after, findings, makes };
    const factors = factorsOf({ proposal, period: detected.period, before: ground, effect });
    const blocked = feasibilityOf(effect).score === 0 ? factors.feasibility.why : null;
    const { strategy, label, changes, takers } = proposal;
    return { id: idOf(proposal), strategy, label, changes, takers, factors, findings, ends, blocked, score: scoreOf(factors), steps: changes.map((change) => stepOf(change, ground)), makes };
  }

  /** What was wrong in these days: the same for most proposals of one conflict. */
  private before(ground: Ground, facts: Facts, window: DateRange): readonly Detected[] {
    const known = this.kept.get(ground) ?? new Map<string, readonly Detected[]>();
    const found = known.get(`${window.start} ${window.end}`) ?? detectAll(ground, { ...facts, window });
    this.kept.set(ground, known.set(`${window.start} ${window.end}`, found));
    return found;
  }

  private async preview({ changes }: Proposal, scheduleId: string): Promise<FindingDiff | undefined> {
    try {
      return await this.amendments.preview({ scheduleId, changes });
    } catch (refusal) {
      // Locked, at the same time, or nothing changed: no way to mend it.
      if (refusal instanceof DomainError) return undefined;
      throw refusal;
    }
  }
}

/** Made, or worse than before. */
function newAmong(was: readonly Detected[], is: readonly Detected[]): Detected[] {
  const known = was.map((one): Conflict => ({ ...one, id: '', programId: '', scheduleId: '', status: 'open', foundAt: '', resolution: null, ignored: null, deferred: null, version: 1 }));
  const { added, kept } = reconcile(known, is, '');
  return [...added, ...kept.filter(({ known: before, found }) => found.weight > before.weight).map(({ found }) => found)] as Detected[];
}

/** A trade that leaves everybody with as much of each as before exceeds nothing. */
function overMaxima({ changes }: Proposal, ground: Ground): string[] {
  const stays = changes.filter(({ kind, rotationId }) => kind === 'set-stay' && rotationId);
  if (stays.length === 4) return [];
  return stays.flatMap((change) => overMaximum(change.personId, change.rotationId!, { start: change.from, end: change.to }, ground) ?? []);
}

/** The findings as they would be. */
function applied(findings: readonly ScheduleFinding[], { added, removed, worsened, improved }: FindingDiff): ScheduleFinding[] {
  const touched = new Set([...removed, ...worsened, ...improved, ...added].map(({ id }) => id));
  return [...findings.filter(({ id }) => !touched.has(id)), ...added, ...worsened, ...improved];
}

function nearby({ changes }: Proposal, { period }: Detected, window: DateRange): DateRange {
  const start = [period.start, ...changes.map(({ from }) => from)].sort()[0]!;
  const end = [period.end, ...changes.map(({ to }) => to)].sort().at(-1)!;
  return intersect({ start: addDays(start, -AROUND), end: addDays(end, AROUND) }, window) ?? window;
}

export function idOf({ strategy, changes }: Proposal): string {
  return createHash('sha256').update(JSON.stringify([strategy, changes])).digest('hex').slice(0, 16);
}

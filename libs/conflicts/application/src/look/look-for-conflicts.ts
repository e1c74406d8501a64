import { Injectable } from '@nestjs/common';
import { reconcile, type Conflict, type FoundConflict, type Kept, type Reconciled } from '@housestaff/conflicts/domain';
import { AuditTrail, Clock, Events, newId, WorkScope, type Id, type LocalDate } from '@housestaff/kernel';
import { ConflictDetection } from '../detect/conflict-detection';
import type { Detected } from '../detect/detected';
import { SchedulesAhead } from '../detect/schedules-ahead';
import { ConflictSettingsOfPrograms } from '../ports/conflict-settings';
import { Conflicts, Looks } from '../ports/conflicts';

export const CONFLICTS_FOUND = 'conflicts.conflict.found';
export const CONFLICTS_RESOLVED = 'conflicts.conflict.resolved';

/** What the event of new conflicts says. */
export interface FoundFacts {
  readonly conflictIds: readonly Id[];
}

export interface LookResult {
  readonly added: number;
  readonly gone: number;
  readonly open: number;
}

interface FoundIn {
  readonly scheduleId: Id;
  readonly found: FoundConflict;
}

/** Looks at what is published, and keeps the list of conflicts in step with it. Call within a unit of work. */
@Injectable()
export class LookForConflicts {
  constructor(
    private readonly ahead: SchedulesAhead,
    private readonly detection: ConflictDetection,
    private readonly settings: ConflictSettingsOfPrograms,
    private readonly conflicts: Conflicts,
    private readonly looks: Looks,
    private readonly events: Events,
    private readonly audit: AuditTrail,
    private readonly scope: WorkScope,
    private readonly clock: Clock,
  ) {}

  /** Null where nothing it rests on has changed since the last look. */
  async look(programId: Id): Promise<LookResult | null> {
    this.scope.concerns(programId);
    const [before, began] = [await this.looks.lock(programId), this.clock.now().getTime()];
    const settings = await this.settings.of(programId);
    const stamp = `${settings.version}|${await this.ahead.stamp(programId)}`;
    if (before?.stamp === stamp) return null;
    const found: FoundIn[] = [];
    for (const { schedule, window } of await this.ahead.of(programId)) {
      for (const one of await this.detection.of(schedule, window, settings)) found.push({ scheduleId: schedule.schedule.id, found: plain(one) });
    }
    const today = await this.ahead.today(programId);
    const result = await this.write(programId, found, today);
    const took = this.clock.now().getTime() - began;
    await this.looks.save(programId, { stamp, lookedAt: this.clock.now(), found: found.length, tookMs: took });
    await this.audit.record({ action: 'conflicts.conflict.look', resource: 'program', resourceId: programId, after: { ...result, tookMs: took } });
    return result;
  }

  private async write(programId: Id, found: readonly FoundIn[], today: LocalDate): Promise<LookResult> {
    const known = await this.conflicts.lockUnresolved(programId);
    const reconciled = reconcile(known, found.map((one) => one.found), today);
    const schedules = new Map(found.map((one) => [one.found, one.scheduleId]));
    const news: Id[] = [];
    for (const one of reconciled.added) news.push(await this.add(one, programId, schedules.get(one)!));
    for (const kept of reconciled.kept) if (await this.keep(kept)) news.push(kept.known.id);
    for (const one of reconciled.gone) await this.end(one, today);
    await this.tell(programId, news, reconciled);
    return { added: news.length, gone: reconciled.gone.length, open: reconciled.added.length + reconciled.kept.length };
  }

  private async add(found: FoundConflict, programId: Id, scheduleId: Id): Promise<Id> {
    const id = newId(this.clock);
    await this.conflicts.add({ ...found, id, programId, scheduleId, status: 'open', foundAt: this.clock.now().toISOString(), resolution: null, ignored: null, deferred: null, version: 1 });
    return id;
  }

  /** Whether it is open again. A row that says the same stays as it is. */
  private async keep({ known, found, reopens }: Kept): Promise<boolean> {
    const same = JSON.stringify(plain(known)) === JSON.stringify(found);
    if (same && !reopens) return false;
    await this.conflicts.save({ ...known, ...found, ...(reopens && { status: 'open' as const, ignored: null }) });
    return reopens;
  }

  private async end(conflict: Conflict, today: LocalDate): Promise<void> {
    const label = conflict.period.end <= today ? 'Its days are over' : 'The schedule, or what it rests on, changed';
    const resolution = { by: 'by itself', at: this.clock.now().toISOString(), strategy: null, label, versionNumber: null, automatic: false };
    await this.conflicts.save({ ...conflict, status: 'resolved', resolution, ignored: null });
  }

  private async tell(programId: Id, news: readonly Id[], { gone }: Reconciled): Promise<void> {
    const about = { programId, resource: 'program', resourceId: programId };
    const facts: FoundFacts = { conflictIds: news };
    if (news.length > 0) await this.events.record({ ...about, kind: CONFLICTS_FOUND, facts });
    if (gone.length > 0) await this.events.record({ ...about, kind: CONFLICTS_RESOLVED, facts: { conflictIds: gone.map(({ id }) => id) } });
  }
}

/** What is found, without what only options need or what the list keeps of it; in one order of fields. */
export function plain({ kind, severity, personIds, place, period, weight, title, why, lines }: Detected | FoundConflict): FoundConflict {
  const { start, end } = period;
  return { kind, severity, personIds: [...personIds].sort(), place, period: { start, end }, weight, title, why, lines };
}

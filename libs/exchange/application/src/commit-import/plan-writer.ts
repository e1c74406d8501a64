import { Injectable } from '@nestjs/common';
import type { ImportPlan, WorkbookReading } from '@housestaff/exchange/domain';
import type { Id } from '@housestaff/kernel';
import { ImportWrites } from '../ports/import-writes';
import type { LiveStay, ProgramSnapshot } from '../ports/program-snapshots';
import { absenceWork, activityState, patternState, personState, type State } from '../shared/import-difference';
import { KnownIds } from '../shared/resolved-plan';
import { stayTarget, type StayOptions } from '../shared/stay-difference';

export interface WriteOrder {
  readonly batchId: Id;
  readonly programId: Id;
  readonly reading: WorkbookReading;
  readonly plan: ImportPlan;
  readonly snapshot: ProgramSnapshot;
  readonly options: StayOptions;
  readonly note: string;
}

/** Writes a plan: what is new, what changed, and nothing that is already there. */
@Injectable()
export class PlanWriter {
  constructor(private readonly writes: ImportWrites) {}

  /** Returns the ids of rotations by their reference in the plan. */
  async write(order: WriteOrder): Promise<Map<string, Id>> {
    const ids = new KnownIds(order.snapshot);
    const year = await this.writeYear(order);
    const rotations = await this.writeRotations(order, ids);
    const activities = await this.writeActivities(order, ids);
    await this.writePatterns(order, ids, rotations, activities);
    const people = await this.writePeople(order, ids);
    await this.writeAbsences(order, people);
    await this.writeStays(order, year.scheduleId, people, rotations);
    await this.writes.observeRequirements(year.yearId);
    return rotations;
  }

  private async writeYear({ programId, reading: { calendar }, plan, snapshot, options }: WriteOrder): Promise<{ yearId: Id; scheduleId: Id }> {
    const blocks = calendar.blocks.map((b) => ({ name: b.name, from: b.start, to: b.end, splitOn: b.splitOn }));
    const { year, scheduleId } = snapshot;
    if (!year || !scheduleId) return this.writes.createYear(programId, { name: plan.yearName, from: calendar.start, to: calendar.end, blocks });
    const differs = blocks.length !== year.blocks.length || blocks.some((b) => !year.blocks.some((y) => y.period.start === b.from && y.period.end === b.to));
    if (differs && options.replaceManual) await this.writes.replaceBlocks(year.id, year.version, blocks);
    return { yearId: year.id, scheduleId };
  }

  private async writeRotations({ programId, plan }: WriteOrder, ids: KnownIds): Promise<Map<string, Id>> {
    const rotations = new Map<string, Id>();
    for (const rotation of plan.rotations) {
      const ref = `new:${rotation.name}`;
      rotations.set(ref, ids.rotation(ref) ?? (await this.writes.createRotation(programId, rotation)));
    }
    for (const { rotation } of [...plan.stays, ...plan.patterns]) {
      const id = ids.rotation(rotation);
      if (id) rotations.set(rotation, id);
    }
    return rotations;
  }

  private async writeActivities({ programId, plan, options }: WriteOrder, ids: KnownIds): Promise<Map<string, Id>> {
    const activities = new Map<string, Id>();
    for (const planned of plan.activities) {
      const found = ids.activity(planned.code);
      if (found && applies(activityState(planned, found), options)) {
        await this.writes.changeActivity(found.id, found.version, { name: planned.name, category: planned.category, dutyKind: planned.dutyKind, times: planned.times ?? found.times });
      }
      activities.set(planned.code, found?.id ?? (await this.writes.createActivity(programId, planned)));
    }
    return activities;
  }

  private async writePatterns({ plan, snapshot, options }: WriteOrder, ids: KnownIds, rotations: ReadonlyMap<string, Id>, activities: ReadonlyMap<string, Id>): Promise<void> {
    for (const pattern of plan.patterns) {
      const rotationId = rotations.get(pattern.rotation);
      if (!rotationId || !applies(patternState(pattern, snapshot, ids), options)) continue;
      const cells = pattern.cells.flatMap(({ week, weekday, half, code }) => {
        const activityId = activities.get(code);
        return activityId ? [{ week, weekday, half, activityId }] : [];
      });
      await this.writes.replacePattern(rotationId, cells);
    }
  }

  private async writePeople({ programId, plan, reading, options }: WriteOrder, ids: KnownIds): Promise<Map<string, Id>> {
    const people = new Map<string, Id>();
    const period = { start: reading.calendar.start, end: reading.calendar.end };
    for (const planned of plan.people) {
      const found = ids.person(planned.key);
      if (found && applies(personState(planned, found, period.start), options)) await this.writes.setPgy(found.id, planned, period);
      people.set(planned.key, found?.id ?? (await this.writes.createPerson(programId, planned, period)));
    }
    return people;
  }

  private async writeAbsences({ batchId, programId, plan, snapshot }: WriteOrder, people: ReadonlyMap<string, Id>): Promise<void> {
    const { added, gone } = absenceWork(plan, snapshot, (key) => people.get(key));
    for (const absence of gone) await this.writes.cancelAbsence(absence.id, absence.version);
    for (const { personKey, kind, range, text } of added) {
      const personId = people.get(personKey);
      if (personId) await this.writes.createAbsence(programId, { personId, kind, range, note: text, batchId });
    }
  }

  /** No difference, no new version. */
  private async writeStays({ plan, snapshot, options, note }: WriteOrder, scheduleId: Id, people: ReadonlyMap<string, Id>, rotations: ReadonlyMap<string, Id>): Promise<void> {
    const target = stayTarget(plan.stays, snapshot.stays, (stay) => ({ personId: idOf(people, stay.personKey), rotationId: idOf(rotations, stay.rotation) }), options);
    const { added, changed, removed } = target.counts;
    if (added + changed + removed > 0) await this.writes.publishStays(scheduleId, target.stays as LiveStay[], note);
  }
}

function applies(state: State, { replaceManual }: StayOptions): boolean {
  return state === 'added' || state === 'changed' || (state === 'edited' && replaceManual);
}

function idOf(ids: ReadonlyMap<string, Id>, key: string): Id {
  const id = ids.get(key);
  if (!id) throw new Error(`The plan names ${key}, which was not written`);
  return id;
}

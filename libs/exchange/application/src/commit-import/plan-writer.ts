import { Injectable } from '@nestjs/common';
import type { ImportPlan, WorkbookReading } from '@housestaff/exchange/domain';
import type { Id } from '@housestaff/kernel';
import { fileStays } from '../shared/file-stays';
import { absenceWork, activityState, patternState, personState, type State } from '../shared/import-difference';
import type { ProgramSnapshot } from '../shared/program-snapshots';
import { KnownIds } from '../shared/resolved-plan';
import { CalendarWriter } from './calendar-writer';
import { ImportWrites } from './import-writes';

export interface WriteOptions {
  readonly replaceManual: boolean;
  readonly lockImported: boolean;
}

export interface WriteOrder {
  readonly batchId: Id;
  readonly programId: Id;
  readonly reading: WorkbookReading;
  readonly plan: ImportPlan;
  readonly snapshot: ProgramSnapshot;
  readonly options: WriteOptions;
  readonly note: string;
}

type Ids = ReadonlyMap<string, Id>;

/** Writes a plan: what is new, what changed, and nothing that is already there. */
@Injectable()
export class PlanWriter {
  constructor(
    private readonly writes: ImportWrites,
    private readonly calendar: CalendarWriter,
  ) {}

  /** Returns the ids of rotations by their reference in the plan. */
  async write(order: WriteOrder): Promise<Ids> {
    const { programId, reading, plan, snapshot, options } = order;
    const ids = new KnownIds(snapshot);
    const year = await this.calendar.write(programId, reading, plan, snapshot, options.replaceManual);
    const rotations = await this.writeRotations(order, ids);
    const activities = await this.writeActivities(order, ids);
    await this.writePatterns(order, ids, rotations, activities);
    const people = await this.writePeople(order, ids);
    await this.writeAbsences(order, people);
    const { stays } = fileStays(reading, plan, { person: (key) => people.get(key), rotation: (ref) => rotations.get(ref) });
    await this.writes.importStays({ scheduleId: year.scheduleId, stays, ...options, note: order.note });
    await this.calendar.observeFirstYear(year, snapshot);
    return rotations;
  }

  private async writeRotations({ programId, plan }: WriteOrder, ids: KnownIds): Promise<Ids> {
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

  private async writeActivities({ programId, plan, options }: WriteOrder, ids: KnownIds): Promise<Ids> {
    const activities = new Map<string, Id>();
    for (const planned of plan.activities) {
      const found = ids.activity(planned.code);
      if (found && applies(activityState(planned, found), options)) await this.writes.changeActivity(found, planned);
      activities.set(planned.code, found?.id ?? (await this.writes.createActivity(programId, planned)));
    }
    return activities;
  }

  private async writePatterns({ plan, snapshot, options }: WriteOrder, ids: KnownIds, rotations: Ids, activities: Ids): Promise<void> {
    const versions = new Map(snapshot.rotations.map((rotation) => [rotation.id, rotation.version]));
    for (const pattern of plan.patterns) {
      const rotationId = rotations.get(pattern.rotation);
      if (!rotationId || !applies(patternState(pattern, snapshot, ids), options)) continue;
      const cells = pattern.cells.flatMap(({ week, weekday, half, code }) => {
        const activityId = activities.get(code);
        return activityId ? [{ week, weekday, half, activityId }] : [];
      });
      await this.writes.replacePattern(rotationId, versions.get(rotationId) ?? 1, cells);
    }
  }

  private async writePeople({ programId, plan, reading, options }: WriteOrder, ids: KnownIds): Promise<Ids> {
    const people = new Map<string, Id>();
    const year = { start: reading.calendar.start, end: reading.calendar.end };
    for (const planned of plan.people) {
      const found = ids.person(planned.key);
      if (found && applies(personState(planned, found, year.start), options)) await this.writes.setPgy(found, planned, year);
      people.set(planned.key, found?.id ?? (await this.writes.createPerson(programId, planned, year)));
    }
    return people;
  }

  private async writeAbsences({ batchId, programId, plan, snapshot }: WriteOrder, people: Ids): Promise<void> {
    const { added, gone } = absenceWork(plan, snapshot, (key) => people.get(key));
    for (const absence of gone) await this.writes.cancelAbsence(absence);
    for (const absence of added) {
      const personId = people.get(absence.personKey);
      if (personId) await this.writes.createAbsence(programId, personId, batchId, absence);
    }
  }
}

function applies(state: State, { replaceManual }: WriteOptions): boolean {
  return state === 'added' || state === 'changed' || (state === 'edited' && replaceManual);
}

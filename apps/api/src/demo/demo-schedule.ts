import { Injectable } from '@nestjs/common';
import { ChangeDraft, PublishDraft, StartDraft, type ChangeInput } from '@housestaff/assignments/application';
import { localDateOf, type Clock, type Id, type LocalDate } from '@housestaff/kernel';
import { ChangeLeaveSettingsUseCase, CreateAbsenceUseCase } from '@housestaff/people/application';
import { ListRotationsQuery, ObserveRequirementsUseCase, ReplaceRequirementsUseCase, type OpenedYear } from '@housestaff/program/application';
import { callRoster } from './demo-calls';
import { blockIndexOf } from './demo-calendar';
import { confirmedDemands } from './demo-demands';
import { draftSteps } from './demo-draft';
import { type DemoLeave, leaveOf, leaveOverCall, leaveSettingsOf, requestOverCall } from './demo-leave';
import { DEMO_ZONE, type DemoProgram } from './demo-program';
import { facultyStays, residentStays, studentStays } from './demo-stays';

/** Leave, the published year and its call roster, what the year asks for, and a draft in the middle of its making. */
@Injectable()
export class DemoScheduleMaker {
  constructor(
    private readonly createAbsence: CreateAbsenceUseCase,
    private readonly changeLeave: ChangeLeaveSettingsUseCase,
    private readonly startDraft: StartDraft,
    private readonly changeDraft: ChangeDraft,
    private readonly publishDraft: PublishDraft,
    private readonly observe: ObserveRequirementsUseCase,
    private readonly replaceRequirements: ReplaceRequirementsUseCase,
    private readonly listRotations: ListRotationsQuery,
  ) {}

  async make({ programId, year, ids }: DemoProgram, today: LocalDate): Promise<void> {
    const { scheduleId } = year;
    const numbered = year.blocks.filter((block) => block.period.start !== year.period.start);
    const index = blockIndexOf(year.blocks.map(({ period }) => ({ from: period.start, to: period.end })), today);
    const leave = leaveOf(year.blocks, today, ids);
    await this.grant(programId, leave);
    const stays = [...residentStays(year.blocks, ids), ...facultyStays(year.period, ids), ...studentStays(year.blocks, ids)];
    await this.publish(scheduleId, 'The year as approved', stays);
    const roster = callRoster(numbered.slice(index, index + 2), leave, ids);
    await this.publish(scheduleId, 'Call roster and backup', roster);
    await this.grant(programId, [...requestOverCall(roster, today, ids), ...leaveOverCall(roster, today, ids)]);
    await this.changeLeave.execute({ programId, expectedVersion: 0, settings: leaveSettingsOf(year) });
    await this.confirmDemands(programId, year);
    await this.openDraft(scheduleId, draftSteps(numbered, index, leave, ids));
  }

  private async grant(programId: Id, leave: readonly DemoLeave[]): Promise<void> {
    for (const absence of leave) await this.createAbsence.execute({ programId, asItIs: true, ...absence });
  }

  private async publish(scheduleId: Id, note: string, changes: readonly ChangeInput[]): Promise<void> {
    const draft = await this.startDraft.execute({ scheduleId, name: note });
    const changed = await this.changeDraft.execute({ draftId: draft.id, expectedVersion: draft.version, changes, label: note });
    await this.publishDraft.execute({ draftId: draft.id, expectedVersion: changed.draft.version, note });
  }

  private async confirmDemands(programId: Id, year: OpenedYear): Promise<void> {
    const observed = await this.observe.execute(year.id);
    const demands = confirmedDemands(observed, await this.listRotations.execute(programId), year.blocks[0]?.id ?? '');
    await this.replaceRequirements.execute({ yearId: year.id, expectedVersion: observed.version, ...demands, confirm: true });
  }

  private async openDraft(scheduleId: Id, steps: readonly { label: string; changes: ChangeInput[] }[]): Promise<void> {
    const draft = await this.startDraft.execute({ scheduleId, name: 'Winter changes' });
    let { version } = draft;
    for (const { label, changes } of steps) {
      const edited = await this.changeDraft.execute({ draftId: draft.id, expectedVersion: version, changes, label });
      version = edited.draft.version;
    }
  }
}

export function todayOf(clock: Clock): LocalDate {
  return localDateOf(clock.now().getTime(), DEMO_ZONE);
}

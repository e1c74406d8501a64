import { Injectable } from '@nestjs/common';
import { Drafts } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import type { Dependent, PlannedPeriod } from '@housestaff/onboarding/domain';
import { PeopleDirectory } from '@housestaff/people/application';
import { CarriedTallies, PlanSetups } from '@housestaff/planning/application';
import { AcademicYears } from '@housestaff/program/application';
import type { AcademicYear } from '@housestaff/program/domain';
import { Hanging } from './ports/hanging-rows';
import { RollOvers, type RollOverState } from './ports/roll-overs';
import { inWords, PARTS_OF_PERSON, PARTS_OF_YEAR } from './hanging-words';

/** What was built on a roll-over since, and would be lost with it. Call within a unit of work. */
@Injectable()
export class BuiltOn {
  constructor(
    private readonly years: AcademicYears,
    private readonly directory: PeopleDirectory,
    private readonly drafts: Drafts,
    private readonly setups: PlanSetups,
    private readonly carried: CarriedTallies,
    private readonly hanging: Hanging,
    private readonly rollOvers: RollOvers,
  ) {}

  async of(rollOver: RollOverState): Promise<Dependent[]> {
    const years = await this.years.ofProgram(rollOver.programId);
    const newYear = years.find((one) => one.id === rollOver.newYearId);
    return [
      ...(newYear ? await this.onYear(rollOver, newYear, years) : []),
      ...(await this.onPeople(rollOver)),
      ...(await this.onInterns(rollOver)),
    ];
  }

  private async onYear({ scheduleId, newYearName }: RollOverState, newYear: AcademicYear, years: readonly AcademicYear[]): Promise<Dependent[]> {
    // Made as version 1; each roll-over of its own, undone by now, counted it up as well.
    const rolled = (await this.rollOvers.ofProgram(newYear.programId)).filter((one) => one.fromYearId === newYear.id).length;
    const changes = newYear.version - 1 - rolled;
    const later = years.filter((one) => one.period.start >= newYear.period.end);
    const drafts = await this.drafts.openOf(scheduleId);
    const rows = [
      ...(await this.hanging.on('assignments.schedule', [scheduleId])),
      ...(await this.hanging.on('program.academic_year', [newYear.id])),
      ...(await this.hanging.on('program.academic_block', newYear.blocks.map(({ id }) => id))),
    ];
    return [
      ...(changes > 0 ? [{ what: `calendar, requirements or coverage of ${newYearName} were changed`, count: changes }] : []),
      ...later.map(({ name }) => ({ what: `${name} follows it`, count: 1 })),
      ...drafts.map(({ name }) => ({ what: `the draft “${name}” is open`, count: 1 })),
      ...inWords(rows, PARTS_OF_YEAR, `of ${newYearName}`),
    ];
  }

  private async onPeople({ programId, people }: RollOverState): Promise<Dependent[]> {
    const now = new Map((await this.directory.ofProgram(programId)).map((one) => [one.id, one]));
    const edited = people.filter(({ personId, changed }) => changed && shape(now.get(personId)?.pgyPeriods ?? []) !== shape(changed.after));
    return edited.map(({ name }) => ({ what: `the PGY of ${name} was changed`, count: 1 }));
  }

  private async onInterns({ programId, interns }: RollOverState): Promise<Dependent[]> {
    const people = await this.directory.ofProgram(programId);
    const found: Dependent[] = [];
    for (const { personId, name } of interns) {
      const version = people.find((one) => one.id === personId)?.version ?? 1;
      if (version > 1) found.push({ what: `${name} was edited`, count: version - 1 });
      found.push(...inWords(await this.hanging.on('people.person', [personId]), PARTS_OF_PERSON, `of ${name}`));
      if (await this.isPlannedWith(programId, personId)) found.push({ what: `a plan or a tally names ${name}`, count: 1 });
    }
    return found;
  }

  /** Plans and entered tallies name people within their fields, where no foreign key tells. */
  private async isPlannedWith(programId: Id, personId: Id): Promise<boolean> {
    const setups = (await this.setups.ofProgram(programId)).map(({ fields }) => fields);
    return JSON.stringify([setups, (await this.carried.find(programId))?.rows ?? []]).includes(personId);
  }
}

function shape(periods: readonly PlannedPeriod[]): string {
  return JSON.stringify(periods.map(({ period, pgy, offCycle }) => [period.start, period.end, pgy, offCycle]));
}

import { Injectable } from '@nestjs/common';
import type { DateRange } from '@housestaff/kernel';
import { SayPreferencesUseCase } from '@housestaff/people/application';
import { NO_PREFERENCE, type WeekLimits } from '@housestaff/people/domain';
import type { DemoProgram } from './demo-program';
import { attendingWeeks } from './demo-stays';

interface Said extends Partial<WeekLimits> {
  readonly family: string;
  /** Weeks of the year from 0. None of the blocked ones is a turn of theirs. */
  readonly preferred: readonly number[];
  readonly blocked: readonly number[];
  readonly note?: string;
}

const SAID: readonly Said[] = [
  { family: 'Okonkwo', preferred: [32, 40, 47], blocked: [25, 26, 37, 38], target: 6, mostInARow: 1, note: 'Boards in the spring; away with the family over New Year.' },
  { family: 'Reyes', preferred: [30, 45], blocked: [34, 35], mostPerMonth: 1 },
  { family: 'Haas', preferred: [22, 28], blocked: [41, 42], leastBetween: 4 },
  { family: 'Tsukino', preferred: [31, 46], blocked: [25, 26], target: 5 },
];

/** What some of the inpatient team's faculty ask of their weeks. */
@Injectable()
export class DemoWeeksMaker {
  constructor(private readonly say: SayPreferencesUseCase) {}

  async make({ year, ids }: DemoProgram): Promise<void> {
    const weeks = attendingWeeks(year.period);
    const days = (chosen: readonly number[]): DateRange[] => chosen.flatMap((n) => weeks[n] ?? []);
    for (const { family, preferred, blocked, ...limits } of SAID) {
      const fields = { ...NO_PREFERENCE, ...limits, preferred: days(preferred), blocked: days(blocked) };
      await this.say.execute({ whose: { personId: ids.person(family) }, yearId: year.id, expectedVersion: 0, fields });
    }
  }
}

import { DomainError, type Id } from '@housestaff/kernel';
import type { InternProblem } from './interns';

interface NamedYear {
  readonly id: Id;
  readonly name: string;
}

export class NextYearExists extends DomainError {
  readonly code = 'onboarding.next_year_exists';

  constructor(year: NamedYear, existing: NamedYear) {
    super(`${existing.name} is there already: ${year.name} can't be rolled over into it`, {
      year: { id: year.id, name: year.name },
      existing: { id: existing.id, name: existing.name },
      fix: 'undo the roll-over that made it, or roll over the latest year',
    });
  }
}

/** Rows of incoming interns that can't be added as they stand. */
export class InternsRefused extends DomainError {
  readonly code = 'onboarding.interns_refused';

  constructor(rows: readonly InternProblem[]) {
    const [first] = rows;
    super(`Row ${(first?.row ?? 0) + 1} of the incoming residents: ${first?.words ?? ''}${rows.length > 1 ? `, and ${rows.length - 1} more` : ''}`, {
      field: 'interns',
      rows,
      fix: 'correct these rows, or take them out',
    });
  }
}

/** Something that came later and would be lost. */
export interface Dependent {
  readonly what: string;
  readonly count: number;
}

export class RollOverBuiltOn extends DomainError {
  readonly code = 'onboarding.roll_over_built_on';

  constructor(newYear: string, dependents: readonly Dependent[]) {
    super(`${newYear} is in use by now: ${dependents.map(({ what }) => what).join('; ')}`, { dependents, fix: 'take these back first' });
  }
}

export class RollOverUndone extends DomainError {
  readonly code = 'onboarding.roll_over_undone';

  constructor(newYear: string, at: string) {
    super(`The roll-over into ${newYear} was undone already`, { newYear, undoneAt: at });
  }
}

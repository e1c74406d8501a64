import type { PersonOfProgram } from '@housestaff/assignments/application';
import { evaluated, measureAll, type DutyHistory, type EvaluatedPerson, type Measures, type RulePack } from '@housestaff/compliance/domain';

/** What the rules say of one person. */
export interface PersonMeasures extends EvaluatedPerson {
  readonly person: PersonOfProgram;
  /** Each figure, within its limit or not: worked out when first asked for, since an edit asks for findings alone. */
  readonly measures: Measures;
}

export function measuresOf(person: PersonOfProgram, history: DutyHistory, pack: RulePack): PersonMeasures {
  const found = evaluated(history, pack);
  let measures: Measures | undefined;
  return {
    ...found,
    person,
    get measures() {
      return (measures ??= found.overlap ? new Map() : measureAll(history, pack));
    },
  };
}

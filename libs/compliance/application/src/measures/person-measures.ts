import type { PersonOfProgram } from '@housestaff/assignments/application';
import { DutyRowsOverlap, findingsIn, measureAll, type DutyHistory, type Finding, type Measures, type RulePack } from '@housestaff/compliance/domain';

/** What the rules say of one person. */
export interface PersonMeasures {
  readonly person: PersonOfProgram;
  readonly history: DutyHistory;
  readonly measures: Measures;
  readonly findings: readonly Finding[];
  /** Two duties at the same time, as a draft may have them: nothing is measured then. */
  readonly overlap: DutyRowsOverlap | null;
}

export function measuresOf(person: PersonOfProgram, history: DutyHistory, pack: RulePack): PersonMeasures {
  try {
    const measures = measureAll(history, pack);
    return { person, history, measures, findings: findingsIn(measures, person.id), overlap: null };
  } catch (error) {
    if (error instanceof DutyRowsOverlap) return { person, history, measures: new Map(), findings: [], overlap: error };
    throw error;
  }
}

import type { Duty } from '@housestaff/assignments/domain';
import type { RulePack } from '@housestaff/compliance/domain';
import type { LocalDate } from '@housestaff/kernel';
import type { OutOfPlan } from '../problem/plan-to-make';
import type { TalliesOfPeople } from '../tallies/schedule-tallies';

export interface PlanOptions {
  /** Days half-open, within the schedule's year. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** By term (ids of rules and demands, `few-changes`, `wishes`): 0 off to 4 highest. What is left out is as the setup has it. */
  readonly weights?: Readonly<Record<string, number>>;
  /** The program's duty-hour rules, for setups that plan by them. */
  readonly pack?: RulePack;
  /** Duties of the time before the schedule's year. */
  readonly earlier?: readonly Duty[];
  readonly tallies?: TalliesOfPeople;
  /** Keep what stands wherever demand allows. */
  readonly fewChanges?: boolean;
  /** Somebody is out: their part goes to others, with the fewest changes. */
  readonly out?: readonly OutOfPlan[];
}

import { CatalogIndex } from '@housestaff/assignments/domain';
import { HistoryMaker } from '@housestaff/compliance/application';
import type { RuleId, RulePack } from '@housestaff/compliance/domain';
import type { Id } from '@housestaff/kernel';
import type { OpenCells } from '../open-cells';
import type { PlanColumn } from '../plan-columns';
import type { PlanGround } from '../plan-ground';
import type { PlanItem } from '../plan-items';
import type { StandingCells } from '../standing-cells';
import { PlannedPerson, type GivenCell } from './planned-person';

/** How the ids of constraints begin that are duty-hour rules: `duty-hours:` and the rule. */
export const DUTY_HOURS = 'duty-hours';

/** What all duty-hour rules of a plan look at: its residents, and the cells that are open to them. */
export class DutyHourGround {
  readonly people: readonly PlannedPerson[];

  constructor(
    readonly ground: PlanGround,
    readonly pack: RulePack,
    private readonly standing: StandingCells,
    private readonly open: OpenCells,
  ) {
    const bench = { ground, standing, index: new CatalogIndex(ground.catalog), maker: new HistoryMaker(ground.catalog) };
    this.people = ground.people.filter((person) => person.kind === 'resident').map((person) => new PlannedPerson(person, bench));
  }

  /** Whether a rule is on, and breaking it a violation; warnings forbid nothing. */
  holds(rule: RuleId): boolean {
    const { on, severity } = this.pack.rules[rule];
    return on && severity === 'violation';
  }

  /** What the plan may give there, or what is locked there by hand. */
  itemsAt(person: PlannedPerson, column: PlanColumn): readonly PlanItem[] {
    const { item, locked, byHand } = this.standing.at(person.id, column.id);
    if (locked) return byHand ? this.ground.items.filter(({ id }) => id === item) : [];
    return this.ground.items.filter(({ id }) => this.open.has(person.id, column.id, [id]));
  }

  isLocked(person: PlannedPerson, column: PlanColumn): boolean {
    return this.standing.at(person.id, column.id).locked;
  }

  /** What is locked there. */
  heldAt(person: PlannedPerson, columnId: string): Id | null {
    const { item, locked } = this.standing.at(person.id, columnId);
    return locked ? item : null;
  }

  /** What a weekly pattern holds there, which counts with what is fixed. */
  heldByPattern(person: PlannedPerson, columnId: string): Id | null {
    const { item, locked, byHand } = this.standing.at(person.id, columnId);
    return locked && !byHand ? item : null;
  }

  cellsOf(person: PlannedPerson): GivenCell[] {
    return this.ground.columns.flatMap((column) => this.itemsAt(person, column).map((item) => ({ column, item })));
  }
}

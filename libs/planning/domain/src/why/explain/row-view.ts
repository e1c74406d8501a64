import { checkConstraint } from '../../checker/check-constraint';
import type { Finding } from '../../checker/finding';
import { Held } from '../../checker/held';
import { NOTHING, type PlanningConstraint } from '../../model/constraint';
import type { PlanningProblem } from '../../model/planning-problem';
import { differences, type Difference } from './findings';
import type { Touch } from './touch';

/** One person's row: what the constraints on that person alone say when one slot of it holds something else. */
export class RowView {
  private readonly alone: PlanningProblem;
  private readonly states = new Map<string, Held>();
  private readonly known = new Map<string, readonly Difference[]>();
  private readonly now = new Map<PlanningConstraint, readonly Finding[]>();

  constructor(
    problem: PlanningProblem,
    readonly person: PlanningProblem['people'][number],
    private readonly row: Readonly<Record<string, string>>,
    private readonly slot: string,
    private readonly constraints: readonly PlanningConstraint[],
    private readonly touch: Touch,
  ) {
    const past = problem.history?.[person.id];
    this.alone = { ...problem, people: [person], constraints: [], locked: [], history: past ? { [person.id]: past } : {} };
  }

  get holds(): string {
    return this.row[this.slot] ?? NOTHING;
  }

  /** What changes with the slot holding that. */
  changes(activity: string): readonly Difference[] {
    const known = this.known.get(activity);
    if (known) return known;
    const noticing = this.constraints.filter((c) => this.touch.notices(c, [this.holds, activity]));
    const found = differences(noticing, (c) => this.asItIs(c), (c) => checkConstraint(c, this.state(activity)));
    this.known.set(activity, found);
    return found;
  }

  private asItIs(c: PlanningConstraint): readonly Finding[] {
    const found = this.now.get(c) ?? checkConstraint(c, this.state(this.holds));
    this.now.set(c, found);
    return found;
  }

  private state(activity: string): Held {
    const known = this.states.get(activity);
    if (known) return known;
    const row = Object.entries({ ...this.row, [this.slot]: activity }).filter(([, held]) => held !== NOTHING);
    const held = new Held(this.alone, { [this.person.id]: Object.fromEntries(row) });
    this.states.set(activity, held);
    return held;
  }
}

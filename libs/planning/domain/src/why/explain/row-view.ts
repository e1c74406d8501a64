import { checkConstraint } from '../../checker/check-constraint';
import type { Finding } from '../../checker/finding';
import { Held } from '../../checker/held';
import { NOTHING, type PlanningConstraint } from '../../model/constraint';
import type { PlanningProblem } from '../../model/planning-problem';
import type { Findings } from './findings';

/** One person's row: what the constraints on that person alone say when one slot of it holds something else. */
export class RowView {
  private readonly alone: PlanningProblem;
  private readonly states = new Map<string, Held>();
  private readonly known = new Map<string, Map<PlanningConstraint, readonly Finding[]>>();

  constructor(
    problem: PlanningProblem,
    readonly person: PlanningProblem['people'][number],
    private readonly row: Readonly<Record<string, string>>,
    private readonly slot: string,
    readonly constraints: readonly PlanningConstraint[],
  ) {
    const past = problem.history?.[person.id];
    this.alone = { ...problem, people: [person], constraints: [], locked: [], history: past ? { [person.id]: past } : {} };
  }

  get holds(): string {
    return this.row[this.slot] ?? NOTHING;
  }

  /** With the slot holding that. */
  findings(activity: string): Findings {
    const known = this.known.get(activity) ?? new Map<PlanningConstraint, readonly Finding[]>();
    this.known.set(activity, known);
    return (c) => {
      const found = known.get(c) ?? checkConstraint(c, this.state(activity));
      known.set(c, found);
      return found;
    };
  }

  private state(activity: string): Held {
    const row = Object.entries({ ...this.row, [this.slot]: activity }).filter(([, held]) => held !== NOTHING);
    const held = this.states.get(activity) ?? new Held(this.alone, { [this.person.id]: Object.fromEntries(row) });
    this.states.set(activity, held);
    return held;
  }
}

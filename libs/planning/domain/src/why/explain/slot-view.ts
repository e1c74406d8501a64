import { amountsOf } from '../../checker/amounts';
import { checkConstraint } from '../../checker/check-constraint';
import type { Finding } from '../../checker/finding';
import { Held } from '../../checker/held';
import { NOTHING, type PlanningConstraint } from '../../model/constraint';
import type { PlanCells, PlanningProblem } from '../../model/planning-problem';
import type { Findings } from './findings';

/** One slot: what the constraints on many people say when some of them hold something else in it. */
export class SlotView {
  private readonly alone: PlanningProblem;
  /** As they are in this slot alone. */
  private readonly local = new Map<PlanningConstraint, PlanningConstraint>();
  private readonly base: Findings;
  private readonly held: Readonly<Record<string, Readonly<Record<string, string>>>>;

  constructor(
    problem: PlanningProblem,
    cells: PlanCells,
    private readonly slot: PlanningProblem['slots'][number],
    constraints: readonly PlanningConstraint[],
  ) {
    this.alone = { ...problem, slots: [slot], constraints: [], locked: [], history: {} };
    this.held = Object.fromEntries(problem.people.map(({ id }) => [id, this.cell(cells[id]?.[slot.id] ?? NOTHING)]));
    const whole = constraints.some((c) => c.kind === 'fair') ? new Held(problem, cells) : null;
    for (const c of constraints) this.local.set(c, c.kind === 'fair' && whole ? elsewhere(c, whole, slot.id) : c);
    this.base = this.judging({});
  }

  /** With these people holding something else there; the others as they do. */
  findings(changed?: Readonly<Record<string, string>>): Findings {
    return changed ? this.judging(changed) : this.base;
  }

  private judging(changed: Readonly<Record<string, string>>): Findings {
    const cells = { ...this.held };
    for (const [person, activity] of Object.entries(changed)) cells[person] = this.cell(activity);
    const held = new Held(this.alone, cells);
    const known = new Map<PlanningConstraint, readonly Finding[]>();
    return (c) => {
      const found = known.get(c) ?? checkConstraint(this.local.get(c) ?? c, held);
      known.set(c, found);
      return found;
    };
  }

  private cell(activity: string): Record<string, string> {
    return activity === NOTHING ? {} : { [this.slot.id]: activity };
  }
}

/** What people hold in other slots as if they had brought it along. */
function elsewhere(c: Extract<PlanningConstraint, { kind: 'fair' }>, whole: Held, slot: string): PlanningConstraint {
  const counted = whole.places(c.slots).map((place) => whole.slots[place]!).filter((id) => id !== slot);
  const total = amountsOf({ ...c, slots: counted }, whole);
  return { ...c, carried: Object.fromEntries(whole.people(c.people).map((person) => [person, total(person)])) };
}

import { NOTHING, type Picked, type PlanningConstraint } from '../../model/constraint';
import { Picker, pickValues } from '../../model/picked';
import type { PlanningProblem } from '../../model/planning-problem';

/** Which constraints can notice that a cell holds one activity in place of another. */
export class Touch {
  private readonly known = new Map<PlanningConstraint, ReadonlySet<string> | null>();
  private readonly picker: Picker;
  private readonly ids: readonly string[];

  constructor(problem: PlanningProblem) {
    this.picker = new Picker(problem.activities);
    this.ids = [NOTHING, ...problem.activities.map(({ id }) => id)];
  }

  notices(c: PlanningConstraint, activities: readonly string[]): boolean {
    const about = this.about(c);
    return about === null || activities.some((activity) => about.has(activity));
  }

  /** The same for many cells and one list: those of the list that can notice it. */
  index(list: readonly PlanningConstraint[]): (activities: readonly string[]) => PlanningConstraint[] {
    const always: PlanningConstraint[] = [];
    const byActivity = new Map<string, PlanningConstraint[]>();
    for (const c of list) {
      const about = this.about(c);
      if (about === null) always.push(c);
      else for (const activity of about) byActivity.set(activity, [...(byActivity.get(activity) ?? []), c]);
    }
    return (activities) => [...new Set([...always, ...activities.flatMap((activity) => byActivity.get(activity) ?? [])])];
  }

  private about(c: PlanningConstraint): ReadonlySet<string> | null {
    let about = this.known.get(c);
    if (about !== undefined) return about;
    const picked = pickedBy(c);
    about = picked ? new Set(picked.flatMap((list) => pickValues(this.picker, list)).map((value) => this.ids[value]!)) : null;
    this.known.set(c, about);
    return about;
  }
}

/** Lists of activities that it is about; null for a kind that looks at whatever is held. */
function pickedBy(c: PlanningConstraint): (Picked | undefined)[] | null {
  if (c.kind === 'rest' || c.kind === 'together' || c.kind === 'change') return null;
  if (c.kind === 'ratio') return [...c.supply, ...c.load].map((share) => share.activities);
  if (c.kind === 'succession' || c.kind === 'order') return [c.first, c.then];
  if (c.kind === 'free') return [c.activities, c.spills ?? []];
  return [c.activities];
}

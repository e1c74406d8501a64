import { below, type Random } from '@housestaff/planning/domain';
import { searchBox, type BoxOptions, type BoxOutcome } from './box-search';
import type { ColumnState } from './column-state';
import { Neighbourhoods, type BoxShape } from './neighbourhoods';

interface Arm {
  shape: BoxShape;
  /** Gain for each second, of late. */
  gain: number;
  tries: number;
}

/** Cells that one box may have. */
const SMALL = 60;

/** Large-neighbourhood search: boxes of several shapes, those oftener that gain more; each grows while it is solved quickly. */
export class ColumnLns {
  private readonly arms: Arm[];
  private readonly boxes: Neighbourhoods;

  constructor(
    private readonly state: ColumnState,
    private readonly random: Random,
    private readonly clock: (() => number) | null,
  ) {
    const { people, slots } = state.plan;
    this.boxes = new Neighbourhoods(state.plan, random);
    const shapes: BoxShape[] = [{ people: Math.min(people, 5), slots }];
    if (slots > 28) shapes.push({ people: Math.min(people, 8), slots: 28 }, { people: Math.min(people, 16), slots: 14 });
    else if (slots > 14) shapes.push({ people: Math.min(people, 12), slots: 14 });
    if (people > 16 && slots > 7) shapes.push({ people: Math.min(people, 30), slots: 7 });
    this.arms = (slots > 120 ? shapes.slice(1) : shapes).map((shape) => ({ shape, gain: 1e9, tries: 0 }));
  }

  /** Tries one box. */
  step(options: BoxOptions): BoxOutcome {
    const arm = this.choose();
    const before = this.state.cost;
    const started = this.clock?.() ?? 0;
    const outcome = searchBox(this.state, this.boxes.box(arm.shape, this.state.best), options);
    const seconds = this.clock ? Math.max(1e-3, this.clock() - started) : 1;
    const gained = (before - this.state.cost) / seconds;
    arm.gain = arm.tries++ === 0 ? gained : 0.9 * arm.gain + 0.1 * gained;
    this.resize(arm, outcome, this.clock ? seconds : null);
    return outcome;
  }

  /** One in three by chance. */
  private choose(): Arm {
    const untried = this.arms.find(({ tries }) => tries === 0);
    if (untried) return untried;
    if (this.random() < 0.34) return this.arms[below(this.random, this.arms.length)]!;
    const total = this.arms.reduce((sum, { gain }) => sum + gain, 0);
    let left = this.random() * total;
    return this.arms.find(({ gain }) => (left -= gain) <= 0) ?? this.arms[below(this.random, this.arms.length)]!;
  }

  private resize(arm: Arm, outcome: BoxOutcome, seconds: number | null): void {
    const { people, slots } = arm.shape;
    const { plan } = this.state;
    const quick = seconds === null ? outcome === 'none' : seconds < 0.7;
    const slow = seconds === null ? people * slots > 10 * SMALL : seconds > 3;
    if (slow) arm.shape = people > 3 ? { people: people - 1, slots } : { people, slots: Math.max(2, slots - 1) };
    else if (quick && outcome !== 'better' && outcome !== 'best') arm.shape = people < plan.people ? { people: Math.min(plan.people, people + 0.2), slots } : { people, slots: Math.min(plan.slots, slots + 0.2) };
  }
}

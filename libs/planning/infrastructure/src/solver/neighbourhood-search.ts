import { AnnualMip, freed, measure, seededRandom, unmetWeight, type Compiled, type Incumbent, type Neighbourhood, type Random } from '@housestaff/planning/domain';
import type { Highs } from 'highs';
import { runHighs } from './highs-run';

/** Longest solve of one part; parts that end much sooner grow, parts that don't end shrink. */
const SLICE_SECONDS = 2.5;
const QUICK_SECONDS = 0.8;
/** Parts in a row without a gain, after which the rest of the time is better spent on the whole. */
const PATIENCE = 30;

/** Improves a schedule by solving parts of the year exactly with the rest held as it is. */
export class NeighbourhoodSearch {
  private readonly random: Random;
  private readonly sizes: Record<Neighbourhood['kind'], number> = { people: 7, blocks: 5 };

  constructor(
    private readonly highs: Highs,
    private readonly p: Compiled,
    private readonly seed: number,
    private readonly onBetter: (incumbent: Incumbent) => void,
    private readonly onTick: () => void,
  ) {
    this.random = seededRandom(seed);
  }

  /** Until `keep` seconds are left, or nothing more is gained. A schedule of no points is as good as any. */
  run(first: Incumbent, secondsLeft: () => number, keep: number): Incumbent {
    let best = first;
    for (let idle = 0; idle < PATIENCE && best.unmet + best.points > 0; idle++) {
      const seconds = Math.min(SLICE_SECONDS, secondsLeft() - keep);
      if (seconds <= 0.05) break;
      const next = this.improve(best, seconds);
      if (isBetter(next, best)) {
        idle = -1;
        this.onBetter(next);
      }
      // One as good is taken too: it leads out of corners.
      if (!isBetter(best, next)) best = next;
    }
    return best;
  }

  private improve(best: Incumbent, seconds: number): Incumbent {
    const kind = this.random() < 0.7 ? 'people' : 'blocks';
    const part = freed(this.p, best.cells, { kind, size: this.sizes[kind] }, this.random);
    const started = performance.now();
    const mip = new AnnualMip(part, best.unmet === 0 ? null : unmetWeight(this.p));
    const { cells } = runHighs(this.highs, mip, { seed: this.seed, seconds, start: best.cells, onBound: this.onTick });
    this.resize(kind, (performance.now() - started) / 1000);
    return cells ? { cells, ...measure(this.p, cells) } : best;
  }

  private resize(kind: Neighbourhood['kind'], seconds: number): void {
    const most = kind === 'people' ? this.p.people : this.p.slots >> 1;
    if (seconds < QUICK_SECONDS) this.sizes[kind] = Math.min(most, this.sizes[kind] + 1);
    else if (seconds > 0.9 * SLICE_SECONDS) this.sizes[kind] = Math.max(2, this.sizes[kind] - 1);
  }
}

function isBetter(a: Incumbent, b: Incumbent): boolean {
  return a.unmet !== b.unmet ? a.unmet < b.unmet : a.points < b.points;
}

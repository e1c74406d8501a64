import { AnnualMip, freed, measure, seededRandom, unmetWeight, type Compiled, type Incumbent, type Neighbourhood, type Random } from '@housestaff/planning/domain';
import type { Highs } from 'highs';
import { runHighs } from './highs-run';

/** Longest solve of one part; parts that end in a third of theirs grow, parts that don't end shrink. */
const SLICE_SECONDS = 2;
/** Of the time that is left for parts, what one may take: a short run must try several. */
const SLICE_SHARE = 0.3;
/** Parts in a row without a gain, after which the rest of the time is better spent on the whole. */
const PATIENCE = 30;

/** Improves a schedule by solving parts of the year exactly with the rest held as it is. */
export class NeighbourhoodSearch {
  private readonly random: Random;
  private readonly sizes: Record<Neighbourhood['kind'], number> = { people: 5, blocks: 5 };

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
      const left = secondsLeft() - keep;
      const seconds = Math.min(SLICE_SECONDS, Math.max(0.7, SLICE_SHARE * left), left);
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
    this.resize(kind, (performance.now() - started) / 1000 / seconds);
    return cells ? { cells, ...measure(this.p, cells) } : best;
  }

  private resize(kind: Neighbourhood['kind'], share: number): void {
    const most = kind === 'people' ? this.p.people : this.p.slots >> 1;
    if (share < 0.33) this.sizes[kind] = Math.min(most, this.sizes[kind] + 1);
    else if (share > 0.9) this.sizes[kind] = Math.max(2, this.sizes[kind] - 1);
  }
}

function isBetter(a: Incumbent, b: Incumbent): boolean {
  return a.unmet !== b.unmet ? a.unmet < b.unmet : a.points < b.points;
}

import { isBetterScore, type Score } from '@housestaff/planning/domain';
import type { Exchange } from './exchange';

const Head = {
  lock: 0,
  round: 1,
  ended: 2,
};
const HEAD = 4;
/** Version, broken, unmet, points; then the cells. */
const PLAN_HEAD = 4;
/** The latest plan; and what each side had at its last and its last but one meeting. */
const PLANS = 3;
const SIDES = 2;

/** Memory for two threads and plans of so many cells. */
export function exchangeMemory(cells: number): SharedArrayBuffer {
  return new SharedArrayBuffer(4 * SIDES * sideLength(cells));
}

/** To be called for a thread that has ended in whatever way: the other no longer waits for it. */
export function endSide(memory: SharedArrayBuffer, side: 0 | 1): void {
  const words = new Int32Array(memory);
  const at = (side * words.length) / SIDES;
  Atomics.store(words, at + Head.ended, 1);
  Atomics.notify(words, at + Head.round);
}

const sideLength = (cells: number): number => HEAD + PLANS * (PLAN_HEAD + cells);

interface Held {
  readonly cells: Int16Array;
  readonly score: Score;
}

/** Over shared memory, as a thread in the middle of a solve gets no messages. */
export class SharedExchange implements Exchange {
  private readonly words: Int32Array;
  private best: Score | null = null;
  private own: Held | null = null;
  private seen = 0;
  private round = 0;

  constructor(
    memory: SharedArrayBuffer,
    private readonly cells: number,
    readonly side: 0 | 1,
  ) {
    this.words = new Int32Array(memory);
  }

  offer(cells: ArrayLike<number>, score: Score): void {
    if (this.best && !isBetterScore(score, this.best)) return;
    this.best = score;
    this.own = { cells: Int16Array.from(cells), score };
    this.locked(this.side, () => this.write(this.planAt(this.side, 0), this.own!));
  }

  take(): Int16Array | null {
    const at = this.planAt(this.other, 0);
    const version = Atomics.load(this.words, at);
    if (version === this.seen) return null;
    this.seen = version;
    return this.known(this.locked(this.other, () => this.read(at)));
  }

  meet(): Int16Array | null {
    this.round++;
    if (this.own) this.write(this.planAt(this.side, this.slotOf(this.round)), this.own);
    const mine = this.headAt(this.side);
    Atomics.store(this.words, mine + Head.round, this.round);
    Atomics.notify(this.words, mine + Head.round);
    const theirs = this.headAt(this.other);
    for (;;) {
      const reached = Atomics.load(this.words, theirs + Head.round);
      if (reached >= this.round) return this.known(this.read(this.planAt(this.other, this.slotOf(this.round))));
      if (Atomics.load(this.words, theirs + Head.ended) === 1) return null;
      Atomics.wait(this.words, theirs + Head.round, reached, 1000);
    }
  }

  private get other(): 0 | 1 {
    return this.side === 0 ? 1 : 0;
  }

  /** A side writes its plan of a round where the other has read that of two rounds before. */
  private slotOf(round: number): number {
    return 1 + (round % 2);
  }

  private headAt(side: number): number {
    return side * sideLength(this.cells);
  }

  private planAt(side: number, plan: number): number {
    return this.headAt(side) + HEAD + plan * (PLAN_HEAD + this.cells);
  }

  private known(found: Held | null): Int16Array | null {
    if (!found || (this.best && !isBetterScore(found.score, this.best))) return null;
    this.best = found.score;
    return found.cells;
  }

  private write(at: number, { cells, score }: Held): void {
    this.words.set([score.broken, score.unmet, score.points], at + 1);
    this.words.set(cells, at + PLAN_HEAD);
    Atomics.add(this.words, at, 1);
  }

  private read(at: number): Held | null {
    if (Atomics.load(this.words, at) === 0) return null;
    const [broken = 0, unmet = 0, points = 0] = this.words.subarray(at + 1, at + PLAN_HEAD);
    return { score: { broken, unmet, points }, cells: Int16Array.from(this.words.subarray(at + PLAN_HEAD, at + PLAN_HEAD + this.cells)) };
  }

  private locked<T>(side: number, work: () => T): T {
    const at = this.headAt(side) + Head.lock;
    while (Atomics.compareExchange(this.words, at, 0, 1) !== 0) Atomics.wait(this.words, at, 1, 1);
    try {
      return work();
    } finally {
      Atomics.store(this.words, at, 0);
      Atomics.notify(this.words, at);
    }
  }
}

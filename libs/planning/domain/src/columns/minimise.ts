import { Mixer, Numbering } from './hash';
import type { RowWalk } from './row-walk';

const NOT_REACHED = -7;

/** States that no continuation tells apart get the same number: block by state. */
export function alikeStates(walk: RowWalk): { readonly blockOf: Int32Array; readonly blocks: number } {
  let blockOf = new Int32Array(walk.states);
  let blocks = 1;
  for (;;) {
    const numbering = new Numbering();
    const refined = Int32Array.from(blockOf, (block, state) => numbering.of(signature(walk, blockOf, block, state)));
    if (numbering.size === blocks) return { blockOf, blocks };
    blockOf = refined;
    blocks = numbering.size;
  }
}

function signature(walk: RowWalk, blockOf: Int32Array, block: number, state: number): number {
  const mixer = new Mixer().add(block);
  for (let kind = 0; kind < walk.kinds; kind++) {
    const steps = walk.steps[kind]![state];
    if (!steps) {
      mixer.add(NOT_REACHED);
      continue;
    }
    for (let v = 0; v < steps.next.length; v++) {
      const next = steps.next[v]!;
      if (next < 0) mixer.add(-1);
      else mixer.add(blockOf[next]!).add(steps.cost[v]!).add(steps.delta[v]!);
    }
  }
  return mixer.value;
}

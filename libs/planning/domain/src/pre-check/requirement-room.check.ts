import type { ProblemRotation } from '../annual-problem';
import { demand, names, plural, round, type Demand, type Relaxation } from './demand';
import { canBe, className, requirementsOf, type Facts } from './facts';
import { Flow } from './flow';

/** What people must do of a rotation, against the places that its coverage leaves in the year, leave and locks taken in. */
export function requirementRoomCheck(facts: Facts): Demand[] {
  return facts.problem.rotations.flatMap((rotation, k) => {
    const { required, placed, cut } = place(facts, k);
    if (placed >= required) return [];
    const wanting = requirementsOf(facts, rotation.id).filter((r) => r.min > 0);
    return [
      demand({
        id: `requirement-room/${rotation.id}`,
        title: `${rotation.name}: required of people`,
        required: round(required / 2),
        exists: round(placed / 2),
        unit: 'blocks',
        because: [...wanting.map((r) => `${headcount(facts, r.pgy)} × ${plural(r.min, 'block')} at least`), ...limits(facts, rotation, k), ...stuck(facts, cut)],
        relaxations: relax(facts, rotation, k, (required - placed) / 2),
      }),
    ];
  });
}

/** People's minimums as flow into slots with room. `cut`: people whose own free half-blocks are what is short. */
function place(facts: Facts, k: number): { required: number; placed: number; cut: number[] } {
  const { p } = facts;
  const flow = new Flow();
  const slots = slotNodes(facts, flow, k);
  let required = 0;
  const cut: number[] = [];
  for (let i = 0; i < p.people; i++) {
    const need = p.needMin[i * p.rotations + k]!;
    if (need === 0) continue;
    required += need;
    const free = slots.filter((_, s) => canBe(facts, i, s, k)).length;
    if (free < need) cut.push(i);
    const node = flow.node();
    flow.edge(0, node, need);
    slots.forEach((bySlot, s) => {
      if (canBe(facts, i, s, k)) flow.edge(node, bySlot[p.classOf[i]!]!, 1);
    });
  }
  return { required, placed: flow.run(), cut };
}

/** One node per slot and class, with the class's maximum, into the slot's own maximum. */
function slotNodes({ p }: Facts, flow: Flow, k: number): number[][] {
  return Array.from({ length: p.slots }, (_, s) => {
    const any = flow.node();
    flow.edge(any, 1, p.coverMax[k * p.slots + s]!);
    return Array.from({ length: p.classes }, (_unused, g) => {
      if (g === 0) return any;
      const node = flow.node();
      flow.edge(node, any, p.coverMax[(g * p.rotations + k) * p.slots + s]!);
      return node;
    });
  });
}

function headcount(facts: Facts, pgy: number): string {
  return `${plural(facts.problem.people.filter((person) => person.pgy === pgy).length, `${className(pgy)} resident`)}`;
}

function limits({ problem, p }: Facts, rotation: ProblemRotation, k: number): string[] {
  const rows = problem.coverage.filter((c) => c.rotationId === rotation.id && c.max !== null);
  const room = p.coverMax.subarray(k * p.slots, (k + 1) * p.slots).reduce((a, b) => a + b, 0) / 2;
  const total = rows.some((c) => c.pgy === null) ? [`${plural(room, 'block')} of places in the year`] : [];
  return [...rows.slice(0, 3).map((c) => `at most ${c.max} ${c.pgy === null ? 'people' : className(c.pgy)} ${c.blockId ? 'in one block' : `in each of ${problem.blocks.length} blocks`}`), ...total];
}

function stuck({ problem }: Facts, cut: readonly number[]): string[] {
  return cut.length ? [`leave, locks or class leave too few half-blocks for ${names(cut.map((i) => problem.people[i]!.name))}`] : [];
}

function relax(facts: Facts, rotation: ProblemRotation, k: number, short: number): Relaxation[] {
  const { problem, p } = facts;
  const out: Relaxation[] = [];
  const row = problem.coverage.find((c) => c.rotationId === rotation.id && c.pgy === null && c.blockId === null && c.max !== null);
  if (row?.max) {
    const more = Math.max(1, Math.ceil(short / problem.blocks.length));
    out.push({ label: `Places at once ${row.max} → ${row.max + more}`, effect: `+${more * problem.blocks.length} exist` });
  }
  for (const r of requirementsOf(facts, rotation.id).filter((q) => q.min > 0)) {
    const people = problem.people.filter((person) => person.pgy === r.pgy).length;
    const less = Math.ceil((2 * short) / Math.max(1, people)) / 2;
    if (less <= r.min) out.push({ label: `${className(r.pgy)} minimum ${round(r.min)} → ${round(r.min - less)}`, effect: `−${round(less * people)} required` });
  }
  const locked = [...p.lock].filter((l) => l === k).length;
  if (out.length === 0 && locked > 0) out.push({ label: `Unlock some of ${plural(locked, 'half-block')} on ${rotation.name}`, effect: `up to +${locked / 2} exist` });
  return out;
}

/** Some of a list, as flags. */
export type Mask = Uint8Array;

export function maskOf(size: number, indices: Iterable<number>): Mask {
  const mask = new Uint8Array(size);
  for (const index of indices) mask[index] = 1;
  return mask;
}

export function isWithin(inner: Mask, outer: Mask): boolean {
  return inner.every((on, index) => !on || outer[index] === 1);
}

export function overlap(a: Mask, b: Mask): boolean {
  return a.some((on, index) => on === 1 && b[index] === 1);
}

export function both(a: Mask, b: Mask): Mask {
  return a.map((on, index) => on & b[index]!);
}

export function without(a: Mask, b: Mask): Mask {
  return a.map((on, index) => on & (1 - b[index]!));
}

export function countOf(mask: Mask): number {
  return mask.reduce((sum, on) => sum + on, 0);
}

export function indicesOf(mask: Mask): number[] {
  return [...mask.keys()].filter((index) => mask[index] === 1);
}

export function keyOf(mask: Mask): string {
  return indicesOf(mask).join(',');
}

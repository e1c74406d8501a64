/** Numbers mixed into 52 bits: far fewer are compared than would let two meet. */
export class Mixer {
  private low = 0x9e3779b1 | 0;
  private high = 0x85ebca6b | 0;

  add(value: number): this {
    const whole = value | 0;
    const rest = value === whole ? 0 : Math.round((value - whole) * 1024) | 0;
    this.low = Math.imul(this.low ^ whole, 0x01000193) + rest;
    this.low ^= this.low >>> 15;
    this.high = Math.imul(this.high + whole, 0xcc9e2d51 | 0) ^ (this.high >>> 13) ^ rest;
    return this;
  }

  addAll(values: ArrayLike<number>): this {
    for (let i = 0; i < values.length; i++) this.add(values[i]!);
    return this;
  }

  get value(): number {
    const low = Math.imul(this.low ^ (this.low >>> 16), 0x7feb352d) >>> 0;
    const high = Math.imul(this.high ^ (this.high >>> 15), 0x846ca68b) >>> 0;
    return low + (high & 0xfffff) * 4294967296;
  }
}

/** Numbers things by what they look like: equal keys, equal number. */
export class Numbering {
  private readonly seen = new Map<number | string, number>();

  of(key: number | string): number {
    let id = this.seen.get(key);
    if (id === undefined) this.seen.set(key, (id = this.seen.size));
    return id;
  }

  get size(): number {
    return this.seen.size;
  }
}

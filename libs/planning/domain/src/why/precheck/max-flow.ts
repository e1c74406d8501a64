/** Maximum flow (Dinic). Node 0 is the source, node 1 the sink. Capacities are whole numbers. */
export class MaxFlow {
  private readonly to: number[] = [];
  private readonly room: number[] = [];
  private readonly edges: number[][] = [[], []];
  private level = new Int32Array(0);
  private next = new Int32Array(0);

  node(): number {
    return this.edges.push([]) - 1;
  }

  get nodes(): number {
    return this.edges.length;
  }

  /** Returns the edge's number. */
  edge(from: number, to: number, capacity: number): number {
    const id = this.to.length;
    this.to.push(to, from);
    this.room.push(capacity, 0);
    this.edges[from]!.push(id);
    this.edges[to]!.push(id + 1);
    return id;
  }

  flowOn(edge: number): number {
    return this.room[edge + 1]!;
  }

  run(): number {
    let total = 0;
    while (this.layers()) {
      this.next = new Int32Array(this.edges.length);
      for (let pushed = this.push(0, Infinity); pushed > 0; pushed = this.push(0, Infinity)) total += pushed;
    }
    return total;
  }

  /** After `run`: nodes on the source's side of a smallest cut, in parts that have nothing to do with each other. */
  shortParts(): Set<number>[] {
    this.layers();
    const inside = (node: number): boolean => node > 1 && this.level[node]! >= 0;
    const seen = new Set<number>();
    const parts: Set<number>[] = [];
    for (let start = 2; start < this.edges.length; start++) {
      if (!inside(start) || seen.has(start)) continue;
      const part = new Set([start]);
      for (const node of part) for (const e of this.edges[node]!) if (inside(this.to[e]!)) part.add(this.to[e]!);
      for (const node of part) seen.add(node);
      parts.push(part);
    }
    return parts;
  }

  private layers(): boolean {
    this.level = new Int32Array(this.edges.length).fill(-1);
    this.level[0] = 0;
    const queue = [0];
    for (const node of queue) {
      for (const e of this.edges[node]!) {
        const to = this.to[e]!;
        if (this.room[e]! <= 0 || this.level[to]! >= 0) continue;
        this.level[to] = this.level[node]! + 1;
        queue.push(to);
      }
    }
    return this.level[1]! >= 0;
  }

  private push(node: number, most: number): number {
    if (node === 1) return most;
    const edges = this.edges[node]!;
    for (; this.next[node]! < edges.length; this.next[node]!++) {
      const e = edges[this.next[node]!]!;
      const to = this.to[e]!;
      if (this.room[e]! <= 0 || this.level[to] !== this.level[node]! + 1) continue;
      const pushed = this.push(to, Math.min(most, this.room[e]!));
      if (pushed === 0) continue;
      this.room[e]! -= pushed;
      this.room[e ^ 1]! += pushed;
      return pushed;
    }
    return 0;
  }
}

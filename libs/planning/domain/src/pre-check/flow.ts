/** Maximum flow on small graphs (Edmonds-Karp). Node 0 is the source, node 1 the sink. */
export class Flow {
  private readonly to: number[] = [];
  private readonly room: number[] = [];
  private readonly edges: number[][] = [[], []];

  node(): number {
    return this.edges.push([]) - 1;
  }

  /** Returns the edge's number, for `flowOn`. */
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
    for (let found = this.augment(); found > 0; found = this.augment()) total += found;
    return total;
  }

  /** Nodes on the source's side of a smallest cut, after `run`. */
  sourceSide(): Set<number> {
    return new Set(this.search().keys());
  }

  private augment(): number {
    const via = this.search();
    if (!via.has(1)) return 0;
    const path: number[] = [];
    for (let node = 1; node !== 0; node = this.to[path.at(-1)! ^ 1]!) path.push(via.get(node)!);
    const amount = Math.min(...path.map((e) => this.room[e]!));
    for (const e of path) {
      this.room[e]! -= amount;
      this.room[e ^ 1]! += amount;
    }
    return amount;
  }

  /** Breadth first: each node reached, with the edge it was reached by. */
  private search(): Map<number, number> {
    const via = new Map<number, number>([[0, -1]]);
    const queue = [0];
    for (const node of queue) {
      for (const e of this.edges[node]!) {
        if (this.room[e]! <= 0 || via.has(this.to[e]!)) continue;
        via.set(this.to[e]!, e);
        queue.push(this.to[e]!);
      }
    }
    return via;
  }
}

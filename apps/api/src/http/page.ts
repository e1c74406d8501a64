/** One page of a list. `nextCursor` is null on the last page; the envelope carries it in `meta.pagination`. */
export class Page<T> {
  constructor(
    readonly items: readonly T[],
    readonly nextCursor: string | null,
  ) {}
}

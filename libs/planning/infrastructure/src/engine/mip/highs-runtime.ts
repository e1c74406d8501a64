import loadHighs, { type Highs } from 'highs';

let loading: Promise<Highs> | null = null;

/** One for each thread: making it takes longer than a small solve. */
export function highsRuntime(): Promise<Highs> {
  loading ??= loadHighs();
  return loading;
}

export interface SweepOptions {
  readonly seed: number;
  readonly iterations?: number;
  readonly stop?: () => boolean;
}

import type { VersionState } from '../ports/versions';

export interface VersionView {
  readonly number: number;
  readonly publishedAt: string;
  readonly publishedBy: string;
  readonly note: string;
  readonly rolledBackTo: number | null;
  readonly changeCount: number;
}

export function versionView({ number, publishedAt, publishedBy, note, rolledBackTo, changeCount }: VersionState): VersionView {
  return { number, publishedAt: publishedAt.toISOString(), publishedBy, note, rolledBackTo, changeCount };
}

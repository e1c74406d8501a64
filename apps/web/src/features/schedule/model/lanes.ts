import type { BlockGridBand, DateSpan } from '@housestaff/api-client';
import { overlap } from './parts';

type Entry = BlockGridBand['entries'][number];

/** A band's entries inside a span, each in the first lane that is free: two people on call the same night stand below each other. */
export function inLanes(band: BlockGridBand, span: DateSpan): (Entry & { lane: number })[] {
  const ends: string[] = [];
  return band.entries
    .flatMap((entry) => {
      const inside = overlap(entry, span);
      return inside ? [{ ...entry, ...inside }] : [];
    })
    .sort((one, other) => one.from.localeCompare(other.from))
    .map((entry) => {
      const free = ends.findIndex((end) => end <= entry.from);
      const lane = free < 0 ? ends.length : free;
      ends[lane] = entry.to;
      return { ...entry, lane };
    });
}

/** Bands of one name as one, and those that change hands within the span first: a name that stands throughout tells less. */
export function orderedBands(bands: readonly BlockGridBand[], span: DateSpan): BlockGridBand[] {
  const merged = new Map<string, BlockGridBand>();
  for (const band of bands) {
    const same = merged.get(band.label);
    merged.set(band.label, { label: band.label, entries: [...(same?.entries ?? []), ...band.entries] });
  }
  const changes = (band: BlockGridBand) => band.entries.some((entry) => overlap(entry, span) && (entry.from > span.from || entry.to < span.to));
  const all = [...merged.values()].filter((band) => band.entries.some((entry) => overlap(entry, span)));
  return [...all.filter(changes), ...all.filter((band) => !changes(band))];
}

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

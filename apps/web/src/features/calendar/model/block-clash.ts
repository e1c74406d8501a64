import { addDays, daysBetween, shortDay } from '@/shell/dates';
import type { BlockInput } from '../api/use-calendar';

const daysSaid = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`;

/** Where a block does not meet the one before it, or the start of the year. */
function seamOf(block: BlockInput, before: BlockInput | undefined, yearFrom: string): string | null {
  const reached = before?.to ?? yearFrom;
  if (block.from === reached) return null;
  const days = daysSaid(Math.abs(daysBetween(reached, block.from)));
  if (reached < block.from) return `${days} missing before it`;
  return before ? `${days} shared with ${before.name}` : `starts ${days} before the year`;
}

function endOf(block: BlockInput, yearTo: string): string | null {
  if (block.to === yearTo) return null;
  const days = daysSaid(Math.abs(daysBetween(block.to, yearTo)));
  return block.to < yearTo ? `${days} missing after it, up to ${shortDay(addDays(yearTo, -1))}` : `ends ${days} after the year`;
}

/** What is wrong with block `index`, in words; null when it meets its neighbours and the year. */
export function clashOf(blocks: readonly BlockInput[], index: number, year: { from: string; to: string }): string | null {
  const block = blocks[index];
  if (!block) return null;
  if (block.to <= block.from) return 'ends before it starts';
  const seam = seamOf(block, blocks[index - 1], year.from);
  if (seam) return seam;
  if (block.splitOn && (block.splitOn <= block.from || block.splitOn >= block.to)) return 'its second half starts outside of it';
  return index === blocks.length - 1 ? endOf(block, year.to) : null;
}

import type { BlockOfYear, ScheduleCatalog } from '@housestaff/assignments/application';
import { contains, localDateOf, NotFound, type Id } from '@housestaff/kernel';

/** The block that is asked for, else the one that an instant falls into, else the first. Throws NotFound for another year's. */
export function blockAsked({ blocks, zone, year }: ScheduleCatalog, blockId: Id | undefined, now: Date): BlockOfYear {
  const today = localDateOf(now.getTime(), zone);
  const found = blockId ? blocks.find((block) => block.id === blockId) : (blocks.find((block) => contains(block.period, today)) ?? blocks[0]);
  if (!found) throw new NotFound('academic block', blockId ?? year.id);
  return found;
}

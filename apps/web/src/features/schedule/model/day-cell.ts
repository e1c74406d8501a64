import type { Activity, BlockGridCell, BlockGridHalf, BlockGridRow, Rotation } from '@housestaff/api-client';
import { weekdayDay } from '@/shell/dates';
import { spokenName } from './words';

export interface Names {
  activities: ReadonlyMap<string, Activity>;
  rotations: ReadonlyMap<string, Rotation>;
}

/** What a half-day shows: letters, and the look that they get. */
export interface HalfLook {
  code: string;
  name: string;
  /** A rotation's colour, or a kind of its own. */
  look: { colour: string } | { kind: 'edu' | 'adm' | 'pc' | 'off' | 'call' | 'nf' };
}

const KINDS = { call: 'call', 'night-float': 'nf', 'post-call': 'pc', off: 'off' } as const;

function kindOf(activity: Activity): 'edu' | 'adm' | 'pc' | 'off' | 'call' | 'nf' | null {
  if (activity.dutyKind in KINDS) return KINDS[activity.dutyKind as keyof typeof KINDS];
  if (activity.category === 'educational') return 'edu';
  if (activity.category === 'time-off') return 'off';
  return activity.category === 'administrative' ? 'adm' : null;
}

export function halfLook(half: BlockGridHalf, { activities, rotations }: Names): HalfLook {
  const activity = activities.get(half.activityId);
  const rotation = half.rotationId ? rotations.get(half.rotationId) : undefined;
  const code = activity?.code ?? rotation?.abbreviation ?? '?';
  const kind = activity ? kindOf(activity) : null;
  return { code, name: activity?.name ?? rotation?.name ?? 'Unknown', look: kind ? { kind } : { colour: activity?.colour ?? rotation?.colour ?? '' } };
}

/** Morning and afternoon that are one thing are drawn as one. */
export function isWholeDay({ am, pm }: BlockGridCell): boolean {
  return am !== null && pm !== null && am.activityId === pm.activityId && am.rotationId === pm.rotationId;
}

function halfWords(half: BlockGridHalf | null, word: string, names: Names): string[] {
  if (!half) return [];
  return [`${word} ${halfLook(half, names).name}`, ...(half.changed ? ['changed'] : []), ...(half.locked ? ['locked'] : [])];
}

/** "Rowan Vance, Wed 2 Dec, afternoon Night float". */
export function dayCellName(row: BlockGridRow, cell: BlockGridCell, date: string, names: Names): string {
  const what = cell.absence ? [`on leave, ${cell.absence}`] : [...halfWords(cell.am, 'morning', names), ...halfWords(cell.pm, 'afternoon', names)];
  return [spokenName(row.name), weekdayDay(date), ...(what.length > 0 ? what : ['free'])].join(', ');
}


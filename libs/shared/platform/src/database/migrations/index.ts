import { Platform0001 } from './0001-platform';
import { Program0010 } from './0010-program';
import { People0020 } from './0020-people';
import { Assignments0030 } from './0030-assignments';

/** Add yours: `export class Leave0047`, in number order. One that was released is never changed. */
export const migrations = [
  Platform0001,
  Program0010,
  People0020,
  Assignments0030,
];

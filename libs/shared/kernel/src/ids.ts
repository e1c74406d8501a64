import { v7 } from 'uuid';
import type { Clock } from './clock';

/** A UUIDv7: sorts by creation time. Made from the injected clock so that tests and replays are reproducible in order. */
export type Id = string;

export function newId(clock: Clock): Id {
  return v7({ msecs: clock.now().getTime() });
}

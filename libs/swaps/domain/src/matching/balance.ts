import { counted, unit, type FactorScore } from './factors';

/** What somebody carries this academic year, in the unit that `unitName` names. */
export interface LoadFacts {
  readonly now: number;
  /** With the swap. */
  readonly after: number;
  /** The average of their peers: residents of the same year, or faculty. */
  readonly peers: number;
  /** E.g. "call point". */
  readonly unitName: string;
}

/** 1 where they would carry no more than their peers do on average, falling linearly to 0 at twice that. */
export function balanceScore({ now, after, peers, unitName }: LoadFacts, name: string): FactorScore {
  const score = after <= peers ? 1 : peers <= 0 ? 0 : unit(2 - after / peers);
  const change = after === now ? 'stays at' : after > now ? `goes from ${rounded(now)} to` : `comes down from ${rounded(now)} to`;
  return { score, why: `${name} ${change} ${counted(rounded(after), unitName)} this year; the average of their peers is ${rounded(peers)}` };
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

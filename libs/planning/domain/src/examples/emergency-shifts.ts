export interface EmergencyShift {
  readonly id: string;
  readonly name: string;
  readonly tags: readonly string[];
  /** Minutes after midnight. */
  readonly start: number;
  readonly minutes: number;
  /** Residents that it needs every day. */
  readonly seats: number;
  /** More that would help. */
  readonly optional: number;
  /** Days on which they would; all when left out. */
  readonly slots?: readonly string[];
}

function shift(id: string, name: string, tag: string, hours: readonly [from: number, length: number], [seats, optional]: readonly [number, number], slots?: string[]): EmergencyShift {
  return { id, name, tags: ['shift', tag, id.startsWith('U') ? 'university' : 'county'], start: hours[0] * 60, minutes: hours[1] * 60, seats, optional, ...(slots && { slots }) };
}

/** Ten hours at the university hospital, twelve at the county's: 21 mandatory seats a day, 588 in four weeks, and 92 optional ones. */
export const EMERGENCY_SHIFTS: readonly EmergencyShift[] = [
  shift('U7', 'University 7:00', 'day', [7, 10], [3, 0]),
  shift('U11', 'University 11:00', 'mid', [11, 10], [3, 1]),
  shift('U15', 'University 15:00', 'evening', [15, 10], [3, 1]),
  shift('U21', 'University 21:00', 'night', [21, 10], [3, 1], ['#fri', '#sat']),
  shift('C7', 'County 7:00', 'day', [7, 12], [4, 0]),
  shift('C11', 'County 11:00', 'mid', [11, 12], [2, 1]),
  shift('C19', 'County 19:00', 'night', [19, 12], [3, 0]),
];

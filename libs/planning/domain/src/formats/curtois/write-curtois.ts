import type { CurtoisInstance, CurtoisRequest } from './curtois-instance';

/** The instance as the public text format. */
export function writeCurtois({ days, shifts, staff, daysOff, on, off, cover }: CurtoisInstance): string {
  const request = (r: CurtoisRequest): string => [r.employee, r.day, r.shift, r.weight].join(',');
  const sections: [string, string, string[]][] = [
    ['HORIZON', 'Days; day 0 is a Monday', [String(days)]],
    ['SHIFTS', 'ShiftID, Length in mins, Shifts which cannot follow this shift | separated', shifts.map((s) => [s.id, s.minutes, s.notThen.join('|')].join(','))],
    [
      'STAFF',
      'ID, MaxShifts, MaxTotalMinutes, MinTotalMinutes, MaxConsecutiveShifts, MinConsecutiveShifts, MinConsecutiveDaysOff, MaxWeekends',
      staff.map((e) => [e.id, [...e.most].map(([id, most]) => `${id}=${most}`).join('|'), e.maxMinutes, e.minMinutes, e.maxInARow, e.minInARow, e.minOffInARow, e.maxWeekends].join(',')),
    ],
    ['DAYS_OFF', 'EmployeeID, DayIndexes (start at zero)', daysOff.map((line) => [line.employee, ...line.days].join(','))],
    ['SHIFT_ON_REQUESTS', 'EmployeeID, Day, ShiftID, Weight', on.map(request)],
    ['SHIFT_OFF_REQUESTS', 'EmployeeID, Day, ShiftID, Weight', off.map(request)],
    ['COVER', 'Day, ShiftID, Requirement, Weight for under, Weight for over', cover.map((c) => [c.day, c.shift, c.required, c.under, c.over].join(','))],
  ];
  return sections.map(([name, comment, lines]) => [`SECTION_${name}`, `# ${comment}`, ...lines, ''].join('\n')).join('\n');
}

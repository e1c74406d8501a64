/** Rules that a person's schedule is held to. */
export type RuleId =
  | 'eighty-hour-week'
  | 'eight-hours-between'
  | 'fourteen-after-call'
  | 'one-day-in-seven'
  | 'twenty-four-plus-four'
  | 'moonlighting'
  | 'night-float'
  | 'every-third-night'
  | 'home-call'
  | 'longest-shift'
  | 'rest-as-long-as-shift'
  | 'patient-care-week'
  | 'department-week';

/** The rule that a half-day of the whole schedule is held to. */
export type SupervisionRuleId = 'supervision';

export type RuleUnit = 'hours' | 'days' | 'nights' | 'pgy' | 'people';

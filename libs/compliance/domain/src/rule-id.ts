export type RuleId = 'eighty-hour-week' | 'one-day-in-seven' | 'twenty-four-plus-four' | 'fourteen-after-call' | 'eight-hours-between';

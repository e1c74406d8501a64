export const ABSENCE_STATUSES = ['requested', 'approved', 'denied', 'cancelled', 'anticipated'] as const;
export type AbsenceStatus = (typeof ABSENCE_STATUSES)[number];

/** As people say it, in the middle of a sentence. */
export const STATUS_WORDS: Readonly<Record<AbsenceStatus, string>> = { requested: 'requested', approved: 'approved', denied: 'denied', cancelled: 'cancelled', anticipated: 'expected' };

/** Told when something changes that published schedules rest on: a weekly pattern, a rotation, an activity, a holiday, what a year asks for. */
export const SETUP_CHANGED = 'program.setup.changed';

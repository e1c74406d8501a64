import { trapWorkbook, writeWorkbook } from '@housestaff/exchange/testing';
import { day, planSetup, type FurnishedProgram } from './furnished-program';

export interface Ids extends FurnishedProgram {
  readonly jobId: string;
  readonly feedId: string;
  readonly rollOverId: string;
  readonly sharedFeedId: string;
  readonly userId: string;
  readonly invitationId: string;
  readonly sessionId: string;
  readonly scrambleAssignmentId: string;
  readonly backupActivationId: string;
  readonly swapId: string;
  readonly conflictId: string;
  readonly deliveryId: string;
}

const DAYS = { from: day(0), to: day(28) };
/** For what is held against the clock. */
const today = (more = 0): string => new Date(Date.now() + more * 86_400_000).toISOString().slice(0, 10);
const WEEKS = { preferred: [], blocked: [DAYS], mostPerMonth: null, mostInARow: 1, leastBetween: null, target: 4, note: '' };
const WEIGHTS = { preference: 0.2, proximity: 0.2, balance: 0.2, history: 0.2, availability: 0.2 };
const SWAP_SETTINGS = { needsManager: 'never', openPoolNeedsManager: false, expiryDays: 3, weights: WEIGHTS, minScore: 0.5, whoMay: { residents: true, faculty: false } };
const stay = ({ personId, rotationId }: Ids) => ({ kind: 'set-stay', personId, ...DAYS, rotationId });

/** A body that the route would take from whoever owns these ids. A new route that wants a body needs a line here. */
export const BODIES: Readonly<Record<string, (ids: Ids) => object>> = {
  'PATCH programs/:programId': () => ({ specialty: 'surgery' }),
  'POST programs/:programId/academic-years': () => ({ from: '2028-07-01', to: '2028-08-01', blocks: [{ from: '2028-07-01', to: '2028-08-01' }] }),
  'PUT academic-years/:yearId/blocks': () => ({ blocks: [{ from: day(0), to: day(56) }] }),
  'PUT academic-years/:yearId/requirements': () => ({ requirements: [], coverage: [], confirm: true }),
  'POST academic-years/:yearId/roll-over': () => ({ interns: [{ givenName: 'Ana', familyName: 'Silva' }] }),
  'POST academic-years/:yearId/roll-over/preview': () => ({ calendar: 'weekly' }),
  'POST programs/:programId/holidays': () => ({ day: '2026-12-25', name: 'Christmas' }),
  'POST programs/:programId/events': () => ({ name: 'Retreat', from: day(20), to: day(21), effect: 'note' }),
  'PATCH events/:id': () => ({ name: 'Moved' }),
  'PUT programs/:programId/leave-settings': () => ({ kinds: [{ kind: 'vacation', label: 'Vacation', offered: true, countsAway: true, blocking: true }], warnAt: 20, limit: 25 }),
  'PATCH sites/:id': () => ({ name: 'Taken over' }),
  'POST program-starts': () => ({ name: 'Begun', specialty: 'pediatrics', packId: null, zone: 'UTC', year: null, include: { activities: false, rotations: false, rules: false, plans: false } }),
  'POST programs/:programId/activities': () => ({ code: 'X', name: 'Extra' }),
  'PATCH activities/:id': () => ({ name: 'Taken over' }),
  'POST programs/:programId/rotations': () => ({ name: 'Extra', abbreviation: 'X' }),
  'PATCH rotations/:id': () => ({ name: 'Taken over' }),
  'PUT rotations/:id/pattern': () => ({ cells: [] }),
  'POST programs/:programId/people': () => ({ kind: 'resident', familyName: 'Intruder' }),
  'PATCH people/:id': () => ({ phone: '555 0100' }),
  'PUT people/:id/pgy-periods': () => ({ pgyPeriods: [] }),
  'PUT people/:id/week-preferences/:yearId': () => WEEKS,
  'PUT me/week-preferences/:yearId': () => WEEKS,
  'POST programs/:programId/qualification-types': () => ({ family: 'certification', name: 'NRP', lastsMonths: null, requiredBy: [] }),
  'PATCH qualification-types/:id': () => ({ name: 'Basic life support', requiredBy: [] }),
  'POST programs/:programId/qualifications': ({ personId, qualificationTypeId: typeId }) => ({ personId, typeId, issued: day(-400), expires: day(0) }),
  'PATCH qualifications/:id': () => ({ note: 'Card 7' }),
  'POST programs/:programId/absences': ({ personId }) => ({ personId, kind: 'vacation', ...DAYS }),
  'POST programs/:programId/absences/preview': ({ personId }) => ({ personId, kind: 'vacation', ...DAYS }),
  'PATCH absences/:id': () => ({ status: 'denied' }),
  'POST absences/:id/approve': () => ({}),
  'POST absences/:id/deny': () => ({ note: 'Too many are away' }),
  'POST absences/:id/cancel': () => ({}),
  'POST me/leave': () => ({ kind: 'vacation', from: today(), to: today(1) }),
  'POST me/leave/preview': () => ({ kind: 'vacation', from: today(), to: today(1) }),
  'PUT programs/:programId/duty-hour-rules': () => ({ packId: 'common', packVersion: 1, rules: [], note: '' }),
  'POST programs/:programId/duty-hour-rules/preview': ({ scheduleId }) => ({ scheduleId, proposal: { packId: 'common', packVersion: 1, rules: [] } }),
  'PUT me/hours/:date': () => ({ asScheduled: true }),
  'POST me/hours/attest': () => ({ weekFrom: day(5) }),
  'POST programs/:programId/feeds': ({ rotationId }) => ({ rotationId }),
  'POST schedules/:scheduleId/drafts': () => ({}),
  'POST schedules/:scheduleId/versions/:number/roll-back': () => ({ note: '' }),
  'POST drafts/:id/changes': (ids) => ({ changes: [stay(ids)] }),
  'POST drafts/:id/changes/preview': (ids) => ({ changes: [stay(ids)] }),
  'POST schedules/:scheduleId/changes/preview': (ids) => ({ changes: [stay(ids)] }),
  'POST drafts/:id/publish': () => ({ note: '' }),
  'POST programs/:programId/plan-setups': ({ activityId }) => ({ ...planSetup(activityId), name: 'More ward days' }),
  'PUT plan-setups/:id': ({ activityId }) => planSetup(activityId),
  'PUT programs/:programId/tallies/carried': ({ personId }) => ({ rows: [{ personId, measure: 'nights', amount: 1 }] }),
  'POST schedules/:scheduleId/runs': () => ({ algorithm: 'greedy', seconds: 5 }),
  'POST runs/:id/accept': () => ({}),
  'PUT me/notification-preferences': () => ({ kinds: [], digest: false, quiet: null, phone: null }),
  'POST me/notifications/read': () => ({}),
  'PUT programs/:programId/notification-channels': () => ({ webhookUrl: null, kinds: [] }),
  'POST notification-deliveries/:id/settle': () => ({ as: 'sent' }),
  'POST programs/:programId/notification-channels/test': () => ({ channel: 'webhook' }),
  'POST programs/:programId/scramble/assignments': ({ personId, activityId }) => ({ person: personId, ...DAYS, work: `duty ${day(0)} am ${activityId}`, standInId: personId, leave: null }),
  'POST programs/:programId/scramble/leave': ({ personId: person }) => ({ person, ...DAYS, kind: 'sick' }),
  'PUT backup-activations/:id/payback': () => ({ paidBack: true, note: 'Took over a Saturday' }),
  'PUT programs/:programId/backup-settings': () => ({ weekday: 1, weekend: 2, holiday: 3 }),
  'PUT programs/:programId/swap-settings': () => SWAP_SETTINGS,
  'POST programs/:programId/swaps/preview': ({ personId, rotationId }) => ({ kind: 'open', personId, gives: { kind: 'stay', rotationId, ...DAYS } }),
  'POST programs/:programId/swaps/matches': ({ personId, rotationId }) => ({ personId, gives: { kind: 'stay', rotationId, ...DAYS } }),
  'POST programs/:programId/swaps': ({ personId, rotationId }) => ({ kind: 'open', personId, gives: { kind: 'stay', rotationId, ...DAYS }, reason: '' }),
  ...Object.fromEntries(['accept', 'decline', 'cancel', 'approve', 'deny', 'execute', 'untake', 'roll-back'].map((action) => [`POST swaps/:id/${action}`, () => ({})])),
  'PUT programs/:programId/conflict-settings': () => ({ autoResolve: false, autoScore: 0.9, autoKinds: [], heavyWeeks: 8 }),
  'POST programs/:programId/conflicts/resolve': ({ conflictId }) => ({ items: [{ conflictId, version: 1 }] }),
  'POST conflicts/:id/resolve': () => ({}),
  'POST conflicts/:id/ignore': () => ({ reason: 'Known' }),
  'POST conflicts/:id/defer': ({ userId }) => ({ userId }),
  'POST conflicts/:id/undo': () => ({}),
  'PATCH users/:id': () => ({ name: 'Taken over' }),
  'PUT users/:id/grants': () => ({ grants: [{ role: 'resident', programId: null }] }),
  'PUT imports/:id/mapping': () => ({ labels: [], codes: [], templates: [], leaves: [] }),
  'POST imports/:id/commit': () => ({ acceptedOnly: false, replaceManual: false, lockImported: true }),
};

export const FILES: Readonly<Record<string, () => Buffer>> = {
  'POST programs/:programId/imports': () => writeWorkbook(trapWorkbook()),
};

const QUERIES: Readonly<Record<string, (ids: Ids) => Record<string, string>>> = {
  candidates: ({ rotationId }) => ({ ...DAYS, rotationId }),
  choices: () => DAYS,
  'duty-choices': () => ({ date: day(0), half: 'day' }),
  'block-grid': ({ blockId }) => ({ block: blockId }),
  compliance: ({ blockId }) => ({ block: blockId }),
  manifest: () => ({ date: day(0) }),
  'hour-logs': ({ blockId }) => ({ block: blockId }),
  'hour-logs/people/:personId': () => DAYS,
  'people/:personId': ({ blockId }) => ({ block: blockId, rule: 'eighty-hour-week' }),
  ':id/explain': ({ personId, blockId }) => ({ person: personId, slot: `${blockId}/1` }),
  ':scheduleId/explain': ({ personId }) => ({ person: personId, date: day(0) }),
  cells: () => ({ sheet: 'Block Schedule', range: 'A1:B2' }),
  'import-template': () => ({ kind: 'people' }),
  'block-sheet.xlsx': ({ blockId }) => ({ block: blockId }),
  'duties.csv': () => DAYS,
  'amion-625c.csv': () => DAYS,
  'amion-619.csv': () => ({ date: day(0) }),
  scramble: ({ personId: person }) => ({ person, ...DAYS }),
  'scramble/stand-ins': ({ personId: person }) => ({ person, ...DAYS, work: 'none' }),
  backup: () => DAYS,
  'swap-parts': ({ personId: person }) => ({ person, ...DAYS }),
  'manifest.pdf': () => ({ date: day(0) }),
  'call-roster': () => ({ month: '2026-07' }),
  'call-roster.pdf': () => ({ month: '2026-07' }),
  ':id/schedule.pdf': () => DAYS,
};

const OWN_ID: Readonly<Record<string, keyof Ids>> = {
  absences: 'absenceId',
  'backup-activations': 'backupActivationId',
  conflicts: 'conflictId',
  'notification-deliveries': 'deliveryId',
  'scramble-assignments': 'scrambleAssignmentId',
  activities: 'activityId',
  drafts: 'draftId',
  events: 'eventId',
  feeds: 'feedId',
  holidays: 'holidayId',
  imports: 'importId',
  invitations: 'invitationId',
  jobs: 'jobId',
  me: 'sessionId',
  people: 'personId',
  'plan-setups': 'setupId',
  'qualification-types': 'qualificationTypeId',
  qualifications: 'qualificationId',
  'roll-overs': 'rollOverId',
  rotations: 'rotationId',
  runs: 'runId',
  sites: 'siteId',
  'shared-feeds': 'sharedFeedId',
  swaps: 'swapId',
  users: 'userId',
};

/** The route's address with these ids in it and the query that it asks for. Throws for a parameter that nobody here knows. */
export function addressOf(route: string, ids: Ids): string {
  const template = route.split(' ')[1] ?? '';
  const path = template.replace(/:([a-zA-Z]+)/g, (_, parameter: string) => {
    if (parameter === 'number') return '1';
    if (parameter === 'date') return day(5);
    const id = ids[parameter === 'id' ? (OWN_ID[template.split('/')[0] ?? ''] ?? 'programId') : (parameter as keyof Ids)];
    if (id === undefined) throw new Error(`${route}: no ${parameter} is known here; say in whole-requests.ts which row it is`);
    return id;
  });
  const ending = Object.keys(QUERIES).find((end) => template.endsWith(`/${end}`) && (end.endsWith('.pdf') || !/^people/.test(template)) && template !== 'programs/:programId/people');
  const query = ending === undefined ? '' : `?${new URLSearchParams(QUERIES[ending]?.(ids)).toString()}`;
  return `/${path}${query}`;
}

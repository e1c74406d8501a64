import { isTouched, type LiveChange } from './live-change';
import { keys } from './query-keys';

const change = (kind: string, about: Partial<LiveChange> = {}): LiveChange => ({ kind, programId: 'p', resource: 'thing', resourceId: 'x', ...about });

describe('what a change touches', () => {
  it.each([
    ['the draft in view', keys.yearGrid('s', 'd'), change('assignments.draft.change', { resourceId: 'd' }), true],
    ['another draft', keys.yearGrid('s', 'e'), change('assignments.draft.change', { resourceId: 'd' }), false],
    ['the published grid while somebody edits a draft', keys.yearGrid('s', null), change('assignments.draft.change', { resourceId: 'd' }), false],
    ['the list of drafts', keys.schedule('s'), change('assignments.draft.start', { resourceId: 'd' }), true],
    ['compliance of the draft', keys.compliance('s', { draft: 'd' }), change('assignments.draft.undo', { resourceId: 'd' }), true],
    ['the published grid, once it is published', keys.yearGrid('s', null), change('assignments.draft.publish', { resourceId: 'd' }), true],
    ['today, once it is published', keys.manifest('p', '2026-11-22'), change('assignments.version.published'), true],
    ['my schedule, once it is published', keys.mySchedule({ from: '2026-11-16' }), change('assignments.draft.publish'), true],
    ['what leave left open, once somebody steps in', keys.absence('a'), change('assignments.schedule.amend'), true],
    ['today of another program', keys.manifest('q', '2026-11-22'), change('assignments.draft.publish'), false],
    ['leave', keys.absences('p'), change('people.absence.approved'), true],
    ['leave of another program', keys.absences('q'), change('people.absence.approved'), false],
    ['the people, when somebody asks for leave', keys.people('p'), change('people.absence.create'), false],
    ['the person in view', keys.person('x'), change('people.person.update', { resourceId: 'x' }), true],
    ['a run', keys.run('r'), change('planning.run.finish', { resourceId: 'r' }), true],
    ['users', keys.users, change('identity.user.change', { programId: null }), true],
    ['the audit', keys.audit({}), change('assignments.draft.publish'), false],
    ['what a kind of tomorrow may touch', keys.rotations('p'), change('weather.storm.began'), true],
  ])('%s: %#', (_, key, said, expected) => {
    expect(isTouched(key, said)).toBe(expected);
  });
});

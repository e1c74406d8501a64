import { describe, expect, it } from '@jest/globals';
import { audienceSaid, blankEvent, effectSaid, eventBodyOf, eventFormOf, eventLacks } from './event-form';

const retreat = { ...blankEvent('2026-10-08'), name: ' Retreat ', last: '2026-10-09', effect: 'protected' as const, activityId: 'a', kinds: ['resident' as const], pgys: [2, 1] };

describe('an event as it is filled in', () => {
  it('is sent with the day after its last', () => {
    const body = eventBodyOf(retreat);
    expect(body).toEqual({ name: 'Retreat', from: '2026-10-08', to: '2026-10-10', half: null, effect: 'protected', activityId: 'a', audience: { kinds: ['resident'], pgys: [2, 1] } });
    expect(eventBodyOf(eventFormOf({ ...body, id: 'e', version: 1 }))).toEqual(body);
  });

  it('closes for everyone, and does nothing in particular then', () => {
    expect(eventBodyOf({ ...retreat, effect: 'closed', half: 'pm' })).toMatchObject({ effect: 'closed', half: 'pm', activityId: null, audience: null });
  });

  it('asks for a PGY only where residents are asked', () => {
    expect(eventBodyOf({ ...retreat, kinds: ['faculty'] }).audience).toEqual({ kinds: ['faculty'] });
    expect(eventBodyOf({ ...retreat, kinds: [] }).audience).toEqual({ pgys: [2, 1] });
    expect(eventBodyOf({ ...retreat, kinds: [], pgys: [] }).audience).toBeNull();
  });

  it('says what it lacks', () => {
    expect(eventLacks(blankEvent('2026-10-08'))).toBe('Name the event first');
    expect(eventLacks({ ...retreat, last: '2026-10-07' })).toBe('The last day is before the first');
    expect(eventLacks({ ...retreat, activityId: null })).toBe('Choose what people do in it');
    expect(eventLacks(retreat)).toBeNull();
  });
});

describe('an event in words', () => {
  it('names its audience', () => {
    expect(audienceSaid(null)).toBe('everyone');
    expect(audienceSaid({ kinds: ['resident', 'faculty'] })).toBe('residents and faculty');
    expect(audienceSaid({ kinds: ['resident'], pgys: [3, 1] })).toBe('PGY-1 and PGY-3 residents');
  });

  it('says what it does', () => {
    expect(effectSaid({ effect: 'closed', half: 'am', audience: null }, null)).toBe('Clinics and electives closed, mornings');
    expect(effectSaid({ effect: 'protected', half: null, audience: { pgys: [1] } }, 'Retreat')).toBe('Retreat for PGY-1 residents');
    expect(effectSaid({ effect: 'note', half: null, audience: null }, null)).toBe('Shown only, to everyone');
  });
});

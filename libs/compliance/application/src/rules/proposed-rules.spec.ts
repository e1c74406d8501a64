import { PACKS, type RulePack } from '@housestaff/compliance/domain';
import { packChanges } from './pack-changes';
import { DEFAULT_PACK, ProgramRules } from './program-rules';
import { assertExplained, proposedRules } from './proposed-rules';
import type { RuleSetProposal } from './rule-set-change';
import { RuleSets, type RuleSetState } from './rule-sets';

const activities = [{ id: 'clinic' }] as never;
const propose = (proposal: Partial<RuleSetProposal> = {}) => proposedRules({ packId: 'common', packVersion: 1, rules: [], ...proposal }, { activities });
const group = { name: 'Clinic', learnerActivityIds: ['clinic'], supervisorActivityIds: null };
const supervision = { ...DEFAULT_PACK.supervision, on: true, method: 'ratio' as const, ratios: { 1: 2 }, groups: [group] };

describe('proposed rules', () => {
  it('keep only what differs from the pack', () => {
    const same = propose({ rules: [{ ruleId: 'night-float', on: true, severity: 'violation', limit: 6 }], averaging: { days: 28 }, supervision: DEFAULT_PACK.supervision });
    expect(same.overrides).toEqual({ rules: [], averaging: {}, rounding: {}, settings: {} });
    expect(same.pack).toEqual(same.base);
    const other = propose({ rules: [{ ruleId: 'night-float', on: true, limit: 5 }], settings: { breakMinutes: 30 }, supervision });
    expect(other.overrides).toEqual({ rules: [{ ruleId: 'night-float', limit: 5 }], averaging: {}, rounding: {}, settings: { breakMinutes: 30 }, supervision });
    expect(other.pack).toMatchObject({ rules: { 'night-float': { on: true, limit: 5 } }, settings: { breakMinutes: 30, longCallHours: 24 }, supervision });
  });

  it('judge at-home call by the hours of the week, whatever is said of it', () => {
    const { pack } = propose({ rules: [{ ruleId: 'home-call', limit: 70 }, { ruleId: 'eighty-hour-week', limit: 76 }] });
    expect(pack.rules['home-call'].limit).toBe(76);
  });

  it.each([[80, false], [88, false], [88.01, true]])('take a week of %s hours, or name the limit', (limit, refused) => {
    const attempt = () => propose({ rules: [{ ruleId: 'eighty-hour-week', limit }] });
    if (refused) expect(attempt).toThrow(expect.objectContaining({ code: 'value.invalid', facts: expect.objectContaining({ field: 'rules[0].limit' }) }));
    else expect(attempt().pack.rules['eighty-hour-week'].limit).toBe(limit);
  });

  it.each([
    ['text of the requirements off', { ruleId: 'home-call', on: false }, true],
    ['a longer week', { ruleId: 'eighty-hour-week', limit: 81 }, true],
    ['a shorter rest', { ruleId: 'fourteen-after-call', limit: 13 }, true],
    ['fewer free days', { ruleId: 'one-day-in-seven', limit: 8 }, true],
    ['more free days', { ruleId: 'one-day-in-seven', limit: 6 }, false],
    ['a longer rest', { ruleId: 'fourteen-after-call', limit: 16 }, false],
    ['what the specialty says off', { ruleId: 'night-float', on: false }, false],
    ['only a warning', { ruleId: 'night-float', severity: 'warning' as const }, false],
  ])('%s asks for a note or not', (_, rule, asks) => {
    const attempt = () => assertExplained(propose({ rules: [rule] }), { note: ' ' });
    if (asks) expect(attempt).toThrow(expect.objectContaining({ facts: expect.objectContaining({ field: 'note' }) }));
    else expect(attempt).not.toThrow();
    expect(() => assertExplained(propose({ rules: [rule] }), { note: 'GMEC' })).not.toThrow();
  });

  it('say what changed from one pack to another', () => {
    expect(packChanges(DEFAULT_PACK, DEFAULT_PACK)).toEqual([]);
    expect(packChanges(DEFAULT_PACK, propose({ rules: [{ ruleId: 'eighty-hour-week', limit: 76 }], rounding: { freeDays: 'ceil' } }).pack)).toEqual(['80 hours a week: limit 80 → 76', 'Rounding: free days floor → ceil']);
    expect(packChanges(DEFAULT_PACK, propose({ supervision }).pack)).toEqual([
      ...['Attendings for the learners: on no → yes', 'Attendings for the learners: method rotation weights → ratio'],
      ...['Attendings for the learners: ratios none → PGY-1 2', 'Attendings for the learners: groups All clinical work → Clinic'],
    ]);
    const emergency = PACKS.find((pack) => pack.id === 'emergency-medicine') as RulePack;
    expect(packChanges(DEFAULT_PACK, emergency)).toEqual(expect.arrayContaining([`Pack: ${DEFAULT_PACK.name} 1 → ${emergency.name} 1`, 'Week in the department: on no → yes', 'Longest shift: on no → yes']));
  });
});

class Given extends RuleSets {
  saved?: RuleSetState;

  async find(): Promise<RuleSetState | undefined> {
    return this.saved && structuredClone(this.saved);
  }

  async save(): Promise<void> {}

  async history(): Promise<RuleSetState[]> {
    return [];
  }
}

describe('the pack of a program', () => {
  it('is the common one until something is saved, then the same object until something else is', async () => {
    const given = new Given();
    const rules = new ProgramRules(given);
    expect(await rules.packOf('p')).toBe(DEFAULT_PACK);
    const saved = { programId: 'p', packId: 'surgery', packVersion: 1, overrides: propose({ rules: [{ ruleId: 'night-float', limit: 5 }] }).overrides, note: '', changedBy: '', changedAt: new Date(0), version: 1 };
    given.saved = saved;
    const first = await rules.packOf('p');
    expect(first).toMatchObject({ id: 'surgery', rules: { 'night-float': { limit: 5 } } });
    expect(await rules.packOf('p')).toBe(first);
    given.saved = { ...saved, overrides: { rules: [] } };
    expect(await rules.packOf('p')).not.toBe(first);
    expect((await rules.packOf('p')).rules['night-float'].limit).toBe(PACKS.find((pack) => pack.id === 'surgery')?.rules['night-float'].limit);
    given.saved = { ...saved, version: 9 };
    expect(await rules.packOf('p')).toBe(first);
  });
});

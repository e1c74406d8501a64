import { everyKind, phoneNumber, planPreferences, USUAL_PREFERENCES, waysFor } from './preferences';

const none = { kinds: [], digest: false, quiet: null, phone: null };

describe('preferences', () => {
  it('are as usual until chosen', () => {
    expect(waysFor(USUAL_PREFERENCES, 'leave-decided')).toEqual({ inApp: true, email: true, sms: false });
    const chosen = planPreferences({ ...none, kinds: [{ kind: 'leave-decided', inApp: false, email: false, sms: false }] });
    expect(waysFor({ ...chosen, version: 1 }, 'leave-decided')).toEqual({ inApp: false, email: false, sms: false });
    expect(everyKind(USUAL_PREFERENCES).length).toBeGreaterThan(3);
  });

  it.each([
    ['+1 (217) 555-0100', '+12175550100'],
    ['217.555.0100', '+12175550100'],
    ['+49 170 1234567', '+491701234567'],
  ])('take %s as a number', (text, number) => expect(phoneNumber(text)).toBe(number));

  it('refuse what cannot be', () => {
    expect(() => phoneNumber('555')).toThrow(/phone/);
    expect(() => planPreferences({ ...none, kinds: [{ kind: 'nothing', inApp: true, email: true, sms: false }] })).toThrow(/kind/);
    expect(() => planPreferences({ ...none, kinds: [{ kind: 'leave-decided', inApp: true, email: true, sms: true }] })).toThrow(/text messages/);
    expect(planPreferences({ ...none, kinds: [{ kind: 'duty-assigned', inApp: true, email: true, sms: true }] }).phone).toBeNull();
    expect(() => planPreferences({ ...none, quiet: { from: 60, to: 60 } })).toThrow(/quiet/);
  });
});

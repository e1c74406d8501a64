import { describe, expect, it } from '@jest/globals';
import { channelsBodyOf, channelsFormOf } from './channels-form';

const saved = { slackSet: true, webhookUrl: 'https://example.org/in', webhookSecretSet: true, unreadable: [], kinds: [{ kind: 'leave-requested' as const, label: '', told: true }, { kind: 'run-finished' as const, label: '', told: false }], available: { email: true, sms: false }, version: 3 };

describe('what is sent of a program’s channels', () => {
  it('leaves secrets that nobody typed', () => {
    expect(channelsBodyOf(channelsFormOf(saved))).toEqual({ webhookUrl: 'https://example.org/in', kinds: ['leave-requested'] });
  });

  it('takes away and replaces', () => {
    const form = channelsFormOf(saved);
    expect(channelsBodyOf({ ...form, slackOff: true, webhookUrl: ' ' })).toMatchObject({ slackUrl: null, webhookUrl: null });
    expect(channelsBodyOf({ ...form, slackUrl: ' https://hooks.slack.com/x ', webhookSecret: 'another-secret-here' })).toMatchObject({ slackUrl: 'https://hooks.slack.com/x', webhookSecret: 'another-secret-here' });
  });
});

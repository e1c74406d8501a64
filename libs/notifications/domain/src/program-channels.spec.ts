import { NO_CHANNELS, planChannels } from './program-channels';

const SECRET = 'a-secret-of-sixteen-and-more';
const webhook = { webhookUrl: 'https://example.org/in', webhookSecret: SECRET, kinds: ['leave-requested'] };

describe('a program’s channels', () => {
  it('keep a secret that is not sent again, and drop it with its address', () => {
    const before = planChannels(NO_CHANNELS, { ...webhook, slackUrl: 'https://hooks.slack.com/services/T/B/x' });
    expect(planChannels(before, { webhookUrl: 'https://example.org/other', kinds: [] })).toMatchObject({ webhookSecret: SECRET, slackUrl: before.slackUrl, kinds: [] });
    expect(planChannels(before, { webhookUrl: null, slackUrl: null, kinds: [] })).toEqual({ ...NO_CHANNELS });
  });

  it('that can’t be read stay until something is given in their place', () => {
    const before = { ...NO_CHANNELS, unreadable: ['slack', 'webhook'] as const, version: 3 };
    expect(planChannels(before, { webhookUrl: null, kinds: ['leave-requested'] }).unreadable).toEqual(['slack', 'webhook']);
    expect(planChannels(before, { ...webhook, slackUrl: null }).unreadable).toEqual([]);
    expect(() => planChannels(before, { webhookUrl: webhook.webhookUrl, kinds: [] })).toThrow(/webhookSecret/);
  });

  it.each([
    [{ ...webhook, webhookUrl: 'ftp://example.org' }, /webhookUrl/],
    [{ ...webhook, webhookUrl: 'https://user:word@example.org' }, /webhookUrl/],
    [{ ...webhook, webhookSecret: 'short' }, /webhookSecret/],
    [{ webhookUrl: webhook.webhookUrl, kinds: [] }, /webhookSecret/],
    [{ ...webhook, kinds: ['nothing'] }, /kind/],
  ])('refuse %j', (fields, words) => expect(() => planChannels(NO_CHANNELS, fields)).toThrow(words));

  it('never repeat an address that they refuse', () => {
    expect(() => planChannels(NO_CHANNELS, { webhookUrl: 'a-private-place', webhookSecret: SECRET, kinds: [] })).toThrow(/^(?!.*private-place)/);
  });
});

import { InvalidValue } from '@housestaff/kernel';
import { PROGRAM_CHANNELS, type ProgramChannel } from './delivery';
import { noticeKind, type NoticeKind } from './notice-kinds';

/** Where a program hears of its own notices, in short words that name nobody. */
export interface ProgramChannels {
  /** The incoming-webhook address of a Slack channel: whoever has it can write there. */
  readonly slackUrl: string | null;
  readonly webhookUrl: string | null;
  /** Signs what goes to `webhookUrl`. */
  readonly webhookSecret: string | null;
  readonly kinds: readonly NoticeKind[];
  /** Set, and sealed with a key that this installation doesn't have: their fields above are null. */
  readonly unreadable: readonly ProgramChannel[];
  readonly version: number;
}

export const NO_CHANNELS: ProgramChannels = { slackUrl: null, webhookUrl: null, webhookSecret: null, kinds: [], unreadable: [], version: 0 };
export const SHORTEST_SECRET = 16;

/** Undefined leaves a secret as it is, null takes it away. */
export interface ProgramChannelFields {
  readonly slackUrl?: string | null;
  readonly webhookUrl: string | null;
  readonly webhookSecret?: string | null;
  readonly kinds: readonly string[];
}

/** What can't be read stays unless something is given in its place. Throws InvalidValue for an address that is none, a short secret, and a webhook without one. */
export function planChannels(before: ProgramChannels, fields: ProgramChannelFields): ProgramChannels {
  const webhookUrl = address('webhookUrl', fields.webhookUrl);
  const slackUrl = fields.slackUrl === undefined ? before.slackUrl : address('slackUrl', fields.slackUrl);
  const webhookSecret = webhookUrl === null ? null : secret(fields.webhookSecret === undefined ? before.webhookSecret : fields.webhookSecret);
  const stays = { slack: fields.slackUrl === undefined, webhook: webhookUrl === null && fields.webhookSecret === undefined };
  const unreadable = PROGRAM_CHANNELS.filter((channel) => before.unreadable.includes(channel) && stays[channel]);
  return { slackUrl, webhookUrl, webhookSecret, kinds: [...new Set(fields.kinds.map(noticeKind))], unreadable, version: before.version };
}

function address(field: string, text: string | null): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return null;
  const url = URL.canParse(trimmed) ? new URL(trimmed) : null;
  const whole = url !== null && ['https:', 'http:'].includes(url.protocol) && url.username === '' && url.password === '';
  if (!whole) throw new InvalidValue(field, 'not an address', 'an address that starts with https://');
  return trimmed;
}

function secret(text: string | null): string {
  if (text === null || text.length < SHORTEST_SECRET) throw new InvalidValue('webhookSecret', text === null ? 'none' : `${text.length} characters`, `at least ${SHORTEST_SECRET} characters that the receiver knows too`);
  return text;
}

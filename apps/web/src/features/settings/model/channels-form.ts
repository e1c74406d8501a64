import type { ChangeNotificationChannels, NotificationChannels } from '@housestaff/api-client';

/** What is typed. Secrets begin empty: an empty one leaves what is set. */
export interface ChannelsForm {
  slackUrl: string;
  slackOff: boolean;
  webhookUrl: string;
  webhookSecret: string;
  kinds: readonly string[];
}

export function channelsFormOf({ webhookUrl, kinds }: NotificationChannels): ChannelsForm {
  return { slackUrl: '', slackOff: false, webhookUrl: webhookUrl ?? '', webhookSecret: '', kinds: kinds.filter(({ told }) => told).map(({ kind }) => kind) };
}

export function channelsBodyOf({ slackUrl, slackOff, webhookUrl, webhookSecret, kinds }: ChannelsForm): ChangeNotificationChannels {
  const slack = slackOff ? { slackUrl: null } : slackUrl.trim() === '' ? {} : { slackUrl: slackUrl.trim() };
  const secret = webhookSecret === '' ? {} : { webhookSecret };
  return { ...slack, webhookUrl: webhookUrl.trim() || null, ...secret, kinds: [...kinds] as ChangeNotificationChannels['kinds'] };
}

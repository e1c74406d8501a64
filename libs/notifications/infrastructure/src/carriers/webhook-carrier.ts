import { createHmac } from 'node:crypto';
import { CarryFailed, type Carrier, type Parcel } from '@housestaff/notifications/application';
import { post } from './post';

export interface WebhookOptions {
  readonly publicUrl: string;
  readonly mayBePrivate: boolean;
  readonly now: () => Date;
}

/** `t=<seconds>,v1=<hex>`: HMAC-SHA256 with the program's secret over the seconds, a dot and the body as it is sent. */
export function signature(secret: string, seconds: number, body: string): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/** A program's own receiver. It knows a repeated message by `Housestaff-Delivery`, which stays the same. */
export class WebhookCarrier implements Carrier {
  readonly repeatable = true;

  constructor(private readonly options: WebhookOptions) {}

  async carry({ deliveryId, kind, content, destination }: Parcel, handOver: () => Promise<void>): Promise<string | null> {
    if (destination.channel !== 'webhook') throw new CarryFailed('refused', 'This goes to a webhook only');
    const { publicUrl, mayBePrivate, now } = this.options;
    const body = JSON.stringify({ id: deliveryId, kind, text: content.short, url: `${publicUrl}${content.href}` });
    const seconds = Math.floor(now().getTime() / 1000);
    const headers = { 'housestaff-delivery': deliveryId, 'housestaff-signature': signature(destination.secret, seconds, body) };
    await handOver();
    await post(destination.url, body, { headers, mayBePrivate });
    return null;
  }
}

/** A Slack channel's incoming webhook. Slack does not tell a repeated message from a new one. */
export class SlackCarrier implements Carrier {
  readonly repeatable = false;

  constructor(private readonly options: Omit<WebhookOptions, 'now'>) {}

  async carry({ content, destination }: Parcel, handOver: () => Promise<void>): Promise<string | null> {
    if (destination.channel !== 'slack') throw new CarryFailed('refused', 'This goes to Slack only');
    const { publicUrl, mayBePrivate } = this.options;
    const text = content.short.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    await handOver();
    await post(destination.url, JSON.stringify({ text: `${text} <${publicUrl}${content.href}|Open in Housestaff>` }), { mayBePrivate, once: true });
    return null;
  }
}

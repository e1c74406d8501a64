/** The job that carries out what is due on one channel: payload `{channel}`. One at a time for each organization and channel. */
export const DELIVER = 'notifications.deliver';

/** A worker that says nothing for so long has lost what it carried. Longer than any carrier takes. */
export const LEASE_MS = 60_000;

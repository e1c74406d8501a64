import type { RedisOptions } from 'ioredis';

/** Longest pause between two tries to reach Redis again: jobs go on within about a second of its return. */
const LONGEST_PAUSE = 1000;

/** Bull's own reading of a URL knows neither TLS nor encoded passwords. `redis[s]://[user:password@]host[:port][/database]`. */
export function redisOptions(url: string): RedisOptions {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || 6379),
    username: decodeURIComponent(username) || undefined,
    password: decodeURIComponent(password) || undefined,
    db: Number(pathname.slice(1) || 0),
    tls: protocol === 'rediss:' ? {} : undefined,
    connectTimeout: 5000,
    keepAlive: 10_000,
    // A command of a lost connection is tried on the next two, then given up: whatever it was for comes again by itself.
    maxRetriesPerRequest: 2,
    retryStrategy: (times) => Math.min(50 * 2 ** times, LONGEST_PAUSE),
  };
}

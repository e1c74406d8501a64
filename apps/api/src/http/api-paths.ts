/** What the API answers; every other path belongs to the web. nginx routes by the same table. */
const API_PATHS = ['/api', '/ics', '/health', '/metrics', '/socket.io'];

export function isApiPath(path: string): boolean {
  return API_PATHS.some((prefix) => path === prefix || path.startsWith(`${prefix}/`));
}

export const API_PREFIX = 'api/v1';

/** Routes that stand outside the prefix. */
export const OUTSIDE_PREFIX = ['health/{*path}', 'metrics', 'ics/{*path}'];

import type { ErrorRow } from './row';

export const exchangeErrors = {} as const satisfies Record<string, ErrorRow>;

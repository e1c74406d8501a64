import type { ErrorRow } from './row';

export const platformErrors = {} as const satisfies Record<string, ErrorRow>;

import type { ErrorRow } from './row';

export const planningErrors = {} as const satisfies Record<string, ErrorRow>;

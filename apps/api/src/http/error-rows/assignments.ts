import type { ErrorRow } from './row';

export const assignmentsErrors = {} as const satisfies Record<string, ErrorRow>;

import type { ErrorRow } from './row';

export const programErrors = {} as const satisfies Record<string, ErrorRow>;

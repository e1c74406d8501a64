import type { ErrorRow } from './row';

export const complianceErrors = {} as const satisfies Record<string, ErrorRow>;

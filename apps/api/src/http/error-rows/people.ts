import type { ErrorRow } from './row';

export const peopleErrors = {} as const satisfies Record<string, ErrorRow>;

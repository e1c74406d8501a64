export type { DateSpan } from './date-span';
export * from './api-error';
export { type ApiPage, type ApiRequest, type QueryValue, apiAll, apiFetch, apiPage, apiUrl } from './api-fetch';
export * from './generated/types';
export { keys } from './query-keys';

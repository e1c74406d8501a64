export type { DateSpan } from './date-span';
export * from './api-error';
export { type ApiFile, type ApiPage, type ApiRequest, type QueryValue, apiAll, apiFetch, apiFile, apiPage, apiUrl } from './api-fetch';
export * from './generated/types';
export { isTouched, type LiveChange } from './live-change';
export { keys } from './query-keys';

export type { DateSpan } from './date-span';
export * from './api-error';
export { type ApiFile, type ApiPage, type ApiRequest, type QueryValue, apiAll, apiFetch, apiFile, apiPage, apiUrl } from './api-fetch';
export * from './generated/types';
export { keys } from './query-keys';

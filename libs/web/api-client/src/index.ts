export * from './api-error';
export { type ApiPage, type ApiRequest, type QueryValue, apiAll, apiFetch, apiPage, apiUrl } from './api-fetch';
export * from './contract';
export { keys } from './query-keys';

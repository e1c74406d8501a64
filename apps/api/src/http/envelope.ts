export interface Pagination {
  readonly nextCursor: string | null;
}

export interface Meta {
  readonly pagination?: Pagination;
  /** Milliseconds the request took on the server. */
  readonly timing: number;
  /** The API's version. */
  readonly version: string;
}

export interface ErrorBody {
  readonly code: string;
  readonly message: string;
  /** A refusal's facts as one element; an invalid request's fields as one element each. */
  readonly details: readonly unknown[];
  readonly correlationId: string;
}

export interface Envelope<T> {
  readonly success: boolean;
  readonly data: T | null;
  readonly error: ErrorBody | null;
  readonly meta: Meta;
}

export const API_VERSION = '1';

/** What a refusal carries beside its message: the fields, cells or demand that it names. */
export type Facts = Record<string, unknown>;

/** A refused or failed request. `status` is 0 when the server could not be reached. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly facts: Facts,
    readonly correlationId: string | null,
    readonly details: readonly unknown[] = [],
  ) {
    super(message);
    this.name = 'ApiError';
  }

  /** True when the answer says that somebody is not signed in. */
  get signedOut(): boolean {
    return this.status === 401;
  }

  /** True when somebody else changed the thing first. */
  get stale(): boolean {
    return this.status === 412;
  }
}

export function unreachable(): ApiError {
  return new ApiError(0, 'network.unreachable', 'The server does not answer. Check the connection and try again.', {}, null);
}

/** The message of anything thrown, for a notice. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Something went wrong.';
}

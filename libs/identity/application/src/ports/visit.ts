/** What is known of a request whose sender is not known. */
export interface Visit {
  readonly correlationId: string;
  /** As much of the User-Agent header as is kept. */
  readonly userAgent?: string | null;
}

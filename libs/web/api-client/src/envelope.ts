import { ApiError, type Facts } from './api-error';

export interface Envelope {
  success: boolean;
  data: unknown;
  error: { code: string; message: string; details?: unknown[]; facts?: Facts; correlationId?: string } | null;
  meta?: { pagination?: { nextCursor: string | null } };
}

function isFacts(value: unknown): value is Facts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the permission is called is for the audit; who is refused wants to know whom to ask. */
const PLAIN: Readonly<Record<string, string>> = { 'identity.permission_denied': 'Your roles do not allow this. An administrator can give you one that does.' };

/** The refusal in an answer. A body that is no envelope still gives a message a person can act on. */
export function refusalOf(response: Response, envelope: Envelope | null): ApiError {
  const error = envelope?.error;
  const header = response.headers.get('x-correlation-id');
  if (!error) {
    return new ApiError(response.status, 'http.unexpected', `The server answered ${response.status}.`, {}, header);
  }
  const details = error.details ?? [];
  const facts = error.facts ?? details.find(isFacts) ?? {};
  return new ApiError(response.status, error.code, PLAIN[error.code] ?? error.message, facts, error.correlationId ?? header, details);
}

/** The envelope of an answer; null for an empty or foreign body. */
export async function readEnvelope(response: Response): Promise<Envelope | null> {
  if (response.status === 204) return null;
  const type = response.headers.get('content-type') ?? '';
  if (!type.includes('json')) return null;
  return (await response.json()) as Envelope;
}

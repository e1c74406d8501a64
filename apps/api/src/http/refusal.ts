import { HttpException } from '@nestjs/common';
import { DomainError } from '@housestaff/kernel';
import type { ErrorCode } from './error-table';
import { InvalidRequest } from './request.errors';

/** What is said to the caller about a throw. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly details: readonly unknown[];
}

const BY_HTTP_STATUS: Readonly<Record<number, ErrorCode>> = {
  400: 'request.malformed',
  404: 'request.not_found',
  405: 'request.method_not_allowed',
  413: 'request.too_large',
  415: 'request.unsupported_media',
  503: 'system.unavailable',
};

type Answer = readonly [ErrorCode, string];

const AWAY: Answer = ['database.unavailable', 'The database does not answer. Try again in a moment'];
const CROWDED: Answer = ['database.retry', 'Too many changes at once. Try again'];

/** A NUL in a text, alone or within JSON. */
const UNSTORABLE: Answer = ['request.malformed', 'A text holds a character that can not be stored'];

const BY_SQL_STATE: Readonly<Record<string, Answer>> = {
  '23505': ['database.conflict', 'This collides with something that is already there'],
  '23P01': ['database.conflict', 'This overlaps something that is already there'],
  '23503': ['database.conflict', 'Something else still refers to this, or what it refers to is gone'],
  '22021': UNSTORABLE,
  '22P05': UNSTORABLE,
  '40001': CROWDED,
  '40P01': CROWDED,
  '55P03': CROWDED,
  '57014': ['database.timeout', 'The database took too long'],
};

/** Connections that are refused, lost or too many: SQLSTATE classes 08, 53 and 57P, sockets, and pg's own words. */
const AWAY_CODE = /^(08...|53300|57P0.|ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|ETIMEDOUT)$/;
const AWAY_WORDS = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Turns anything thrown into what the caller may know of it. An unknown throw says nothing of itself. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof InvalidRequest) return { code: thrown.code, message: thrown.message, details: thrown.problems };
  if (thrown instanceof DomainError) return ofDomain(thrown);
  if (thrown instanceof HttpException) return ofHttp(thrown.getStatus(), thrown.message);
  return ofDriver(thrown) ?? ofParser(thrown) ?? { code: 'system.unexpected', message: 'Something went wrong on our side', details: [] };
}

function ofDomain(error: DomainError): Refusal {
  return { code: error.code, message: error.message, details: Object.keys(error.facts).length === 0 ? [] : [error.facts] };
}

function ofHttp(status: number, message: string): Refusal {
  const code = BY_HTTP_STATUS[status] ?? (status < 500 ? 'request.refused' : 'system.unexpected');
  return { code, message, details: [] };
}

/** Constraint and column names stay in the log: they are no business of the caller. */
function ofDriver(thrown: unknown): Refusal | null {
  const cause = causeOf(thrown);
  const code = 'code' in cause ? String(cause.code) : '';
  const words = cause instanceof Error ? cause.message : '';
  const answer = AWAY_CODE.test(code) || AWAY_WORDS.test(words) ? AWAY : BY_SQL_STATE[code];
  return answer === undefined ? null : { code: answer[0], message: answer[1], details: [] };
}

/** TypeORM wraps what the driver threw. */
function causeOf(thrown: unknown): object {
  if (typeof thrown !== 'object' || thrown === null) return {};
  return 'driverError' in thrown ? causeOf(thrown.driverError) : thrown;
}

/** body-parser throws plain errors that carry an HTTP status. */
function ofParser(thrown: unknown): Refusal | null {
  if (!(thrown instanceof Error) || !('status' in thrown) || typeof thrown.status !== 'number' || thrown.status >= 500) return null;
  return ofHttp(thrown.status, thrown.status === 413 ? 'The request is too large' : 'The request could not be read');
}

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

/** SQLSTATE or socket code → how it is answered. */
const BY_DRIVER_CODE: Readonly<Record<string, readonly [ErrorCode, string]>> = {
  '23505': ['database.conflict', 'This collides with something that is already there'],
  '23P01': ['database.conflict', 'This overlaps something that is already there'],
  '23503': ['database.conflict', 'Something else still refers to this, or what it refers to is gone'],
  '40001': ['database.retry', 'Too many changes at once; try again'],
  '40P01': ['database.retry', 'Too many changes at once; try again'],
  '55P03': ['database.retry', 'Too many changes at once; try again'],
  '57014': ['database.timeout', 'The database took too long'],
  '57P01': ['database.unavailable', 'The database is not there'],
  '57P02': ['database.unavailable', 'The database is not there'],
  '57P03': ['database.unavailable', 'The database is not there'],
  ECONNREFUSED: ['database.unavailable', 'The database is not there'],
  ECONNRESET: ['database.unavailable', 'The database is not there'],
};

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
  const known = BY_DRIVER_CODE[driverCode(thrown)];
  return known === undefined ? null : { code: known[0], message: known[1], details: [] };
}

function driverCode(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return '';
  if ('driverError' in thrown) return driverCode(thrown.driverError);
  return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
}

/** body-parser throws plain errors that carry an HTTP status. */
function ofParser(thrown: unknown): Refusal | null {
  if (!(thrown instanceof Error) || !('status' in thrown) || typeof thrown.status !== 'number' || thrown.status >= 500) return null;
  return ofHttp(thrown.status, thrown.status === 413 ? 'The request is too large' : 'The request could not be read');
}

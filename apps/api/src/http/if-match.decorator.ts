import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { InvalidPrecondition, PreconditionRequired } from './request.errors';

const ONE_VERSION = /^(?:W\/)?"?(\d{1,9})"?$/;

/** The version in an `If-Match` header. */
export function versionOf(header: string | undefined): number {
  if (header === undefined) throw new PreconditionRequired();
  const match = ONE_VERSION.exec(header.trim());
  if (match === null) throw new InvalidPrecondition(header);
  return Number(match[1]);
}

/** The version that the caller last saw, from `If-Match: "<version>"`; 428 without one. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  return versionOf(context.switchToHttp().getRequest<Request>().headers['if-match']);
});

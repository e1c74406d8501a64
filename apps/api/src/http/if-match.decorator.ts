import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
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

/** Documents the header on the route whose parameter this is. */
const documented: ParameterDecorator = (target, key) => {
  const route = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
  if (key === undefined || route === undefined) return;
  ApiHeader({ name: 'If-Match', required: true, description: 'The version that you last saw, in double quotes', example: '"3"' })(target, key, route);
};

/** The version that the caller last saw, from `If-Match: "<version>"`; 428 without one. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number => versionOf(context.switchToHttp().getRequest<Request>().headers['if-match']),
  [documented],
);

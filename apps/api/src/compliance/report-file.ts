import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { DocumentFile } from '@housestaff/exchange/application';
import type { Response } from 'express';

/** Documents a route that answers a file. */
export function ApiFile(type: string): MethodDecorator {
  return applyDecorators(ApiOkResponse({ description: 'The file', content: { [type]: { schema: { type: 'string', format: 'binary' } } } }));
}

/** To be saved under its name, and kept by no cache: it tells of people. */
export function sendFile({ name, type, bytes }: DocumentFile, response: Response): void {
  response.attachment(name).type(type).setHeader('Cache-Control', 'private, no-store');
  response.send(bytes);
}

import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';

type Shape = Type<unknown> | readonly [Type<unknown>];

/**
 * Documents what a route answers: `@ApiData(Person)` one, `@ApiData([Person])` a list, `@ApiData(Run, 202)` with another status.
 * The document describes the envelope around it.
 */
export function ApiData(shape: Shape, status = 200): MethodDecorator {
  const one = Array.isArray(shape) ? (shape as readonly [Type<unknown>])[0] : (shape as Type<unknown>);
  const reference = { $ref: getSchemaPath(one) };
  const data = Array.isArray(shape) ? { type: 'array', items: reference } : reference;
  const success = { type: 'boolean', enum: [true] };
  const schema = { type: 'object', required: ['success', 'data', 'meta'], properties: { success, data, meta: { $ref: '#/components/schemas/Meta' } } };
  return applyDecorators(ApiExtraModels(one), ApiResponse({ status, schema }));
}

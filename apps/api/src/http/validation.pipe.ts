import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { type FieldProblem, InvalidRequest } from './request.errors';

/** Refuses what the DTO does not know, and says which field is wrong. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => new InvalidRequest(errors.flatMap((error) => problemsOf(error, ''))),
  });
}

function problemsOf(error: ValidationError, parent: string): FieldProblem[] {
  const field = parent === '' ? error.property : `${parent}.${error.property}`;
  const own = error.constraints === undefined ? [] : [{ field, problems: Object.values(error.constraints) }];
  return [...own, ...(error.children ?? []).flatMap((child) => problemsOf(child, field))];
}

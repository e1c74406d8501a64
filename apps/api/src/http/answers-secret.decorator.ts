import { SetMetadata, type CustomDecorator } from '@nestjs/common';

export const ANSWERS_SECRET = 'housestaff:answers-secret';

/** The answer holds a secret that is shown once, so it is never kept for a repeated Idempotency-Key. */
export function AnswersSecret(): CustomDecorator {
  return SetMetadata(ANSWERS_SECRET, true);
}

import { registerDecorator } from 'class-validator';
import { isLocalDate } from '@housestaff/kernel';

/** A real day of the calendar as `YYYY-MM-DD`. */
export function IsDay(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isDay',
      target: target.constructor,
      propertyName: String(property),
      options: { message: ({ property: field }) => `${field} must be a day as YYYY-MM-DD` },
      validator: { validate: (value: unknown) => typeof value === 'string' && isLocalDate(value) },
    });
}

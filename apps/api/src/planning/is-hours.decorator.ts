import { registerDecorator } from 'class-validator';

/** A number of hours, or as many as the shift had. */
export function IsHours(): PropertyDecorator {
  return (target, property) =>
    registerDecorator({
      name: 'isHours',
      target: target.constructor,
      propertyName: String(property),
      options: { message: ({ property: field }) => `${field} must be a number, or as-long-as-shift` },
      validator: { validate: (value: unknown) => value === 'as-long-as-shift' || (typeof value === 'number' && Number.isFinite(value)) },
    });
}

import { addDays, daysWords, dayWords, DomainError, type Id, type LocalDate } from '@housestaff/kernel';

export class ExpiresBeforeIssued extends DomainError {
  readonly code = 'people.qualification.expires_before_issued';

  constructor(name: string, issued: LocalDate, expires: LocalDate) {
    super(`${name} would expire on ${dayWords(expires)}, before it is issued on ${dayWords(issued)}`, { field: 'expires', issued, expires, fix: 'the last day on which it holds is not before the first' });
  }
}

export class DuplicateQualificationType extends DomainError {
  readonly code = 'people.qualification.type_there';

  constructor(name: string, existing: { readonly id: Id; readonly name: string } | null) {
    super(`${existing?.name ?? name} is there already`, { field: 'name', name, existing: existing && { id: existing.id, name: existing.name }, fix: 'change that one, or choose another name' });
  }
}

export class QualificationTypeInUse extends DomainError {
  readonly code = 'people.qualification.type_in_use';

  constructor(type: { readonly id: Id; readonly name: string }, held: number, requiredBy: readonly string[]) {
    const uses = [...(held > 0 ? [`${held} ${held === 1 ? 'person has' : 'people have'} it`] : []), ...(requiredBy.length > 0 ? [`${requiredBy.join(', ')} ask${requiredBy.length === 1 ? 's' : ''} for it`] : [])];
    super(`${type.name} is in use: ${uses.join('; ')}`, { resource: 'qualification type', id: type.id, name: type.name, held, requiredBy, fix: 'remove these first' });
  }
}

export class FamilyFixed extends DomainError {
  readonly code = 'people.qualification.family_fixed';

  constructor(name: string, held: number) {
    super(`${name} is held by ${held}, with or without a level: what it is can't change any more`, { field: 'family', held, fix: 'make another type' });
  }
}

export class QualificationCovered extends DomainError {
  readonly code = 'people.qualification.covered';

  constructor(name: string, given: { readonly issued: LocalDate; readonly expires: LocalDate | null }, existing: { readonly id: Id; readonly issued: LocalDate; readonly expires: LocalDate | null }) {
    const said = ({ issued, expires }: typeof given): string => (expires === null ? `from ${dayWords(issued)} on` : daysWords({ start: issued, end: addDays(expires, 1) }));
    super(`${name}, ${said(given)}, lies within what is there: ${said(existing)}`, { field: 'issued', given, existing, fix: 'change that one, or give the dates of the renewal' });
  }
}

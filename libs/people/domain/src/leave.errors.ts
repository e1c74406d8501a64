import { DomainError } from '@housestaff/kernel';

interface NamedKind {
  readonly kind: string;
  readonly label: string;
}

export class LimitsInverted extends DomainError {
  readonly code = 'people.limits_inverted';

  constructor(warnAt: number, limit: number) {
    super(`The warning at ${warnAt} days comes after the limit of ${limit}`, { field: 'warnAt', warnAt, limit, fix: `warn at ${limit} days or fewer, or raise the limit` });
  }
}

export class DuplicateLeaveKind extends DomainError {
  readonly code = 'people.duplicate_leave_kind';

  constructor(first: NamedKind, second: NamedKind, firstRow: number, row: number) {
    const field = first.kind === second.kind ? 'kind' : 'label';
    const what = field === 'kind' ? `the kind ${second.kind}` : `called "${second.label}"`;
    super(`Rows ${firstRow + 1} and ${row + 1} are both ${what}`, {
      field: `kinds[${row}].${field}`,
      first: { kind: first.kind, label: first.label },
      found: second[field],
      rows: [firstRow, row],
      fix: field === 'kind' ? 'keep one row for each kind' : 'give one of them another name',
    });
  }
}

export class KindNotOffered extends DomainError {
  readonly code = 'people.kind_not_offered';

  constructor({ kind, label }: NamedKind, offered: readonly NamedKind[]) {
    super(`${label} is not offered in this program`, {
      field: 'kind',
      found: kind,
      offered: offered.map((one) => ({ kind: one.kind, label: one.label })),
      fix: offered.length > 0 ? `choose ${offered.map((one) => one.label).join(', ')}, or offer it in the leave settings` : 'offer it in the leave settings',
    });
  }
}

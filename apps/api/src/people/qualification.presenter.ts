import type { NamedType, QualificationView } from '@housestaff/people/application';
import type { Qualification, QualificationType } from './qualification.dto';

export function presentType({ programId: _, requiredBy, ...type }: NamedType): QualificationType {
  return { ...type, requiredBy: requiredBy.map((need) => ({ ...need })) };
}

export function presentQualification({ programId: _, personUntil: __, ...qualification }: QualificationView): Qualification {
  return qualification;
}

import type { Qualification, QualificationType } from '@housestaff/api-client';
import type { QualificationInput } from '../api/use-credentials';
import { lastDay } from './credential-words';

/** `expires`: null where it does not expire; empty where the last day is still to be given. */
export type CredentialForm = Omit<QualificationInput, 'personId' | 'typeId'> & { personId: string | null; typeId: string | null };

export function formOf(credential: Qualification | null, personId: string | null, today: string): CredentialForm {
  if (!credential) return { personId, typeId: null, level: null, issued: today, expires: null, note: '' };
  const { typeId, level, issued, expires, note } = credential;
  return { personId: credential.personId, typeId, level, issued, expires, note };
}

/** As long as the type lasts, whenever type or first day change. */
export function usualEnd(issued: string, type: QualificationType | undefined): string | null {
  return type?.lastsMonths && issued ? lastDay(issued, type.lastsMonths) : null;
}

/** Whether it would end before it begins. */
export function isBackwards({ issued, expires }: Pick<CredentialForm, 'issued' | 'expires'>): boolean {
  return Boolean(expires) && String(expires) < issued;
}

/** Why it can't be saved yet; null when it can. */
export function missing(form: CredentialForm, type: Pick<QualificationType, 'family'> | undefined): string | null {
  if (!form.personId) return 'Choose the person first';
  if (!form.typeId) return 'Choose what they have first';
  if (type?.family === 'procedure' && !form.level) return 'Choose the level first';
  if (!form.issued) return 'Give the first day first';
  if (form.expires === '') return 'Give the last day, or say that it does not expire';
  return isBackwards(form) ? 'The last day is before the first' : null;
}

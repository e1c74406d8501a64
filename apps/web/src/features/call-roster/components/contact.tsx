'use client';
import type { CallRosterContact } from '@housestaff/api-client';
import { Icon } from '@housestaff/ui';
import { Mail, Phone } from 'lucide-react';

/** Ways to reach somebody, for those who may see them. */
export function ContactLinks({ contact }: { contact: CallRosterContact }) {
  const { name, phone, email } = contact;
  if (!phone && !email) return <span className="t3">No contact is entered.</span>;
  return (
    <span className="call-ways">
      {phone && (
        <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} aria-label={`Call ${name}, ${phone}`}>
          <Icon of={Phone} small /> {phone}
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`} aria-label={`Write to ${name}, ${email}`}>
          <Icon of={Mail} small /> {email}
        </a>
      )}
    </span>
  );
}

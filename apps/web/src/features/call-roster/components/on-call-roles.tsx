import type { CallRosterContact, CallRosterDay } from '@housestaff/api-client';
import { ContactLinks } from './contact';

export type Contacts = ReadonlyMap<string, CallRosterContact>;

/** Who is on, by role. `contacts`: also how to reach them. */
export function OnCallRoles({ on, contacts }: { on: CallRosterDay['on']; contacts?: Contacts }) {
  return (
    <dl className="call-roles">
      {on.map(({ role, people }) => (
        <div key={role}>
          <dt>{role}</dt>
          {people.map(({ personId, name }) => {
            const contact = contacts?.get(personId);
            return (
              <dd key={personId}>
                <span className="b5">{name}</span>
                {contact && <ContactLinks contact={contact} />}
              </dd>
            );
          })}
        </div>
      ))}
    </dl>
  );
}

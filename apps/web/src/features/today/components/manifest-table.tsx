'use client';
import type { ManifestGap, ManifestLocation, ManifestPerson } from '@housestaff/api-client';
import { RotationChip } from '@housestaff/ui';
import { Fragment } from 'react';

const PARTS = [
  ['am', 'AM', 'until 12:00'],
  ['pm', 'PM', '12:00 – 18:00'],
  ['night', 'Night', '18:00 – 07:00'],
] as const;

export type Part = (typeof PARTS)[number][0];

function People({ people }: { people: readonly ManifestPerson[] }) {
  return (
    <ul>
      {people.map((person) => (
        <li key={person.personId} className="row h-6">
          <span className="grow clip">{person.name}</span>
          <span className="t11 t3 nowrap">{person.note || (person.pgy ? `PGY-${person.pgy}` : '')}</span>
        </li>
      ))}
    </ul>
  );
}

function Location({ location, now }: { location: ManifestLocation; now: Part | null }) {
  return (
    <tbody>
      {location.roles.map((role, index) => (
        <tr key={role.role} className={index === 0 ? 'first' : undefined}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={location.roles.length} className="mf-place">
              <span className="row">
                <RotationChip abbreviation={location.abbreviation} colour={location.colour} className="min-w-11" />
                <span className="min-w-0">
                  <b className="b6">{location.name}</b>
                  {location.siteName && <span className="t3 block">{location.siteName}</span>}
                </span>
              </span>
            </th>
          )}
          <th scope="row" className="mf-role">
            {role.role}
          </th>
          {PARTS.map(([part]) => (
            <td key={part} className={`${part === 'night' ? 'night' : ''} ${part === now ? 'b5' : ''}`}>
              <People people={role[part]} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** The day by location and role; the part of the day that runs now is set in bold. */
export function ManifestTable({ locations, now }: { locations: readonly ManifestLocation[]; now: Part | null }) {
  return (
    <table className="mf">
      <caption className="vh">Who is on, by location and role</caption>
      <thead>
        <tr>
          <th scope="col">Location</th>
          <th scope="col">Role</th>
          {PARTS.map(([part, title, hours]) => (
            <th key={part} scope="col" className={part === now ? 'now' : undefined}>
              <b className="b6">{title}</b> <span className="t3">{hours}</span>
            </th>
          ))}
        </tr>
      </thead>
      {locations.map((location) => (
        <Fragment key={location.rotationId}>
          <Location location={location} now={now} />
        </Fragment>
      ))}
    </table>
  );
}

export function partWord(half: ManifestGap['half']): string {
  return { am: 'morning', pm: 'afternoon', night: 'tonight' }[half];
}

import type { RuleSet } from '@housestaff/api-client';
import Link from 'next/link';

/** Rotations with a limit of their own: granted by the review committee, and kept with the rotation. */
export function ExceptionsSection({ exceptions }: { exceptions: RuleSet['exceptions'] }) {
  return (
    <section className="rsec" aria-labelledby="rules-exceptions">
      <h2 id="rules-exceptions">Rotations with the 88-hour exception</h2>
      <p className="t2 measure">A review committee may grant up to 10 % more hours for named rotations (6.24). The limit stands with the rotation.</p>
      {exceptions.length === 0 ? (
        <p>
          No rotation has one. <Link href="/rotations">Rotations</Link>
        </p>
      ) : (
        <ul className="rlist">
          {exceptions.map(({ rotationId, name, hoursLimit }) => (
            <li key={rotationId} className="row">
              <Link href={`/rotations?rotation=${rotationId}`} className="grow">
                {name}
              </Link>
              <span className="num">{hoursLimit} h a week</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

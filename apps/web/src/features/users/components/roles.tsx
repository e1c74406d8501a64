import type { GrantInfo } from '@housestaff/api-client';
import { useProgramChoice } from '@/shell/program-context';
import { byRank, placeWords, roleName } from '@/shell/role-words';

/** Roles and where they hold, one a line. */
export function Roles({ grants }: { grants: readonly GrantInfo[] }) {
  const { programs } = useProgramChoice();
  if (grants.length === 0) return <span className="t3">No role</span>;
  return (
    <span className="us-roles">
      {byRank(grants).map((grant) => (
        <span key={`${grant.role} ${grant.programId}`}>
          {roleName(grant.role)} <span className="t3 t12">{placeWords(grant.programId, programs)}</span>
        </span>
      ))}
    </span>
  );
}

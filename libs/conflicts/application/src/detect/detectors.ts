import type { ConflictKind } from '@housestaff/conflicts/domain';
import { credentials } from './credential-conflicts';
import { uncoveredDemand } from './demand-conflicts';
import type { Detected, Detector, Facts, Ground } from './detected';
import { externalCommitments } from './external-conflicts';
import { doubleBooking, dutyHours } from './finding-conflicts';
import { callCascade, leaveOverAssignment } from './leave-conflicts';
import { backToBack, postCallClinic } from './service-conflicts';
import { supervisionGaps } from './supervision-conflicts';

/** What finds each kind; a kind is one line here. */
export const DETECTORS: Readonly<Record<ConflictKind, Detector>> = {
  'double-booking': doubleBooking,
  'leave-over-assignment': leaveOverAssignment,
  'call-cascade': callCascade,
  'uncovered-demand': uncoveredDemand,
  'supervision-gap': supervisionGaps,
  'duty-hours': dutyHours,
  'back-to-back': backToBack,
  'post-call-clinic': postCallClinic,
  'missing-credential': (ground, facts) => credentials(ground, facts).filter(({ kind }) => kind === 'missing-credential'),
  'expired-certification': (ground, facts) => credentials(ground, facts).filter(({ kind }) => kind === 'expired-certification'),
  'external-commitment': externalCommitments,
};

export function detectAll(ground: Ground, facts: Facts): Detected[] {
  return Object.values(DETECTORS).flatMap((detect) => detect(ground, facts));
}

import type { GrantInfo } from '@housestaff/api-client';

export type Grant = GrantInfo;

export interface UserRow {
  userId: string;
  email: string;
  name: string;
  personId: string | null;
  personName: string | null;
  active: boolean;
  grants: Grant[];
  lastSeenAt: string | null;
  memberElsewhere: boolean;
  version: number;
  mayChange: boolean;
}

export interface Invitation {
  id: string;
  email: string;
  name: string;
  personId: string | null;
  grants: Grant[];
  createdAt: string;
  expiresAt: string;
  acceptedAt: string | null;
  revokedAt: string | null;
  status: 'open' | 'accepted' | 'expired' | 'revoked';
  invitedBy: string;
  mayChange: boolean;
}

export interface InvitationMade {
  invitation: Invitation;
  url: string;
}

export interface ResetLinkMade {
  url: string;
  expiresAt: string;
}

export interface InvitationOffer {
  email: string;
  name: string;
  organizationName: string;
  roles: string[];
  expiresAt: string;
  hasLogin: boolean;
}

export interface ResetOffer {
  email: string;
  expiresAt: string;
}

export interface SetupState {
  needed: boolean;
}

export interface OwnSession {
  id: string;
  current: boolean;
  openedAt: string;
  lastSeenAt: string;
  device: string;
  kind: string;
}

export interface OwnProfile {
  email: string;
  name: string;
  organizationName: string;
  personId: string | null;
  personName: string | null;
  roles: Grant[];
  version: number;
}

export interface OwnMembership {
  organizationId: string;
  organizationName: string;
  roles: string[];
  current: boolean;
}

import type { Id, LocalDate } from '@housestaff/kernel';
import type { BlockView } from '../year-grid/catalog-views';

export interface ManifestPerson {
  readonly personId: Id;
  readonly name: string;
  readonly pgy: number | null;
  readonly note: string;
}

export interface ManifestRole {
  readonly role: string;
  readonly am: ManifestPerson[];
  readonly pm: ManifestPerson[];
  readonly night: ManifestPerson[];
}

export interface ManifestLocation {
  readonly rotationId: Id;
  readonly abbreviation: string;
  readonly colour: string;
  readonly name: string;
  readonly siteName: string | null;
  readonly roles: readonly ManifestRole[];
}

export interface ManifestGap {
  readonly title: string;
  readonly detail: string;
  readonly half: 'am' | 'pm' | 'night';
}

/** Who is on, on one day, as published. */
export interface Manifest {
  readonly date: LocalDate;
  readonly block: BlockView | null;
  /** 1 on the first day of the block. */
  readonly blockDay: number | null;
  readonly zone: string;
  readonly publishedVersion: number;
  readonly updatedAt: string;
  readonly locations: readonly ManifestLocation[];
  readonly counts: { readonly residents: number; readonly faculty: number; readonly away: number; readonly gaps: number };
  readonly gaps: readonly ManifestGap[];
  readonly onCall: readonly { readonly role: string; readonly name: string; readonly phone: string | null }[];
  readonly away: readonly { readonly personId: Id; readonly name: string; readonly kind: string; readonly from: LocalDate; readonly to: LocalDate }[];
  /** Published since the day before, newest first. */
  readonly changed: readonly { readonly at: string; readonly text: string }[];
}

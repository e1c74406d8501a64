/** The installation before it has an organization. */
export abstract class Installation {
  /** Whether no organization was ever stored. */
  abstract isEmpty(): Promise<boolean>;
  /** As `isEmpty`, and until the unit of work ends nobody else gets an answer to it. */
  abstract claim(): Promise<boolean>;
}

/** The code that the operator hands to the first administrator. */
export abstract class SetupCodes {
  /** Makes it on first use; of two that share a place both get the same. */
  abstract keep(): string;
  abstract matches(code: string): boolean;
  abstract forget(): void;
}

/** Stores the current actor's organization, which is new. */
export abstract class OrganizationOpener {
  abstract open(name: string): Promise<void>;
}

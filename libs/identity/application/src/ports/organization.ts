/** The current organization. */
export abstract class Organization {
  abstract name(): Promise<string>;
}

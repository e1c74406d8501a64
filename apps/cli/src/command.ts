/** One operator command. `run` answers the exit code. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What follows its name, e.g. `<file> [--program NAME]`. */
  readonly usage: string;
  run(args: readonly string[], say: (line: string) => void): Promise<number>;
}

/** The environment for a process that this one starts: its own, with these changes, and never the database of someone else's. */
export function childEnvironment(changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, DATABASE_URL: undefined, ...changes };
}

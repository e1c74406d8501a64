/** Tells a password manager whose new password this is; people read the e-mail elsewhere on the page. */
export function KnownEmail({ email }: { email: string }) {
  return <input className="vh" type="email" name="username" autoComplete="username" value={email} readOnly tabIndex={-1} aria-hidden />;
}

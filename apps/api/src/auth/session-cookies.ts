import type { CookieOptions, Request, Response } from 'express';
import type { OpenedSession } from '@housestaff/identity/application';

export const CSRF_COOKIE = 'hs_csrf';
const ACCESS = 'hs_access';
const REFRESH = 'hs_refresh';

/** Under HTTPS the browser holds both to this host and to HTTPS, by their names' prefix. */
function nameOf(cookie: string, request: Request): string {
  return request.secure ? `__Host-${cookie}` : cookie;
}

function read(cookie: string, request: Request): string | undefined {
  const cookies = request.cookies as Readonly<Record<string, string | undefined>> | undefined;
  return cookies?.[nameOf(cookie, request)];
}

export function accessCookie(request: Request): string | undefined {
  return read(ACCESS, request);
}

export function refreshCookie(request: Request): string | undefined {
  return read(REFRESH, request);
}

export function setSessionCookies(request: Request, response: Response, session: OpenedSession): void {
  const base: CookieOptions = { sameSite: 'lax', secure: request.secure, path: '/' };
  response.cookie(nameOf(ACCESS, request), session.accessToken, { ...base, httpOnly: true, expires: session.accessExpiresAt });
  response.cookie(nameOf(REFRESH, request), session.refreshToken, { ...base, httpOnly: true, expires: session.refreshExpiresAt });
  response.cookie(CSRF_COOKIE, session.csrfToken, { ...base, expires: session.refreshExpiresAt });
}

export function clearSessionCookies(request: Request, response: Response): void {
  const base: CookieOptions = { sameSite: 'lax', secure: request.secure, path: '/' };
  response.clearCookie(nameOf(ACCESS, request), { ...base, httpOnly: true });
  response.clearCookie(nameOf(REFRESH, request), { ...base, httpOnly: true });
  response.clearCookie(CSRF_COOKIE, base);
}

// Keeps what the app is made of, never what it says of people: with it "My schedule" opens without a connection. Answers of
// the API pass by untouched. Each build has its own cache; the one before stays for tabs that are still open on it.
const PREFIX = 'hs-app-';
const CACHE = PREFIX + (new URL(self.location.href).searchParams.get('build') || 'app');
const PAGE = '/my-schedule';
const PARTS = /(?:\/_next\/)?static\/(?:chunks|css|media)\/[\w./~%@+-]+\.(?:js|css|woff2)/g;

function isPart({ pathname }) {
  return pathname.startsWith('/_next/static/') || pathname.startsWith('/fonts/') || ['/theme.js', '/icon.svg', '/manifest.webmanifest'].includes(pathname);
}

async function keepApp() {
  const cache = await caches.open(CACHE);
  const page = await fetch(PAGE, { cache: 'no-store' });
  if (!page.ok) throw new Error('The page can not be kept');
  const text = await page.clone().text();
  const parts = new Set((text.match(PARTS) || []).map((part) => (part.startsWith('/') ? part : '/_next/' + part)));
  await cache.put(PAGE, page);
  await Promise.all([...parts, '/theme.js'].map((part) => cache.add(part).catch(() => undefined)));
  await self.skipWaiting();
}

async function dropOld() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** Named by their content, so the first copy is as good as any. */
async function part(request) {
  const found = await caches.match(request, { ignoreVary: true });
  if (found) return found;
  const answer = await fetch(request);
  if (answer.ok && (await caches.has(CACHE))) {
    const copy = answer.clone();
    await (await caches.open(CACHE)).put(request, copy);
  }
  return answer;
}

/** The server's page while it answers. */
async function page(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(PAGE, { ignoreVary: true, ignoreSearch: true });
    if (!kept) throw error;
    return new URL(request.url).pathname === PAGE ? kept : Response.redirect(PAGE, 302);
  }
}

self.addEventListener('install', (event) => event.waitUntil(keepApp()));
self.addEventListener('activate', (event) => event.waitUntil(dropOld()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (!/^\/(api|ics|health|metrics)(\/|$)/.test(url.pathname)) event.respondWith(page(request));
  } else if (isPart(url)) event.respondWith(part(request));
});

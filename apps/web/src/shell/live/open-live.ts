import { ApiError, apiFetch, type LiveChange, type Session } from '@housestaff/api-client';
import type { Socket } from 'socket.io-client';
import { setLiveState } from './live-state';

export interface LiveEar {
  changed: (change: LiveChange) => void;
  /** Something may have been missed. */
  missed: () => void;
  signedOut: () => void;
}

const LATER_MS = 60_000;

/** Renews the access token where it has run out, and comes back. */
async function comeBack(socket: Socket, ear: LiveEar): Promise<void> {
  try {
    await apiFetch<Session>('/auth/session');
    socket.connect();
  } catch (error) {
    if (error instanceof ApiError && error.signedOut) ear.signedOut();
    else setTimeout(() => socket.connect(), LATER_MS);
  }
}

function attend(socket: Socket, ear: LiveEar): void {
  let wasOpen = false;
  socket.on('connect', () => {
    setLiveState('open');
    if (wasOpen) ear.missed();
    wasOpen = true;
  });
  socket.on('disconnect', () => setLiveState('away'));
  socket.on('connect_error', ({ message }) => {
    setLiveState('away');
    if (message === 'signed-out') void comeBack(socket, ear);
    else if (message === 'later') setTimeout(() => socket.connect(), LATER_MS);
  });
  socket.on('ended', () => void comeBack(socket, ear));
  socket.on('changed', ear.changed);
  socket.on('resync', ear.missed);
}

/** Listens to what changes at the server until the returned function is called. Loaded after the page: it can wait. */
export function openLive(ear: LiveEar): () => void {
  let closed = false;
  let socket: Socket | undefined;
  const begin = async () => {
    const { io } = await import('socket.io-client');
    if (closed) return;
    socket = io({ path: '/socket.io', transports: ['websocket'], reconnectionDelay: 500, reconnectionDelayMax: 15_000 });
    attend(socket, ear);
  };
  begin().catch(() => undefined);
  return () => {
    closed = true;
    socket?.disconnect();
  };
}

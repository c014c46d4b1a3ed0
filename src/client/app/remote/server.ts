// Does a server stand behind this page? A page alone, on a static host, has none.

/** Asked quietly: a host without one answers with some page, or not at all. */
export async function serverAnswers(): Promise<boolean> {
  try {
    const answer = await fetch('./health', { cache: 'no-store', signal: AbortSignal.timeout(5000) });
    return answer.ok && (answer.headers.get('content-type') ?? '').includes('json');
  } catch {
    return false;
  }
}

const ITSELF = ['localhost', '127.0.0.1', '[::1]'];

/** What other devices of the network type, where this page was opened under a name only this computer knows. Null: as it is. */
export async function addressHere(): Promise<string | null> {
  if (!ITSELF.includes(location.hostname)) return null;
  try {
    const answer = await fetch('./api/address', { cache: 'no-store' });
    const told: unknown = await answer.json();
    const [first] =
      typeof told === 'object' && told && 'addresses' in told ? (told.addresses as unknown[]) : [];
    return typeof first === 'string' ? first : null;
  } catch {
    return null;
  }
}

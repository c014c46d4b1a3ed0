// Where do other devices find this page? The server knows its computer's addresses in the local network.

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

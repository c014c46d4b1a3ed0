// Does a server stand behind this page? A page alone, on a static host, has none.

/** Asked quietly, and for the head alone: a host without one answers with some page, or not at all. */
export async function serverAnswers(): Promise<boolean> {
  try {
    const answer = await fetch('./health', {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(5000),
    });
    return answer.ok && (answer.headers.get('content-type') ?? '').includes('json');
  } catch {
    return false;
  }
}

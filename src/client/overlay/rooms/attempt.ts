// What does this person do in the room? It is asked of the server; a no is said at the top of the page.
import type { HostDeed, PersonDeed } from '../../../core/rooms/deed.ts';
import { doDeed } from '../../app/remote/talk.ts';
import { app } from '../../app/store.ts';

export async function attempt(deed: HostDeed | PersonDeed): Promise<void> {
  const why = await doDeed(deed);
  app.setState({ notice: why });
}

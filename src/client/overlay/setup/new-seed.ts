// Which game is it, when nobody asks for a certain one? Any, with a number short enough to say aloud.

export function newSeed(): number {
  const [drawn = 1] = crypto.getRandomValues(new Uint32Array(1));
  return (drawn % 999_999) + 1;
}

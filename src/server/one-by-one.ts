// How do things happen one after the other? Each waits for the one before it, whether that went well or not.

export type OneByOne = <Result>(act: () => Promise<Result>) => Promise<Result>;

export function oneByOne(): OneByOne {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const turn = last.then(act, act);
    last = turn.catch(() => undefined);
    return turn;
  };
}

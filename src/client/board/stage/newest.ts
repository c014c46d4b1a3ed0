// What is worked on next? The newest wish alone; what came before it is dropped.

export interface Newest<Job> {
  readonly want: (job: Job) => void;
  readonly last: () => Job | undefined;
  readonly end: () => void;
}

/** Works on a job until it is done or no longer wanted; answers whether it was done. */
export type Work<Job> = (job: Job, isWanted: () => boolean) => Promise<boolean>;

export function newestOnly<Job>(work: Work<Job>): Newest<Job> {
  let wanted: Job | undefined;
  let finished: Job | undefined;
  let isBusy = false;

  async function run(): Promise<void> {
    isBusy = true;
    try {
      while (wanted !== undefined && wanted !== finished) {
        const job = wanted;
        if (await work(job, () => wanted === job)) finished = job;
      }
    } finally {
      isBusy = false;
    }
  }
  function want(job: Job): void {
    wanted = job;
    if (!isBusy) void run();
  }
  const end = () => {
    wanted = undefined;
  };
  return { want, last: () => wanted, end };
}

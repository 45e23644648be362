/** So many at a time: who comes later waits his turn. */
export class Turns {
  private readonly waiting: (() => void)[] = [];
  private taken = 0;

  constructor(private readonly most: number) {}

  async within<T>(work: () => Promise<T>): Promise<T> {
    if (this.taken < this.most) this.taken += 1;
    // Whoever goes hands his place on, so that nobody comes in between.
    else await new Promise<void>((mayGo) => this.waiting.push(mayGo));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.taken -= 1;
    }
  }
}

import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

type Piece = { readonly bytes: Buffer; readonly at: number };
/** What is done when the house says something to its database: `before` it hears, or `after`, with its answer lost. */
type Ambush = { readonly words: string; readonly when: "before" | "after"; readonly login: string; done: () => void };
type Cut = { readonly when: Ambush["when"]; readonly login?: string; readonly meanwhile?: () => void };

/** What goes one way over one connection, as late and as slowly as the proxy is told. */
class Way {
  private readonly pieces: Piece[] = [];
  private isBusy = false;

  constructor(
    private readonly proxy: ChaosProxy,
    private readonly to: Socket,
    private readonly arrived = () => {},
  ) {}

  push(bytes: Buffer): void {
    this.pieces.push({ bytes, at: performance.now() + this.proxy.delay });
    if (!this.isBusy) void this.move();
  }

  private async move(): Promise<void> {
    this.isBusy = true;
    for (let piece = this.pieces.shift(); piece; piece = this.pieces.shift()) {
      const late = piece.at - performance.now();
      if (late > 0) await pause(late);
      const { bytesPerSecond } = this.proxy;
      if (bytesPerSecond) await pause((1000 * piece.bytes.length) / bytesPerSecond);
      await this.proxy.isOpen;
      this.to.write(piece.bytes);
      this.arrived();
    }
    this.isBusy = false;
  }
}

/** Stands on this machine between a house and its PostgreSQL, and does to what passes whatever networks do. */
export class ChaosProxy {
  /** Milliseconds that everything is late, each way. */
  delay = 0;
  /** Each way; 0: as fast as it goes. */
  bytesPerSecond = 0;
  /** Never, while nothing passes and nothing is said about it. */
  isOpen: Promise<void> = Promise.resolve();
  /** How often the house waited, by login: what it said after it had heard something. */
  readonly waits = new Map<string, number>();
  private open = () => {};
  private ambush: Ambush | undefined;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly behind: URL,
  ) {}

  static async before(databaseUrl: string): Promise<ChaosProxy> {
    const server = createServer();
    const proxy = new ChaosProxy(server, new URL(databaseUrl));
    server.on("connection", (socket) => proxy.pass(socket));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  /** The database's address, through here. */
  get url(): string {
    const url = new URL(this.behind);
    url.hostname = "127.0.0.1";
    url.port = String((this.server.address() as AddressInfo).port);
    return url.href;
  }

  /** Lets nothing through any more, and says nothing about it. */
  hold(): void {
    this.isOpen = new Promise((resolve) => {
      this.open = resolve;
    });
  }

  /** What was said meanwhile arrives, late, as on a network. */
  letThrough(): void {
    this.open();
  }

  /**
   * Cuts off the next connection of this login on which the house says this; fulfilled once that happened. What `meanwhile` does
   * is done before anything else can happen.
   */
  cutsAt(words: string, { when, login = "", meanwhile }: Cut): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        meanwhile?.();
        resolve();
      };
      this.ambush = { words, when, login, done };
    });
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.open();
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private pass(house: Socket): void {
    const database = connect(Number(this.behind.port), this.behind.hostname);
    let [login, isWaiting] = ["", false];
    const there = new Way(this, database);
    const back = new Way(this, house, () => {
      isWaiting = false;
    });
    for (const socket of [house, database]) {
      socket.setNoDelay(true);
      this.sockets.add(socket);
      socket.on("error", () => {}).on("close", () => this.sockets.delete(socket));
    }
    house.on("data", (bytes: Buffer) => {
      const { ambush } = this;
      // The first thing that is said tells who it is.
      login ||= bytes.toString("latin1").match(/user\0(\w+)\0/)?.[1] ?? "nobody";
      if (!isWaiting) this.waits.set(login, (this.waits.get(login) ?? 0) + 1);
      isWaiting = true;
      if (!ambush || !login.includes(ambush.login) || !bytes.includes(ambush.words)) return there.push(bytes);
      this.ambush = undefined;
      // It hears what was said, and does it; what it answers nobody hears.
      if (ambush.when === "after") database.write(bytes);
      database.end();
      house.resetAndDestroy();
      return ambush.done();
    });
    database.on("data", (bytes: Buffer) => back.push(bytes));
    house.on("close", () => database.end());
    database.on("close", () => house.destroy());
  }
}

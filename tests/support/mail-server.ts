import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";

/** What a mail server does with one message. `dot`: once it has all of it; `holds`: it answers nothing more until it is closed. */
export type Manner =
  | "takes"
  | "is down"
  | "defers recipient"
  | "defers at dot"
  | "refuses recipient"
  | "refuses at dot"
  | "resets at dot"
  | "holds before data"
  | "holds at dot";

type Taken = { readonly from: string; readonly to: string; readonly text: string };

/** A mail server on this machine that does what it is told, message by message, and what came last from then on. */
export class MailServer {
  /** What it said yes to. */
  readonly taken: Taken[] = [];
  /** All that reached it whole, whatever it answered. */
  readonly heard: Taken[] = [];
  /** How often somebody came as far as naming a recipient. */
  asked = 0;
  /** Whom it lets in, as `user:password`; everybody, when that is not said. */
  guest: string | undefined;
  private manners: Manner[] = ["takes"];
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  static async open(): Promise<MailServer> {
    const server = createServer();
    const mail = new MailServer(server);
    server.on("connection", (socket) => mail.serve(socket));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return mail;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  will(...manners: Manner[]): void {
    this.manners = manners;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    for (const socket of this.sockets) socket.destroy();
    await closed;
  }

  private next(): Manner {
    const [first = "takes"] = this.manners;
    if (this.manners.length > 1) this.manners.shift();
    return first;
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on("close", () => this.sockets.delete(socket)).on("error", () => {});
    const says = (line: string) => socket.write(`${line}\r\n`);
    const manner = this.next();
    if (manner === "is down") return void socket.destroy();
    let said = "";
    let [from, to] = ["", ""];
    let isData = false;
    says("220 post.test");
    socket.setEncoding("utf8").on("data", (piece: string) => {
      said += piece;
      const end = isData ? "\r\n.\r\n" : "\r\n";
      for (let at = said.indexOf(end); at >= 0; at = said.indexOf(end)) {
        const line = said.slice(0, at);
        said = said.slice(at + end.length);
        if (isData) {
          isData = false;
          this.weigh(manner, { from, to, text: line }, socket, says);
        } else if (/^MAIL FROM/i.test(line)) {
          from = line;
          says("250 ok");
        } else if (/^RCPT TO/i.test(line)) {
          this.asked += 1;
          to = line.replace(/^RCPT TO:<(.*)>.*$/i, "$1");
          // A mail server likes to say whom it does not know.
          if (manner === "defers recipient") says(`451 ${to} later`);
          else if (manner === "refuses recipient") says(`550 ${to} is unknown here`);
          else says("250 ok");
        } else if (/^DATA/i.test(line)) {
          if (manner === "holds before data") return;
          isData = true;
          says("354 go on");
          break;
        } else if (/^EHLO/i.test(line)) says("250-post.test\r\n250 AUTH PLAIN");
        else if (/^AUTH PLAIN /i.test(line)) {
          const [, user, password] = Buffer.from(line.slice(11), "base64").toString().split("\0");
          says(`${user}:${password}` === this.guest ? "235 welcome" : `535 ${user} may not`);
        } else if (/^QUIT/i.test(line)) says("221 bye");
        else says("250 post.test");
      }
    });
  }

  private weigh(manner: Manner, message: Taken, socket: Socket, says: (line: string) => unknown): void {
    this.heard.push(message);
    if (manner === "resets at dot") return void socket.resetAndDestroy();
    if (manner === "holds at dot") return;
    if (manner === "defers at dot") return void says(`452 no room for ${message.to}`);
    if (manner === "refuses at dot") return void says(`554 not from ${message.to}`);
    this.taken.push(message);
    says("250 taken");
  }
}

/** The words of a message, whatever they travel as. */
export const wordsOf = (text: string): string =>
  text
    .replaceAll("=\r\n", "")
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

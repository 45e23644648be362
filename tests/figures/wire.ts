import { type IncomingHttpHeaders, request } from "node:http";
import { connect, type Socket } from "node:net";
import { sourcesIn } from "../house/sources.js";

export type Sent = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string | Buffer;
};
/** What came back, and after how many milliseconds; status 0 when the connection was closed without an answer. */
export type Reply = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly took: number;
};

/** One request on a connection of its own, exactly as given. */
export function sends(
  url: string,
  { method = "POST", path = "/graphql", headers = {}, body = "" }: Sent,
): Promise<Reply> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const since = () => performance.now() - begun;
    const none = () => resolve({ status: 0, headers: {}, text: "", took: since() });
    const { hostname, port } = new URL(url);
    const length = body.length > 0 ? { "content-length": Buffer.byteLength(body) } : {};
    const asking = request({ hostname, port, method, path, headers: { ...length, ...headers }, agent: false });
    asking.once("error", none).once("response", (response) => {
      let text = "";
      response
        .setEncoding("utf8")
        .on("data", (part: string) => {
          text += part;
        })
        .once("error", none)
        .once("close", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, took: since() }),
        );
    });
    asking.end(body);
  });
}

export const json = (body: unknown, cookie = ""): Sent => ({
  headers: { "content-type": "application/json", cookie },
  body: JSON.stringify(body),
});

/** A connection on which anything may be written; whoever opens it destroys it. */
export function line(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => resolve(socket));
    socket.on("error", reject);
  });
}

/** Writes these bytes and gives the first line that comes back within a second, or what became of the connection. */
export async function saysTo(url: string, bytes: string | Buffer): Promise<string> {
  const socket = await line(url);
  socket.on("error", () => {});
  socket.write(bytes);
  const answer = await new Promise<string>((resolve) => {
    socket.once("data", (data) => resolve(data.toString("latin1").split("\r\n")[0] ?? ""));
    socket.once("close", () => resolve("closed"));
    setTimeout(() => resolve("waits"), 1_000).unref();
  });
  socket.destroy();
  return answer;
}

/** Every route that the server has, as its own source says; what stands in its path is somebody's id. */
export const routes = (): { method: string; path: string }[] =>
  sourcesIn("server").flatMap(({ text }) =>
    [...text.matchAll(/\b(?:app|router)\s*\.\s*(get|post|delete)\(\s*"([^"]+)"/g)].map(
      ([, method = "", path = ""]) => ({
        method: method.toUpperCase(),
        path: path.replace(/:\w+/g, "7d9f2c1e-0000-4000-8000-3a5b8c6d9e0f"),
      }),
    ),
  );

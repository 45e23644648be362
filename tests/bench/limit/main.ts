import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import pg from "pg";
import { tell, told } from "../told.js";
import { type Statement, statements } from "./statements.js";

/** What cannot be done with less: a statement by hand, over plain text, whose answer is handed on as it comes. */
const { url } = await told<{ url: string }>();
// As many connections as the house keeps for one login, for as long, and the same time zone, so that moments are written alike.
const pool = new pg.Pool({
  connectionString: url,
  max: 4,
  idleTimeoutMillis: 15 * 60_000,
  options: "-c timezone=UTC -c plan_cache_mode=force_generic_plan",
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

const server = createServer(async (request, response) => {
  try {
    const { name, values } = JSON.parse(await bodyOf(request)) as { name: Statement; values: unknown[] };
    const { rows } = await pool.query<{ answer: string }>({ name, text: statements[name], values });
    const body = Buffer.from(rows[0]?.answer ?? "null");
    response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
});
server.listen(0, "127.0.0.1", () => tell({ ready: true, port: (server.address() as AddressInfo).port }));

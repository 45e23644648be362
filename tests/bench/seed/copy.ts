import type { Client, Connection, Submittable } from "pg";

/** The parts of the driver's connection that its types leave out. */
type Copying = Connection & { sendCopyFromChunk(chunk: Buffer): void; endCopyFrom(): void };

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (sign) => escapes[sign] ?? sign);

/** A value in COPY's text form; a list holds words of ours or ids, which need no quotes. */
function written(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString("hex")}`;
  if (Array.isArray(value)) return `{${value.join(",")}}`;
  return typeof value === "string" ? escaped(value) : String(value);
}

/** COPY as the driver takes what it does not know itself: five times cheaper for the database than any insert. */
class Copy implements Submittable {
  constructor(
    private readonly statement: string,
    private readonly rows: Buffer,
    private readonly done: (error?: Error) => void,
  ) {}

  submit(connection: Connection): void {
    connection.query(this.statement);
  }

  handleCopyInResponse(connection: Copying): void {
    connection.sendCopyFromChunk(this.rows);
    connection.endCopyFrom();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.done();
  }

  handleError(error: Error): void {
    this.done(error);
  }
}

/** Writes all rows of a table in one go. */
export function copyInto(
  client: Client,
  table: string,
  columns: readonly string[],
  rows: readonly unknown[][],
): Promise<void> {
  const statement = `copy ${table} (${columns.map((name) => `"${name}"`).join(", ")}) from stdin`;
  const text = Buffer.from(`${rows.map((row) => row.map(written).join("\t")).join("\n")}\n`);
  return new Promise((resolve, reject) => {
    client.query(new Copy(statement, text, (error) => (error ? reject(error) : resolve())));
  });
}

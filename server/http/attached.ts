import type { IncomingMessage } from "node:http";
import Busboy from "@fastify/busboy";
import { limits } from "@zorgvuldig/schema/limits";
import { Refusal } from "../foundation/refusal.js";

/** What was posted with a file: the question, as it came, and the file. */
export type Posted = { readonly question: string; readonly content: Buffer };

const most = { question: 100_000, headers: 2_000 };
/** What stands around the parts of a form. */
const around = 10_000;

/** A form that is none: broken off, of other parts, or written otherwise than a form is. */
export class NoForm extends Error {}

/**
 * Takes a form of two parts apart as it comes in: `question`, which is JSON, and `file`. It never holds more than may be taken in; at the first byte
 * beyond that it stops. Throws `Refusal` for a file that is too large, and `NoForm`.
 */
export function posted(request: IncomingMessage): Promise<Posted> {
  const tooLarge = () => new Refusal("security/one-file", "file-large", "file");
  const length = Number(request.headers["content-length"] ?? 0);
  if (length > limits.document.bytes + most.question + around) return Promise.reject(tooLarge());
  return new Promise((resolve, reject) => {
    const form = formOf(request);
    if (!form) return reject(new NoForm());
    let question: string | undefined;
    let content: Buffer | undefined;
    const stop = (why: Error) => {
      request.unpipe(form);
      reject(why);
    };
    const brokenOff = () => stop(new NoForm());
    form.on("field", (name, value, isNameCut, isCut) => {
      if (name !== "question" || isNameCut || isCut || question !== undefined) return stop(new NoForm());
      question = value;
    });
    form.on("file", (name, stream) => {
      if (name !== "file" || content) return stop(new NoForm());
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("limit", () => stop(tooLarge()));
      stream.on("error", brokenOff);
      stream.on("end", () => {
        content = Buffer.concat(parts);
      });
    });
    for (const beyond of ["partsLimit", "filesLimit", "fieldsLimit"] as const) form.on(beyond, brokenOff);
    form.on("error", brokenOff);
    form.on("finish", () => {
      if (question === undefined || !content) return reject(new NoForm());
      resolve({ question, content });
    });
    request.on("close", () => {
      if (!request.complete) brokenOff();
    });
    request.pipe(form);
  });
}

function formOf(request: IncomingMessage): InstanceType<typeof Busboy.Busboy> | undefined {
  const type = request.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) return undefined;
  try {
    return new Busboy.Busboy({
      headers: { ...request.headers, "content-type": type },
      limits: {
        parts: 2,
        files: 1,
        fields: 1,
        fieldSize: most.question,
        fieldNameSize: 20,
        // One more than may be: whoever weighs it sees that it is too large.
        fileSize: limits.document.bytes + 1,
        headerPairs: 10,
        headerSize: most.headers,
      },
    });
  } catch {
    return undefined;
  }
}

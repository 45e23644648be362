export type Method = "GET" | "POST" | "DELETE";

let askedAt = Date.now();

/** How many seconds ago the house was last asked something here: for so long it has heard nothing, from this page at least. */
export const secondsSinceAsked = (): number => (Date.now() - askedAt) / 1_000;

const send = (method: Method, path: string, body?: unknown, key?: string): Promise<Response> =>
  fetch(path, {
    method,
    credentials: "same-origin",
    headers: {
      "content-type": "application/json",
      "x-zorgvuldig": "panel",
      ...(key ? { "idempotency-key": key } : {}),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });

/** Our own origin and our own header: another site can send neither in the user's name. `key`: what is done once under it. */
export const callHouse = (method: Method, path: string, body?: unknown, key?: string): Promise<Response> => {
  askedAt = Date.now();
  return send(method, path, body, key);
};

/** An act and the file that comes with it; the browser says itself where the parts of the form begin. */
export const sendFile = (asked: object, file: File, key: string): Promise<Response> => {
  askedAt = Date.now();
  const body = new FormData();
  body.append("question", JSON.stringify(asked));
  body.append("file", file);
  return fetch("/documents", {
    method: "POST",
    credentials: "same-origin",
    headers: { "x-zorgvuldig": "panel", "idempotency-key": key },
    body,
  });
};

type TimeLeft = { seconds: number; canGoOn: boolean };

/** How long the session has left; to ask this is no use of it. Null when the house cannot be reached. */
export const timeLeft = async (): Promise<TimeLeft | null> => {
  const response = await send("GET", "/session/left").catch(() => null);
  const answer: unknown = response?.ok ? await response.json().catch(() => null) : null;
  if (typeof answer !== "object" || answer === null || !("seconds" in answer)) return null;
  return { seconds: Number(answer.seconds), canGoOn: "canGoOn" in answer && answer.canGoOn === true };
};

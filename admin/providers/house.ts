export type Method = "GET" | "POST" | "DELETE";

/** Our own origin and our own header: another site can send neither in the user's name. `key`: what is done once under it. */
export const callHouse = (method: Method, path: string, body?: unknown, key?: string): Promise<Response> =>
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

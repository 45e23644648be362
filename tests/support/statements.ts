import type { Bureau } from "./bureau.js";

type Said = { readonly login: string; readonly text: string; readonly values?: readonly unknown[] };
type Asked = string | { readonly text: string; readonly values?: readonly unknown[] };

/** Listens to what a house says to its database, from now on, until it is told to stop. */
export function listenTo({ house: { pools } }: Bureau): { readonly said: Said[]; stop(): void } {
  const said: Said[] = [];
  const connect = pools.connect.bind(pools);
  pools.connect = async (login) => {
    const client = await connect(login);
    const heard = Object.create(client) as typeof client;
    heard.query = ((asked: Asked, ...rest: []) => {
      said.push({
        login,
        ...(typeof asked === "string" ? { text: asked } : { text: asked.text, values: asked.values ?? [] }),
      });
      return client.query(asked as string, ...rest);
    }) as typeof client.query;
    return heard;
  };
  return {
    said,
    stop() {
      pools.connect = connect;
    },
  };
}

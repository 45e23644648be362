import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { expect } from "@jest/globals";
import { asksToBeGiven, code, today } from "../support/deliveries.js";
import { aDocument, Papers } from "../support/documents.js";
import { aPdf } from "../support/files.js";
import { fulfils } from "../support/fulfils.js";

/** As many as are handed over at one time. */
const atOneTime = 4;
/** Two of these are more than a system takes in for who reads nothing (some 10 MB), in letters that do not grow much smaller. */
const large = 5_500_000;

/** Asks for what lies there, and takes nothing of it in. */
async function asksAndStalls(url: string, link: string) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).pause();
  await once(socket, "connect");
  const body = `code=${code}`;
  const said = [`POST ${link} HTTP/1.1`, `Host: ${hostname}`, "Origin: null", `Content-Length: ${body.length}`];
  socket.write([...said, "Content-Type: application/x-www-form-urlencoded", "", body].join("\r\n"));
  return socket;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let at = 0; at < 100; at += 1) {
    if (await isSo()) return;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error("It did not come to that");
}

fulfils(
  "rights/access",
  "keeps no document waiting for who fetches slowly, and counts nothing for who went before his turn came",
  async (world) => {
    const { caseId, deliver, documentId } = await asksToBeGiven(world);
    for (let at = 0; at < 2; at += 1)
      await new Papers(world).add(
        caseId,
        "consultant",
        aDocument({ receivedOn: today }),
        aPdf(randomBytes(large).toString("base64url")),
      );
    const link = await deliver.lay();
    const fetched = async () => (await deliver.last()).downloads ?? 0;
    const slow = [];
    for (let at = 0; at < atOneTime; at += 1) slow.push(await asksAndStalls(world.bureau.url, link));
    await until(async () => (await fetched()) === atOneTime);
    const goes = await asksAndStalls(world.bureau.url, link);
    const document = await world.as("consultant").send("get", `/documents/${documentId}`);
    const waiting = await fetched();
    goes.destroy();
    await new Promise((go) => setTimeout(go, 300));
    for (const one of slow) one.destroy();
    const last = await asksAndStalls(world.bureau.url, link);
    await until(async () => (await fetched()) > atOneTime);
    last.destroy();

    expect([document.status, waiting]).toEqual([200, atOneTime]);
    expect(await fetched()).toBe(atOneTime + 1);
  },
  60_000,
);

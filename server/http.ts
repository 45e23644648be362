import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import type { Api } from "./api.js";
import type { Config } from "./config.js";
import type { House } from "./foundation/database/request.js";
import { Explained } from "./foundation/explained.js";
import { accountRoutes } from "./http/account.js";
import { accountPackRoutes } from "./http/account-packs.js";
import { askLetterRoutes } from "./http/ask-letters.js";
import { calendarRoutes } from "./http/calendar.js";
import { consentRoutes } from "./http/consents.js";
import { decisionLetterRoutes } from "./http/decision-letters.js";
import { disclosureRoutes } from "./http/disclosures.js";
import { documentFileRoutes } from "./http/document-files.js";
import { exportRoutes } from "./http/exports.js";
import { figuresRoutes } from "./http/figures.js";
import { formRoutes } from "./http/forms.js";
import { graphqlRoutes } from "./http/graphql.js";
import { headers, ownOrigin } from "./http/headers.js";
import { languageRoutes } from "./http/language.js";
import { letterRoutes } from "./http/letters.js";
import { logRoutes } from "./http/log.js";
import { organisationRoutes } from "./http/organisation.js";
import { packRoutes } from "./http/packs.js";
import { panelRoutes } from "./http/panel.js";
import { peopleRoutes } from "./http/people.js";
import { recoveryRoutes } from "./http/recovery.js";
import { sessionRoutes } from "./http/session.js";
import { signLetterRoutes } from "./http/sign-letters.js";
import { Turns } from "./http/turns.js";
import { applyPages } from "./public/apply/pages.js";
import { backPage } from "./public/back.js";
import { collectedPages } from "./public/collected.js";
import { counting } from "./public/counting.js";
import { lastResort, notThere } from "./public/errors.js";
import { packAsJson, packAsPage } from "./public/pack.js";
import { pages } from "./public/pages.js";
import { postingPages } from "./public/posting/pages.js";
import { receivedPages } from "./public/received.js";
import { rightsPages } from "./public/rights/pages.js";
import { signPages } from "./public/sign.js";
import { sitePages } from "./public/site.js";
import { surveyPages } from "./public/survey/pages.js";
import { knowingToday } from "./public/today.js";
import { IdentityProvider } from "./staff/identity-provider.js";
import { Throttle } from "./staff/throttle.js";

/** Papers that are drawn at one time: it takes the processor for a tenth of a second, and everybody waits for that. */
const drawnAtOneTime = 1;
/** Files that are on their way out at one time; each is in memory until whoever asked for it has it. */
const sentAtOneTime = 4;

type Listening = { readonly port: number; stop(): Promise<void> };

/** Opens the port: API, sessions, panel, public pages. */
export async function listen(house: House, api: Api, documents: readonly string[], config: Config): Promise<Listening> {
  const { port, mode, publicUrl, mail, oidc } = config;
  const app = express();
  app.disable("x-powered-by").disable("etag");
  // Who asks is told by a proxy in front only when that stands in the bureau's own network.
  app.set("trust proxy", ["loopback", "linklocal", "uniquelocal"]);
  // Whoever is slow is looked for often enough that he is cut off when he should be.
  const server = createServer({ connectionsCheckingInterval: 2_000 }, app);
  const own = () =>
    publicUrl
      ? [new URL(publicUrl).origin]
      : [`http://localhost:${portOf(server)}`, `http://127.0.0.1:${portOf(server)}`];
  // Passkeys are the host's; a browser knows them at a name and never at a number.
  const site = () => ({ host: publicUrl ? new URL(publicUrl).hostname : "localhost", origins: own() });
  const throttle = new Throttle(house);
  const provider = oidc && new IdentityProvider(oidc);
  const drawing = new Turns(drawnAtOneTime);
  const sending = new Turns(sentAtOneTime);
  // A large file takes a slow line minutes: what somebody asked for keeps no document of a case waiting.
  const handing = new Turns(sentAtOneTime);
  // Whoever fetches his copy again and again holds up no letter of the bureau.
  const copying = new Turns(drawnAtOneTime);
  const graphql = await graphqlRoutes(house, api, mode, documents);

  app.use(headers);
  app.get("/health", async (_, response) => {
    const isUp = await house.pools.answers();
    response.status(isUp ? 200 : 503).json({ status: isUp ? "ok" : "unavailable" });
  });
  app.use(counting(house));
  app.use(["/ontvangen", "/ophalen", "/enquete", "/ondertekenen"], knowingToday(house));
  // Asked by who has no session: its form tells of no origin, and what it may do hangs on a link and a code alone.
  app.use(
    ...[receivedPages(house, mode, { drawing, sending }), collectedPages(house, mode, handing)],
    ...[surveyPages(house, mode), signPages(house, mode, copying)],
  );
  app.use(ownOrigin(own), graphql.router);
  app.use(
    languageRoutes(),
    sessionRoutes(house, throttle, { mode, sendsMail: mail !== null, oidc }, site),
    accountRoutes(house, mode, site, provider),
    ...(provider
      ? [backPage(), organisationRoutes(house, throttle, provider, { mode, origin: () => own()[0] ?? "" })]
      : []),
    recoveryRoutes(house, mode),
    peopleRoutes(house, mode),
    calendarRoutes(house, mode, () => own()[0] ?? ""),
    logRoutes(house, config),
    documentFileRoutes(house, mode, sending),
    exportRoutes(house, mode, publicUrl, { json: packAsJson, page: packAsPage }),
    letterRoutes(house, mode, drawing),
    figuresRoutes(house, mode, drawing),
    formRoutes(house, mode, drawing),
    signLetterRoutes(house, mode, drawing, () => publicUrl ?? own()[0] ?? ""),
    consentRoutes(house, mode),
    disclosureRoutes(house, mode, drawing),
    askLetterRoutes(house, mode, drawing),
    decisionLetterRoutes(house, mode, drawing),
    packRoutes(house, mode, drawing),
    accountPackRoutes(house, mode, drawing),
    panelRoutes(),
    knowingToday(house),
    applyPages(house, mode, throttle),
    postingPages(house, mode, throttle),
    rightsPages(house, mode, throttle),
    pages(mode, publicUrl),
    sitePages(house, mode),
  );
  app.use(notThere(mode), lastResort(mode));

  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) => reject(new Explained(`PORT: ${port} is taken, or not ours to open`, { cause })));
    // A demonstration has known passwords, so nobody outside this machine reaches it.
    server.listen(port, mode === "real" ? "0.0.0.0" : "127.0.0.1", resolve);
  });
  return {
    port: portOf(server),
    async stop() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await graphql.stop();
      setTimeout(() => server.closeAllConnections(), 2_000).unref();
      await closed;
    },
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

import { expect } from "@jest/globals";
import supertest from "supertest";
import { fulfils, holds } from "../support/fulfils.js";

const html = "text/html,application/xhtml+xml,*/*;q=0.8";
const form = (url: string, back: string, language = "en") =>
  supertest(url).post("/language").type("form").send({ language, back });

fulfils("cookies/two", "changes the language without a script, and leads back to the page", async ({ bureau }) => {
  const page = await supertest(bureau.url).get("/privacy");
  const chosen = await form(bureau.url, "/privacy");

  expect(page.text).toContain('<form class="switch" method="post" action="/language"');
  expect(page.text).toContain('<input type="hidden" name="back" value="/privacy">');
  expect([chosen.status, chosen.headers.location]).toEqual([303, "/privacy"]);
  expect([chosen.headers["set-cookie"]].flat()).toEqual([expect.stringMatching(/^__Host-taal=en; /)]);
});

fulfils("cookies/two", "takes no third language from a form", async ({ bureau }) => {
  const { status, headers } = await form(bureau.url, "/privacy", "abc");

  expect([status, headers["set-cookie"]]).toEqual([400, undefined]);
});

fulfils("website/third-party-links", "leads nobody to another website by the language", async ({ bureau }) => {
  for (const back of [
    "//elders.test/",
    "https://elders.test/",
    "/\\elders.test",
    "/a?b=//c",
    "/../x",
    "",
    `/${"a".repeat(300)}`,
  ])
    expect((await form(bureau.url, back)).headers.location).toBe("/");
});

holds(
  "says in words, to whoever asks for a page, that it is not there, and to a program in JSON",
  async ({ bureau }) => {
    const page = await supertest(bureau.url).get("/nergens").set("accept", html);
    const english = await supertest(bureau.url).get("/nergens").set({ accept: html, cookie: "__Host-taal=en" });
    const program = await supertest(bureau.url).get("/nergens").set("accept", "application/json");
    const unread = await supertest(bureau.url).post("/language").set("accept", html).type("json").send("{");

    expect([page.status, english.status, program.status, unread.status]).toEqual([404, 404, 404, 400]);
    expect(page.text).toContain("<h1>Deze pagina is er niet</h1>");
    expect(english.text).toContain("<h1>This page is not there</h1>");
    expect(program.body).toEqual({ message: expect.any(String) });
    expect(unread.text).toContain("<h1>Dit konden wij niet lezen</h1>");
  },
);

fulfils(
  "contact/one-place",
  "has a page on how to reach the bureau, from the one place where that stands",
  async ({ bureau }) => {
    const { text } = await supertest(bureau.url).get("/contact");
    const { controller } = await import("@zorgvuldig/schema/controller");

    for (const part of [controller.email, controller.phone, controller.postal, controller.officer.email])
      expect(text).toContain(part);
  },
);

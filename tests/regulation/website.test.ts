import { expect } from "@jest/globals";
import supertest from "supertest";
import { fulfils } from "../support/fulfils.js";

fulfils(
  "cookies/two",
  "sets one cookie for security and one for the language, and no other",
  async ({ as, bureau }) => {
    const office = as("office");
    const signedIn = await office.signIn();
    const spoken = await office.send("post", "/language", { language: "en" });

    const set = [signedIn, spoken].flatMap(({ headers }) => headers["set-cookie"] ?? []);
    expect(set).toHaveLength(2);
    expect(set[0]).toMatch(/^__Host-beveiliging=.+; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(set[1]).toMatch(/^__Host-taal=en; Max-Age=\d+; Path=\/; Expires=.+; Secure; SameSite=Strict$/);
    for (const path of ["/", "/privacy", "/admin/", "/health", "/nergens"])
      expect((await supertest(bureau.url).get(path)).headers["set-cookie"]).toBeUndefined();
  },
);

fulfils("cookies/two", "takes any other value of the language cookie for none", async ({ bureau }) => {
  const dutch = await supertest(bureau.url).get("/");

  const odd = await supertest(bureau.url).get("/").set("cookie", "__Host-taal=visitor-4711");
  const english = await supertest(bureau.url).get("/").set("cookie", "__Host-taal=en");

  expect(odd.text).toBe(dutch.text);
  expect(english.text).not.toBe(dutch.text);
});

fulfils("website/aggregate-use", "gives two visitors the same bytes", async ({ bureau }) => {
  for (const path of ["/", "/privacy"]) {
    const one = await supertest(bureau.url).get(path).set("user-agent", "one").set("referer", "https://a.test/");
    const other = await supertest(bureau.url).get(path).set("user-agent", "other");

    expect(other.text).toBe(one.text);
  }
});

fulfils(
  "website/third-party-links",
  "loads nothing from others, and tells others nothing of who follows a link",
  async ({ bureau }) => {
    for (const path of ["/", "/privacy"]) {
      const { text, headers } = await supertest(bureau.url).get(path);

      expect(headers["content-security-policy"]).toMatch(/default-src 'none'/);
      expect(headers["content-security-policy"]).not.toMatch(/https?:/);
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(text).not.toMatch(/<script|src="http|@import/);
      for (const [link] of text.matchAll(/<a [^>]*href="https?:[^>]*>/g)) expect(link).toContain('rel="noreferrer"');
    }
  },
);

fulfils(
  "contact/one-place",
  "says on the notice how to reach the bureau, from the one place where that stands",
  async ({ bureau }) => {
    const { text } = await supertest(bureau.url).get("/privacy");
    const { controller } = await import("@zorgvuldig/schema/controller");

    for (const part of [controller.email, controller.phone, controller.postal]) expect(text).toContain(part);
  },
);

fulfils("oversight/fg-contact", "says on the notice how to reach the data protection officer", async ({ bureau }) => {
  const { text } = await supertest(bureau.url).get("/privacy");
  const { controller } = await import("@zorgvuldig/schema/controller");

  expect(text).toContain(controller.officer.email);
  expect(text).toContain(controller.officer.phone);
});

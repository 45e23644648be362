import { setTimeout as pause } from "node:timers/promises";
import { expect } from "@jest/globals";
import { demoPerson } from "../support/demo-house.js";
import { figure } from "../support/figure.js";
import { houseOnDisk } from "../support/full-disk.js";
import { until } from "../support/process.js";
import { casesIn, wholeness } from "../support/wholeness.js";
import { Writers } from "../support/writers.js";

/** What the writers write, that may lie in no file; and what keys are called as long as they are half made. */
const plain = ["Papierenberg", "Pim zit thuis", "gezin.test", "Vera"];
const stays = 2_000;

figure(
  "K5",
  {
    tried: "the disk of the house, database and keys, filled to the last byte under 4 writers",
    toHold: "503 and nothing else, no partial act, no plaintext in any file, serving again by itself within 30 s",
    small: 1,
    full: 10,
  },
  async (size) => {
    const house = await houseOnDisk();
    try {
      const rows = <T>(text: string): Promise<T[]> => house.rows<T>(text);
      const before = await casesIn(rows);
      const people = Array.from({ length: 4 }, () => demoPerson(house.url, "office"));
      await Promise.all(people.map((person) => person.signIn()));
      const writers = new Writers(people);
      let slowest = 0;
      for (let times = 0; times < size; times++) {
        await writers.more(1);
        const sent = writers.again;
        await house.fill();
        await until(() => writers.again > sent, 30_000);
        await pause(stays);
        expect(await house.holding(plain)).toEqual([]);

        await house.empty();
        const begun = performance.now();
        await writers.more(people.length);
        slowest = Math.max(slowest, Math.round(performance.now() - begun));
      }
      await writers.stop();

      expect(writers.wrong).toEqual([]);
      const { kept, lost, torn, doubled } = await wholeness(rows, writers.told, before);
      expect({ lost, torn, doubled }).toEqual({ lost: 0, torn: 0, doubled: 0 });
      expect(await house.holding(plain)).toEqual([]);
      expect(house.said()).not.toMatch(/Papierenberg|gezin\.test|No space left/);
      expect(slowest).toBeLessThan(size > 1 ? 30_000 : Number.POSITIVE_INFINITY);
      return `${house.way}; filled ${size} times; ${writers.again} answers of 503, no other; ${kept} cases kept whole; acts again ${slowest} ms after there was room`;
    } finally {
      await house.stop();
    }
  },
);

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@jest/globals";
import { KeysStateDocument } from "@zorgvuldig/schema/generated/operations";
import { asked } from "../support/database.js";
import { fulfils } from "../support/fulfils.js";
import { Person } from "../support/person.js";
import { backup, restore } from "../support/process.js";
import { openRealHouse } from "../support/real-house.js";

fulfils(
  "security/measures",
  "shows the FG how old the last backup is and when it was last tried whether one can be put back, and says when that is too long ago",
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), "zorgvuldig-shown-"));
    const house = await openRealHouse("fg");
    try {
      const fg = new Person(house.url, house.email, house.password);
      await fg.signIn();
      await fg.enrol();
      const state = async () => (await fg.ask(KeysStateDocument, {})).keysState;
      const ago = (columns: string[], interval: string) =>
        asked(
          house.database.superuserUrl,
          `update installation set ${columns.map((one) => `${one} = ${one} - interval '${interval}'`).join(", ")}`,
        );
      const settings = {
        ...house.settings,
        ERASURES: path.join(folder, "erasures"),
        DATA_DIR: path.join(folder, "data"),
      };
      const copy = path.join(folder, "backup");

      expect(await state()).toMatchObject({ backedUpAt: null, isBackupDue: false, isTrialDue: false });
      await ago(["root_at"], "27 hours");
      expect(await state()).toMatchObject({ backedUpAt: null, isBackupDue: true, isTrialDue: false });
      await ago(["root_at"], "3 months");
      expect(await state()).toMatchObject({ restoreTriedAt: null, isTrialDue: true });

      expect(await backup(settings, copy)).toMatchObject({ code: 0, complained: "" });
      expect(await state()).toMatchObject({ backedUpAt: expect.any(String), isBackupDue: false, isTrialDue: true });
      const tried = await restore(settings, copy, "--try");
      expect([tried.code, tried.complained]).toEqual([0, ""]);
      expect(tried.said).toContain("It was only tried");
      expect(await state()).toMatchObject({ restoreTriedAt: expect.any(String), isTrialDue: false, restoredAt: null });
      await ago(["backed_up_at"], "27 hours");
      expect((await state()).isBackupDue).toBe(true);

      const events = await asked(
        house.database.superuserUrl,
        "select action from event where role = 'operator' order by at",
      );
      expect(events.map(({ action }) => action)).toEqual(["backUp", "exportKeys", "tryRestore"]);
      expect(await asked(house.database.superuserUrl, "select 1 from event where action = 'restore'")).toEqual([]);
    } finally {
      await house.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
  180_000,
);

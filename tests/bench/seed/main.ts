import "reflect-metadata";
import "@zorgvuldig/server/api";
import { migrate } from "@zorgvuldig/server/foundation/database/migrate";
import { tell, told } from "../told.js";
import { seed } from "./seed.js";

/** A database to seed: its owner's address and the superuser's, and the keys of the installation. */
type ToSeed = { ownerUrl: string; superuserUrl: string; keysFile: string; place: string; cases: number };

const { ownerUrl, superuserUrl, keysFile, place, cases } = await told<ToSeed>();
const { source, keys } = await migrate(ownerUrl, { mode: "test", keysFile, place });
await seed(superuserUrl, source, keys, cases, (done) => tell({ done }));
tell({ ready: true });

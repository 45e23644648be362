import type { Config } from "@zorgvuldig/server/config";
import { panelDocuments } from "@zorgvuldig/server/http/documents";
import { serve } from "@zorgvuldig/server/serve";
import { documents } from "../documents.js";
import { tell, told } from "../told.js";

/** The house as it is, on a database of the bench. */
const { port } = await serve(await told<Config>(), [...panelDocuments(), ...documents]);
tell({ ready: true, port });

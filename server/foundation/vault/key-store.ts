import { KeyCommand } from "./key-command.js";
import { KeyFile } from "./key-file.js";
import type { KeyStore } from "./ring.js";

const command = "command:";

/** Whether a place is a program of the operator's, and not a file. */
export const isCommand = (place: string): boolean => place.startsWith(command);

/** What keeps the keys at this place: a file, or `command:` and a program. */
export const storeAt = (place: string): KeyStore =>
  isCommand(place) ? new KeyCommand(place.slice(command.length)) : new KeyFile(place);

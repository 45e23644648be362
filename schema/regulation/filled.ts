import { controller } from "../controller.js";

/** How to reach whom stands in one place, and is filled in: a version does not change when a number does (contact/one-place). */
const places: Readonly<Record<string, string>> = {
  first: controller.names[0],
  second: controller.names[1],
  email: controller.email,
  phone: controller.phone,
  postal: controller.postal,
  officerEmail: controller.officer.email,
  officerPhone: controller.officer.phone,
  authority: controller.authority.name,
};

/** What may be filled in, as it is written in a text. */
export const regulationPlaces: readonly string[] = Object.keys(places).map((key) => `%{${key}}`);

export const filledIn = (text: string): string =>
  text.replace(/%\{(\w+)\}/g, (place, key: string) => places[key] ?? place);

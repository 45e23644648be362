import { useText, useWord } from "../providers/words";
import type { ProcessorRow } from "./processor";

/** In a few words what he is: a consultant of which organisation, or what a supplier does. */
export const useWhat = () => {
  const text = useText();
  const word = useWord();
  return ({ kind, organisation, service }: Pick<ProcessorRow, "kind" | "organisation" | "service">) =>
    kind === "SUPPLIER"
      ? text("processors.supplier", { service: word("supplierService", service) })
      : text("processors.consultant", { organisation });
};

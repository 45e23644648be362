import { type Kind, kinds, type Reader } from "@zorgvuldig/schema/kinds";
import type { Role } from "@zorgvuldig/schema/words";
import { Nothing } from "../parts/Nothing";
import { useText } from "../providers/words";

/** What a role sees of a kind and what it records, as the table of kinds says, in words. */
export const useMay = () => {
  const text = useText();
  const sees = (role: Role, read: readonly Reader[]): string => {
    if (read.includes(role)) return text("roles.sees");
    if (role === "office" && read.includes("office:reveal")) return text("roles.seesRevealed");
    if (role === "fg" && read.includes("fg:request")) return text("roles.seesRequested");
    return read.includes("self") ? text("roles.seesOwn") : "";
  };
  const writes = (role: Role, write: readonly Reader[]): string => {
    if (write.includes(role)) return text("roles.writes");
    return role === "office" && write.includes("office:reveal") ? text("roles.writesRevealed") : "";
  };
  return (role: Role, kind: Kind) => {
    const { read, write } = kinds[kind];
    const [seen, written] = [sees(role, read), writes(role, write)];
    if (!seen && written) return text("roles.writesOnly");
    return [seen, written].filter(Boolean).join(", ") || <Nothing>{text("roles.nothing")}</Nothing>;
  };
};

import type { ComponentType } from "react";
import { type ResourceDefinition, useTranslate } from "react-admin";
import { NavLink } from "./NavLink";

type NavItemProps = { noun: ResourceDefinition; onChoose?: () => void };

/** Where a noun of the menu leads, and how many wait there. */
export const NavItem = ({ noun: { name, icon, options }, onChoose }: NavItemProps) => {
  const translate = useTranslate();
  const Count: ComponentType | undefined = options?.Count;
  return (
    <li>
      <NavLink to={`/${name}`} icon={icon} onChoose={onChoose}>
        {translate(String(options?.label ?? name))}
        {Count && <Count />}
      </NavLink>
    </li>
  );
};

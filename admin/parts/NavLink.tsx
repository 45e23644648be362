import { ButtonBase } from "@mui/material";
import type { ComponentType, ReactNode } from "react";
import { LinkBase, useLocation } from "react-admin";

type NavLinkProps = {
  to: string;
  /** The other pages that this link stands for. */
  also?: readonly string[];
  icon?: ComponentType<{ fontSize?: "small" }>;
  onChoose?: () => void;
  children: ReactNode;
};

export const NavLink = ({ to, also = [], icon: Icon, onChoose, children }: NavLinkProps) => {
  const { pathname } = useLocation();
  const isHere = [to, ...also].some((path) => pathname === path || pathname.startsWith(`${path}/`));
  return (
    <ButtonBase
      component={LinkBase}
      to={to}
      onClick={onChoose}
      aria-current={isHere ? "page" : undefined}
      sx={{
        width: "100%",
        minHeight: 46,
        px: 1.75,
        gap: 1.5,
        justifyContent: "flex-start",
        borderRadius: 1,
        fontSize: "1.0625rem",
        fontWeight: isHere ? 650 : 450,
        color: isHere ? "primary.main" : "text.primary",
        bgcolor: isHere ? "action.selected" : "transparent",
        "&:hover": { bgcolor: isHere ? "action.selected" : "action.hover" },
      }}
    >
      {Icon && <Icon fontSize="small" />}
      {children}
    </ButtonBase>
  );
};

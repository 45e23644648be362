const heading = { fontWeight: 640, letterSpacing: "-0.01em", lineHeight: 1.25 };

/** One family, five sizes; weight and space do the rest. */
export const typography = {
  fontFamily: '"Source Sans 3 Variable", system-ui, "Liberation Sans", Arial, sans-serif',
  fontSize: 15,
  h1: { ...heading, fontSize: "1.875rem", "@media (max-width: 480px)": { fontSize: "1.5rem" } },
  h2: { ...heading, fontSize: "1.25rem" },
  h3: { ...heading, fontSize: "1.0625rem", letterSpacing: 0 },
  h4: { ...heading, fontSize: "1rem", letterSpacing: 0 },
  h6: { ...heading, fontSize: "1.25rem" },
  body1: { fontSize: "1.0625rem", lineHeight: 1.5 },
  body2: { fontSize: "1rem", lineHeight: 1.5 },
  caption: { fontSize: "0.9375rem", lineHeight: 1.4 },
  overline: {
    fontSize: "0.9375rem",
    fontWeight: 600,
    lineHeight: 1.4,
    letterSpacing: 0,
    textTransform: "none" as const,
  },
  button: { fontSize: "1rem", fontWeight: 600, textTransform: "none" as const },
};

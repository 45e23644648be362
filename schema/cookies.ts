/** The two cookies of the house, and there is no third (cookies/two). How long a browser keeps each beyond a session, in days. */
export const cookies = {
  security: { name: "__Host-beveiliging", days: 90 },
  language: { name: "__Host-taal", days: 365 },
} as const;

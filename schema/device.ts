/** With what somebody signed in, as far as it is kept: enough to know one's own device by, and no version. */
export const browsers = ["CHROME", "EDGE", "FIREFOX", "OPERA", "SAFARI", "SAMSUNG", "OTHER"] as const;
export type Browser = (typeof browsers)[number];

export const systems = ["ANDROID", "CHROMEOS", "IOS", "LINUX", "MACOS", "WINDOWS", "OTHER"] as const;
export type System = (typeof systems)[number];

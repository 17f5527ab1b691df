/** The documented answers, as JSON, for the test double. */
export const examples: Readonly<Record<string, string>> = {};

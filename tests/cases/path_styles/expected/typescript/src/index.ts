export { PathStyles } from "./client.js";
export * from "./core-client.js";
export type { Styles } from "./resources/styles.js";

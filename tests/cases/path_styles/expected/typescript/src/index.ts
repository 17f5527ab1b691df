export { PathStyles } from "./client.js";
export * from "./core-client.js";
export { Styles } from "./resources/styles.js";

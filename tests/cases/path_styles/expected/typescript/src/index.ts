export { PathStyles } from "./client.js";
export * from "./core-client.js";
export { checks } from "./documented.js";
export { Styles } from "./resources/styles.js";

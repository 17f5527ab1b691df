/**
 * - `1`: Low
 * - `2`: Middle
 * - `3`: High
 */
export type Level = 1 | 2 | 3 | (number & {});

/**
 * Where the order is.
 *
 * - `"open"`: Nobody has it yet.
 * - `"in-transit"`: On its way.
 * - `""`: Unknown
 */
export type Status = "open" | "in-transit" | "" | (string & {});

/** Order. */
export interface Order {
  kind: OrderKind;
  version?: OrderVersion | undefined;
  flag?: boolean | undefined;
  /** Where the order is. */
  status?: Status | undefined;
  size?: OrderSize | null | undefined;
  ratio?: OrderRatio | undefined;
  mixed?: OrderMixed | null | undefined;
  nothing?: null | undefined;
  colours?: OrderColour[] | undefined;
}

/** Order kind. */
export type OrderKind = "order" | (string & {});

/** Order version. */
export type OrderVersion = 2 | (number & {});

/** Order size. */
export type OrderSize = "small" | "large" | (string & {});

/** Order ratio. */
export type OrderRatio = 0.5 | 1.5 | (number & {});

/** Order mixed integer. */
export type OrderMixedInteger = 1 | (number & {});

/** Order mixed string. */
export type OrderMixedString = "one" | (string & {});

/** Order mixed. */
export type OrderMixed = OrderMixedInteger | OrderMixedString;

/** Order colour. */
export type OrderColour = "red" | "Red" | "dark red" | "#f00" | (string & {});

/** Get order size. */
export type GetOrderSize = "small" | "large" | (string & {});

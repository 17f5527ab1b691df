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
  status?: Status | undefined;
  size?: OrderSize | null | undefined;
  ratio?: OrderRatio | undefined;
  mixed?: OrderMixed | null | undefined;
  nothing?: null | undefined;
  colours?: OrderColour[] | undefined;
}

export type OrderKind = "order" | (string & {});

export type OrderVersion = 2 | (number & {});

export type OrderSize = "small" | "large" | (string & {});

export type OrderRatio = 0.5 | 1.5 | (number & {});

export type OrderMixedInteger = 1 | (number & {});

export type OrderMixedString = "one" | (string & {});

export type OrderMixed = OrderMixedInteger | OrderMixedString;

export type OrderColour = "red" | "Red" | "dark red" | "#f00" | (string & {});

export type GetOrderSize = "small" | "large" | (string & {});

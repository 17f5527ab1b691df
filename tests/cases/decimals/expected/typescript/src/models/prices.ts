/** Price. */
export interface Price {
  amount: string;
  tax?: string | null | undefined;
  /** A number stays a number. */
  rate?: number | undefined;
  decimal?: string | undefined;
  either?: PriceEither | undefined;
  label?: PriceLabel | undefined;
  byCountry?: { [key: string]: string } | undefined;
}

/** Price either. */
export type PriceEither = string | number;

/** Price label string. */
export type PriceLabelString = "small" | "large" | (string & {});

/** Price label. */
export type PriceLabel = string | PriceLabelString;

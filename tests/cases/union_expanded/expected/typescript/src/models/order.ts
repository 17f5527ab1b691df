/** Order. */
export interface Order {
  id: string;
  /** Who bought; the id, unless expanded. */
  buyer?: OrderBuyer | undefined;
  price?: OrderPrice | undefined;
  changed?: OrderChanged | undefined;
}

/** Buyer. */
export interface Buyer {
  id: string;
  lastOrder?: BuyerLastOrder | null | undefined;
}

/** Buyer last order. */
export type BuyerLastOrder = string | Order;

/** Who bought; the id, unless expanded. */
export type OrderBuyer = string | Buyer;

/** Money. */
export interface Money {
  amount: number;
  unit?: Unit | undefined;
}

/** Unit. */
export interface Unit {
  code?: string | undefined;
}

/** Order price. */
export type OrderPrice = number | Money;

/** Change. */
export interface Change {
  at: Date;
}

/** Order changed. */
export type OrderChanged = Date | string | Change;

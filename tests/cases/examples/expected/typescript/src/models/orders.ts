/** Line. */
export interface Line {
  productId: string;
  quantity?: number | undefined;
}

/** The order. */
export interface CreateOrderResponse {
  orderId?: string | undefined;
  total?: number | undefined;
}

/** Orders. */
export interface ListOrdersResponse {
  orders?: Line[] | undefined;
  pages?: number | undefined;
}

/** The documented answers, as JSON, for the test double. */
export const examples: Readonly<Record<string, string>> = {
  "orders.create": '{"orderId":"o1","total":9.5}',
  "orders.list": '{"orders":[{"productId":"p\'1\\"","quantity":1}],"pages":1}',
};

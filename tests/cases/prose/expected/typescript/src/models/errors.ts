/** Who are you? Ask again. */
export interface UnauthorizedBody {
  error?: string | undefined;
}

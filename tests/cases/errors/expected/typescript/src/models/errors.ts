/** Fault. */
export interface Fault {
  fieldName?: string | undefined;
}

/** There is no such thing. */
export interface NotFoundBody {
  message: string;
  retryAfter?: number | undefined;
}

/** Somebody else has it. */
export interface ConflictBody {
  holderName?: string | undefined;
}

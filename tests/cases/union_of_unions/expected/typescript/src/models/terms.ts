/** Arguments. */
export type Arguments = Argument[];

/** Apply. */
export interface Apply {
  function?: string | undefined;
  arguments?: Arguments | undefined;
}

/** Value. */
export type Value = string | Arguments | Apply;

/** Predicate not. */
export interface PredicateNot {
  not?: Predicate | undefined;
}

/** Predicate. */
export type Predicate = boolean | PredicateNot;

/** Argument. */
export type Argument = Value | Predicate;

export type Arguments = Argument[];

/** Apply. */
export interface Apply {
  function?: string | undefined;
  arguments?: Arguments | undefined;
}

export type Value = string | Arguments | Apply;

/** Predicate not. */
export interface PredicateNot {
  not?: Predicate | undefined;
}

export type Predicate = boolean | PredicateNot;

export type Argument = Value | Predicate;

/** Odd. */
export interface Odd {
  id?: string | undefined;
  aB?: string | undefined;
  aB2?: string | undefined;
  aB3?: string | undefined;
  class: string;
  none?: string | undefined;
  toDict?: string | undefined;
  date?: string | undefined;
  dt?: Date | undefined;
  list?: string[] | undefined;
  str?: string | undefined;
  any?: { [key: string]: unknown } | undefined;
  msgspec?: string | undefined;
  structFields?: string | undefined;
  redirectUrl?: string | undefined;
  userIds?: number[] | undefined;
  iPhoneOs?: string | undefined;
}

/** Reactions. */
export interface Reactions {
  plusOne?: number | undefined;
  minusOne?: number | undefined;
  u1f44d?: number | undefined;
  u65e5U672c?: number | undefined;
  n2fa?: boolean | undefined;
  n200?: string | undefined;
  dollar?: string | undefined;
  type?: string | undefined;
  empty?: string | undefined;
  aB?: string | undefined;
  quote?: string | undefined;
  underscore?: string | undefined;
  u5fU5f?: string | undefined;
}

/** Builtin. */
export interface Builtin {
  proto?: number | undefined;
  constructor_?: number | undefined;
  hasOwnProperty_?: boolean | undefined;
  toString_?: BuiltinToString | undefined;
}

/** Builtin to string. */
export interface BuiltinToString {
  length?: number | undefined;
}

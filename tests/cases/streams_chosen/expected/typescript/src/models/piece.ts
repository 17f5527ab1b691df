/** Piece. */
export interface Piece {
  deltaText?: string | undefined;
}

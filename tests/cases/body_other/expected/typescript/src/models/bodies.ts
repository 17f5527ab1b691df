/** Multipart meta. */
export interface MultipartMeta {
  takenAt?: string | undefined;
}

/** Message button. */
export interface MessageButton {
  buttonText?: string | undefined;
}

/** Bytes of the largest file that a person may send: the forms, the doors and the reader of lists all keep to it. */
export const largestFile = 20 * 1024 * 1024

/** Beside the lines of the right form: what the one filled in says is taxable, and by how much that is too much or too little. */
export const CHECK_LINES = ['check8606.taxable', 'check8606.taxedTooMuch', 'check8606.taxedTooLittle'] as const;
export type CheckLineId = (typeof CHECK_LINES)[number];

/** Keys of an address that hold an anchor, beside `p`, the paragraph. */
export const ANCHOR_KEYS = ['qt', 'qe', 'qn', 'pre', 'suf', 'ln', 'rep'] as const;

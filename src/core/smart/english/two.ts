/** What joins two goals. */

/** What belongs to the first act: noting it, sharing it, looking back on it. */
export const FOLLOWS =
	/^(?:log|track|note|record|tick|indicat|shar|discuss|review|see|take|check|write|report|tell|send|do|look|decid|ask|add|adjust|includ|maintain|increas|limit|keep)/;
export const SAME = /\b(?:it|them|this|that|those|both|one|there)\b/;
/** The sign that joins, and what opens the second act; masked words between. */
export const JOINT = /(\band(?: also)?|\balso|\bplus|&)(?:start|learn|try|to|_| )*$/;
export const ALSO = /(?:also|plus)$/;
export const LOSES = /^los/;

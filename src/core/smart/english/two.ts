/** What joins two goals. */

/** What belongs to the first act: noting it, sharing it, looking back on it. */
export const FOLLOWS =
	/^(?:log|track|note|record|tick|indicat|shar|discuss|review|see|take|check|write (?:it|them|down|about)|report|tell|send|do|look|decid|ask|add|adjust|includ|maintain|increas|limit|keep)/;
export const SAME = /\b(?:it|them|this|that|those|both|there)\b|\bone$/;
/** The sign that joins, and what opens the second act; masked words between. */
export const JOINT = /(\band(?: also)?|\balso|\bplus|&)(?:start|learn|try|to|_| )*$/;
export const ALSO = /(?:also|plus)$/;
/** Acts beside those that are listed. */
export const LOSES = /^(?:los|quit|stop|start|learn)/;
/** Leaving stands by itself. */
export const ENDS = /^(?:quit|stop)/;
/** What only readies the second: "buy shoes and run three times a week". */
export const READIES =
	/^(?:buy|pack|book|set|order|get|download|prepare|sign up|make an? (?:list|plan)|write an? (?:[a-z]+ )?(?:list|plan)|lay|warm up|read the|collect|measure)\b/;

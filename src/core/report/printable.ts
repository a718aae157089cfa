/** Signs that would steer a terminal (colours, cursor, the way text runs) instead of being shown. */
const STEERING = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Text of the person's notes and file names, safe to show in a terminal. Line breaks and tabs stay. */
export const printable = (text: string): string =>
	text.replace(STEERING, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));

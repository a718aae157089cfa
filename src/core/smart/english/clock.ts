/** Times of day: they say when in a day, never by when. */
export const CLOCK =
	/\b(?:between )?\d{1,2}(?::\d\d)?(?: ?(?:and|-|to) ?\d{1,2}(?::\d\d)?)? ?(?:[ap]\.?m\b\.?|o'clock)|\b(?:[01]?\d|2[0-3]):[0-5]\d\b(?: ?[ap]m\b)?|\b(?:at|around) (?:about )?\d{1,2}\b(?= ?(?:[.,;)]|$|on\b|and\b|every\b|for\b))|\bhalf past [a-z0-9]+/g;
/** Before a figure, no time of day. */
export const UP_TO = /\b(?:break|beat|under|sub|by|before|after|until|than|past) $/;

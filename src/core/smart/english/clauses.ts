/** The words that open, join and end clauses. */
import { setOf } from '../text/words';

export const PARTICLES = setOf('in off up out over back down away through on');
export const PREPOSITIONS = setOf(
	'in on at for from with by into onto about as than when while before after until till during over under through across per without between that which who whose where because instead to towards toward upon via using against along around if unless rather so such plus among beside near including like how why what whether off up out',
);
export const JOINS = setOf('and or then but & plus also nor');
export const ASIDE = setOf(
	"i we i'll i'd i'm we'll we'd my our goal aim plan hope is are want wants wanted wanna would will shall going gonna to need intend wish attempt finally actually also always please just consistently regularly it's time let's able committed i've you he she they client patient the may honestly really just only simply basically mostly should must one day gonna gotta someday maybe perhaps sometime eventually",
);
/** Put aside only before what they open: "start running", "try to call", "make sure to". */
export const OPENS: Readonly<Record<string, RegExp>> = {
	like: /^to$/,
	love: /^to$/,
	has: /^to$/,
	have: /^to$|ed$/,
	about: /ing$/,
	not: /^(?:be|get|feel|let|have)$/,
	see: /^how$/,
	far: /^(?:i|we)$/,
	can: /^(?!the|my|some|all|\d)/,
	need: /^to$/,
	try: /^to$|ing$/,
	trying: /^to$/,
	be: /^able$/,
	manage: /^to$/,
	make: /^(?:sure|it)$/,
	sure: /^(?:to|i|that|we)$/,
	remember: /^to$/,
	commit: /^to$/,
	learn: /^(?:to|how)$/,
	learning: /^(?:to|how)$/,
	how: /^(?:to|far|long|many|much|fast)$/,
	start: /^to$|ing$/,
	starting: /^to$/,
	begin: /^to$|ing$/,
	continue: /^to$|ing$/,
	continuing: /^to$/,
	restart: /ing$/,
	keep: /^on$|ing$/,
	on: /ing$/,
	practise: /ing$/,
	practice: /ing$/,
	it: /^(?:a|to|should|must|will|would)$/,
	aims: /^to$/,
	go: /^(?:running|swimming|cycling|walking|hiking|climbing|dancing|and)$/,
};
export const NOUN_OPENER = /^(?:goal|aim|plan|hope|time|client|patient|the|one|day)$/;
/** What a noun that opens is followed by: "my goal is", "the client will". */
export const OPENED = /^(?:is|will|to|for|goal|aim|plan|client|patient|day|i|i'll|i'd|we)$/;
/** "By asking …" says in which way. */
export const WAY = /^(?!.*thing$).*ing$/;
/** A name, as it is written. */
export const NAMED = /^(?!I\b)[A-Z]|^v\d/;
/** Who is to do something, and what stands before the doing. */
export const SUBJECT = /^(?:the|my|our|his|her|their|this|that|it|him|them|us|everyone|everybody|like|for)$/;
export const MODAL = /^(?:to|should|must|will|would|needs?)$/;
/** "Learn To Play The Piano": six words and more with a capital each; then a capital names nothing. */
export const TITLED = /^(?!.*(?:^|[ (])[a-z]{4})(?:\S+ ){5}/;

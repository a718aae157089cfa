/** The words that open, join and end clauses. */
import { setOf } from '../text/words';

export const PARTICLES = setOf('in off up out over back down away through on');
export const PREPOSITIONS = setOf(
	'in on at for from with by into onto about as than when while before after until till during over under through across per without between that which who whose where because instead to towards toward upon via using against along around if unless rather so such plus among beside near including like how why what whether off up out',
);
export const JOINS = setOf('and or then but & plus also nor');
export const ASIDE = setOf(
	"i we i'll i'd i'm we'll we'd my our goal aim plan hope is are want wants wanted wanna would will shall going gonna to need intend wish attempt finally actually also always please just consistently regularly it's time let's able committed i've you he she they client patient the may",
);
/** Put aside only before what they open: "start running", "try to call", "make sure to". */
export const OPENS: Readonly<Record<string, RegExp>> = {
	like: /^to$/,
	love: /^to$/,
	have: /^to$/,
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
	how: /^to$/,
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
	it: /^(?:a|to)$/,
	aims: /^to$/,
	go: /^(?:running|swimming|cycling|walking|hiking|climbing|dancing|and)$/,
};
export const NOUN_OPENER = /^(?:goal|aim|plan|hope|time|client|patient|the)$/;
/** What a noun that opens is followed by: "my goal is", "the client will". */
export const OPENED = /^(?:is|will|to|for|goal|aim|plan|client|patient)$/;
/** "By asking …" says in which way. */
export const WAY = /^(?!.*thing$).*ing$/;
/** What holds only sometimes. */
export const CONDITION = /^(?:if|whenever)$/;
/** A name, as it is written. */
export const NAMED = /^(?!I\b)[A-Z]|^v\d/;

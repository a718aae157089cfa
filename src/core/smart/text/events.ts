/** Events that have a date the person knows, though the words do not say it (smart.md, the labelling page, T). */

export const HOLIDAY =
	"(?:christmas|xmas|easter|thanksgiving|halloween|new year'?s?(?: eve| day)?|hanukkah|chanukah|diwali|eid|ramadan|lent|passover|rosh hashanah|yom kippur|pentecost|valentine'?s(?: day)?|(?:mother|father)'?s'? day|labou?r day|memorial day|independence day|(?:fourth|4th) of july|bonfire night|midsummer|st\\.? patrick'?s(?: day)?|(?:chinese|lunar) new year|nowruz|holi|mardi gras|carnival|boxing day|advent|black friday|bank holiday|half[- ]term|spring break|(?:the |summer |school |autumn |winter )?holidays|super bowl|world cup|olympics)";

/** What stands after "by", "before" or "until" and is datable; singular or plural. */
const EVENT = new RegExp(
	`\\b(?:${HOLIDAY}|birthday|anniversary|wedding|honeymoon|engagement|baby|babies|birth|twins|due date|maternity|paternity|parental leave|christening|baptism|bar mitzvah|graduation|prom|reunion|funeral|exams?|finals|mid-?terms?|(?:[a-z]+ )?test|interview|appraisal|assessment|audit|inspection|hearing|trial|elections?|deadline|launch|release|opening|premiere|exhibition|recital|concert|gig|show|performance|festival|conference|summit|hackathon|tournament|competition|contest|championships?|marathon|triathlon|race|regatta|match|playoffs|trip|journey|vacation|holiday|flight|cruise|expedition|pilgrimage|sabbatical|retreat|camp|move|relocation|moving (?:day|date|house|in|out|abroad|to|into|away)|lease|tenancy|mortgage|contract|visa|passport|warranty|renewal|mot|probation|retirement|retiring|redundancy|review|appointment|check-?up|scan|surgery|operation|procedure|viva|defen[cs]e|submission|arrival|departure|party|big day|payday|tax return|school year|house sale|harvest|first (?:frost|snow)|next (?:[a-z-]+ )?(?:session|meeting|visit|class|lesson|talk|call|term|round|semester|draft)|(?:[a-z]+ )?season)s?\\b`,
);
/** Happenings said with a verb: "before I retire", "until school starts", "before she leaves for Peru". */
const HAPPENS =
	/^(?:(?:i|we|he|she|it|they|you)|(?:the|my|our|his|her|their) [a-z-]+(?: [a-z-]+)?|[a-z]+)(?:'s|'re| is| are)? (?:turns?|retires?|moves?|marr(?:y|ies)|gets? married|graduates?|emigrates?|gives? birth|due|born|arrives?(?! home)|expires?|ends?|runs? out|opens|closes|(?:starts?|begins?|goes|go|leaves?|returns?|heads?) (?:back )?(?:school|college|uni|university|nursery|kindergarten|(?:the|my|a|her|his|our) new|for |to (?!bed|sleep|the|my|work\b(?! again)))|flies|fly|leaves? (?:school|home|the company|the country)|comes? back from|starts?$|begins?$)/;
/** Subjects whose start and end is any ordinary day. */
const ORDINARY =
	/^(?:the |my |our )?(?:day|work|shift|meeting|meetings|lesson|class|film|news|sun|shop|shops|store)\b/;
const STOP =
	/[.,;:!?()\n_]| (?:and|or|but|with|without|so|because|while|using|via|by|before|until|then|if|when|each|every)(?= |$)/;

/** Does what follows "by", "before", "until" … name a datable event? Gives how long it is in characters, else 0. */
export function eventLength(after: string): number {
	const window = after.slice(0, 70);
	const stop = window.search(STOP);
	const words = stop < 0 ? window : window.slice(0, stop);
	if (
		/^(?:each|every|any|my own|some|all)\b/.test(words) ||
		/^ (?:each|every)/.test(window.slice(words.length))
	)
		return 0;
	if (
		/^[a-z]+ing\b(?! (?:season|day|trip|date))/.test(words) &&
		!/^(?:moving|retiring|starting (?:the|my|a) new|starting (?:uni|college|school))/.test(words)
	)
		return 0;
	const event = EVENT.exec(words);
	if (event) return event.index + event[0].length;
	const happens = ORDINARY.test(words) ? null : HAPPENS.exec(words);
	return happens || /^starting (?:the|my|a) new|^starting (?:uni|college|school)/.test(words)
		? words.trimEnd().length
		: 0;
}

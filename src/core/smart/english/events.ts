/** Events that have a date the person knows, though the words do not say it. */
import { all } from './pattern';

export const HOLIDAY =
	"(?:christmas|xmas|easter|thanksgiving|halloween|new year'?s?(?: eve| day)?|hanukkah|chanukah|diwali|eid(?: al[- ](?:fitr|adha))?|ramadan|lent|passover|rosh hashanah|yom kippur|pentecost|valentine'?s(?: day)?|(?:mother|father)'?s'? day|labou?r day|memorial day|independence day|(?:fourth|4th) of july|bonfire night|midsummer|st\\.? patrick'?s(?: day)?|(?:chinese|lunar) new year|nowruz|holi|mardi gras|carnival|boxing day|advent|black friday|(?:[a-z]+ )?bank holiday|(?:(?:good|black) fri|(?:ash|spy) wednes|maundy thurs|(?:palm|whit|trinity|advent|remembrance) sun|(?:whit|cyber) mon|(?:shrove|fat) tues)day|whit(?:sun(?:tide)?)?|epiphany|twelfth night|candlemas|martinmas|michaelmas|ascension(?: day)?|corpus christi|all (?:saints|souls)'?(?: day)?|(?:may|pancake|remembrance|anzac|australia|canada|veterans'?|presidents'?|st\\.? (?:george|david|andrew|nicholas)'?s?) day|burns night|juneteenth|oktoberfest|purim|sukkot|shavuot|navratri|vaisakhi|onam|pongal|songkran|kwanzaa|solstice|half[- ]term|spring break|(?:the |summer |school |autumn |winter )?holidays|super bowl|world cup|olympics)";

/** Where the words of an event end. */
const STOP = String.raw`(?: ?[.,;:!?()\n_]| (?:and|or|but|with|without|so|because|while|using|via|by|before|until|then|if|when|each|every)(?= |$))`;
const END = `(?=${STOP}|$)`;
const REST = `(?:(?!${STOP})[^])`;

const LEAD = String.raw`\b(?:by|before|until|till|in time for|ahead of|prior to|up to|leading up to|(?:at|in|during|on)(?= (?:my|our|the|her|his|their|this|next|upcoming)\b)(?! my (?:retirement|old age|[a-z]+ties)))(?: (?:the time|the day of|the end of|the date of))? (?:upcoming )?`;
/** What stands after "by", "before" or "until" and is datable; singular or plural. */
const THING = String.raw`\b(?:${HOLIDAY}|birthday|anniversary|wedding|honeymoon|engagement|baby|babies|birth|twins|due date|maternity|paternity|parental leave|christening|baptism|bar mitzvah|hen (?:do|party|night|weekend)|stag (?:do|party|night|weekend)|(?:baby|bridal) shower|(?:first )?communion|confirmation|ordination|jubilee|(?:[a-z]+ )?(?:fair|fete|fayre)|parents'? evening|sports day|open (?:day|evening|house)|prize-?giving|nativity|school play|graduation|prom|reunion|funeral|exams?|finals|mid-?terms?|(?:[a-z]+ )?test|interview|appraisal|assessment|audit|inspection|hearing|trial|elections?|deadline|launch|release|opening|premiere|exhibition|recital|concert|gig|show|performance|festival|conference|summit|hackathon|tournament|competition|contest|championships?|marathon|triathlon|race|regatta|match|playoffs|trip|journey|vacation|holiday|flight|cruise|expedition|pilgrimage|sabbatical|retreat|camp|move|relocation|moving (?:day|date|house|in|out|abroad|to|into|away)|lease|tenancy|mortgage|contract|visa|passport|warranty|renewal|mot|probation|retirement|retiring|redundancy|review|appointment|check-?up|scan|surgery|operation|procedure|viva|defen[cs]e|submission|arrival|departure|party|big day|payday|tax return|school year|house sale|harvest|first (?:frost|snow)|next (?:[a-z-]+ )?(?:session|meeting|visit|class|lesson|talk|call|term|round|semester|draft)|(?:[a-z]+ )?season)s?\b`;
/** Happenings said with a verb: "before I retire", "until school starts", "before she leaves for Peru". */
const HAPPENS = String.raw`(?:(?:i|we|he|she|it|they|you)|(?:the|my|our|his|her|their) [a-z-]+(?: [a-z-]+)?|[a-z]+)(?:'s|'re| is| are)? (?:turns?|retires?|moves?|marr(?:y|ies)|gets? married|graduates?|emigrates?|gives? birth|due|born|arrives?(?! home)|freezes|repaid|paid off|sold|over|finished|expires?|ends?|runs? out|opens|closes|(?:starts?|begins?|goes|go|leaves?|returns?|heads?) (?:back )?(?:school|college|uni|university|nursery|kindergarten|(?:the|my|a|her|his|our) new|for |to (?!bed|sleep|the|my|work\b(?! again)))|flies|fly|leaves? (?:school|home|the company|the country)|(?:comes?|gets?|is) (?:back|home|out) (?:from|of) |goes into |comes? (?:down|off|back|up)\b|(?:go|goes) (?:up|down|off|back|live|on sale)(?= (?:again|to work)|${END})|arrive${END}|(?:starts?|begins?)(?: again)?${END})`;
/** Subjects whose start and end is any ordinary day. */
const ORDINARY = String.raw`(?:the |my |our )?(?:day|work|shift|meeting|meetings|lesson|class|film|news|sun|bus|train|shop|shops|store)\b`;
/** Not one that has a day. */
const ANY_ONE = String.raw`(?:each|every|any|my own|some|all)\b`;
const EACH = String.raw`${REST}{0,40} (?:each|every)\b`;
/** A doing is any ordinary one … */
const DOING = String.raw`[a-z]+ing\b(?! (?:season|day|trip|date))`;
/** … but these come once. */
const BEGINS = `(?:moving|retiring|starting (?:the|my|a) new|starting (?:uni|college|school))`;

/** `lead` is taken whole or not at all. "Before the baby comes", "by my sister's wedding". */
export const EVENT = all`(?=(?<lead>${LEAD}))\k<lead>(?!${ANY_ONE}|(?!${BEGINS})${DOING})(?<event>${REST}{0,60}?${THING}|(?:${BEGINS}|(?!${ORDINARY})${HAPPENS})${REST}{0,40})(?!${EACH})`;

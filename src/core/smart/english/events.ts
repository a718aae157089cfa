/** Events that have a date the person knows, though the words do not say it. */
import { one } from './pattern';
import { HOLIDAY } from './dates';

/** What stands after "by", "before" or "until" and is datable; singular or plural. */
export const EVENT = one`\b(?:${HOLIDAY}|birthday|anniversary|wedding|honeymoon|engagement|baby|babies|birth|twins|due date|maternity|paternity|parental leave|christening|baptism|bar mitzvah|hen (?:do|party|night|weekend)|stag (?:do|party|night|weekend)|(?:baby|bridal) shower|(?:first )?communion|confirmation|ordination|jubilee|(?:[a-z]+ )?(?:fair|fete|fayre)|parents'? evening|sports day|open (?:day|evening|house)|prize-?giving|nativity|school play|graduation|prom|reunion|funeral|exams?|finals|mid-?terms?|(?:[a-z]+ )?test|interview|appraisal|assessment|audit|inspection|hearing|trial|elections?|deadline|launch|release|opening|premiere|exhibition|recital|concert|gig|show|performance|festival|conference|summit|hackathon|tournament|competition|contest|championships?|marathon|triathlon|race|regatta|match|playoffs|trip|journey|vacation|holiday|flight|cruise|expedition|pilgrimage|sabbatical|retreat|camp|move|relocation|moving (?:day|date|house|in|out|abroad|to|into|away)|lease|tenancy|mortgage|contract|visa|passport|warranty|renewal|mot|probation|retirement|retiring|redundancy|review|appointment|check-?up|scan|surgery|operation|procedure|viva|defen[cs]e|submission|arrival|departure|party|big day|payday|tax return|school year|house sale|harvest|first (?:frost|snow)|next (?:[a-z-]+ )?(?:session|meeting|visit|class|lesson|talk|call|term|round|semester|draft)|(?:[a-z]+ )?season)s?\b`;
/** Happenings said with a verb: "before I retire", "until school starts", "before she leaves for Peru". */
export const HAPPENS =
	/^(?:(?:i|we|he|she|it|they|you)|(?:the|my|our|his|her|their) [a-z-]+(?: [a-z-]+)?|[a-z]+)(?:'s|'re| is| are)? (?:turns?|retires?|moves?|marr(?:y|ies)|gets? married|graduates?|emigrates?|gives? birth|due|born|arrives?(?! home)|freezes|repaid|paid off|sold|over|finished|expires?|ends?|runs? out|opens|closes|(?:starts?|begins?|goes|go|leaves?|returns?|heads?) (?:back )?(?:school|college|uni|university|nursery|kindergarten|(?:the|my|a|her|his|our) new|for |to (?!bed|sleep|the|my|work\b(?! again)))|flies|fly|leaves? (?:school|home|the company|the country)|(?:comes?|gets?|is) (?:back|home|out) (?:from|of) |goes into |comes? (?:down|off|back|up)\b|(?:go|goes) (?:up|down|off|back|live|on sale)(?= (?:again|to work)|$)|arrive$|(?:starts?|begins?)(?: again)?$)/;
/** Subjects whose start and end is any ordinary day. */
export const ORDINARY =
	/^(?:the |my |our )?(?:day|work|shift|meeting|meetings|lesson|class|film|news|sun|bus|train|shop|shops|store)\b/;
export const STOP =
	/[.,;:!?()\n_]| (?:and|or|but|with|without|so|because|while|using|via|by|before|until|then|if|when|each|every)(?= |$)/;
/** Not one that has a day. */
export const ANY_ONE = /^(?:each|every|any|my own|some|all)\b/;
/** A doing is any ordinary one … */
export const DOING = /^[a-z]+ing\b(?! (?:season|day|trip|date))/;
/** … but these come once. */
export const BEGINS = /^(?:moving|retiring|starting (?:the|my|a) new|starting (?:uni|college|school))/;

/** How much, in words. */
import { all } from './pattern';
import { WORD } from './counts';
import type { Form } from '../text/plain';

/** What follows a figure and is no unit. */
const PLAIN =
	'(?:and|or|to|a|an|the|in|on|at|for|by|with|per|of|from|before|until|each|every|so|but|then|after|when|while|is|as|into|out|using|i|we|aside|back|off|up|down|away|x|times|this|that|my|his|her|their|our|be|more|less|fewer|than|who|which|until|because)(?![a-z])';
/** Units that stand by themselves; else the first plural within three words, else the next word. */
const UNIT = `(?:km|kg|g|mi|lbs?|cm|ml|mins?|hrs?|h)\\b|(?:(?!${PLAIN})[a-z-]+ ){0,2}?(?!${PLAIN}|less\\b|plus\\b)[a-z-]*[a-rt-z]s\\b|[a-z]+(?:-[a-z]+)*`;
export const AMOUNT = all`([€$£] ?)?(?:(\d[\d.,]*)( ?(?:k|m)\b)?(?:-\d[\d.,]*)?|\b(${WORD}(?: (?:hundred|thousand|million))?)\b(?! of (?:us|them|you)\b))(?: ?(%|percent|per cent)|[ -]?(?!${PLAIN})(${UNIT}))?`;
const ONE =
	/\b(?:one(?! of (?:us|the|those|these)\b)|half(?: an?| of)?) (?!another|day\b|on\b|way|by|who|that|and only|thing at|step at|more time|hearted|heartedly|the battle|place\b)([a-z-]+)/g;
const NO_ONE = /\b(?:no|the|this|that|any|some|number|day|square|which|another|at|as|only|every|each|not) $/;
const FACTOR =
	/\b(?:an? [a-d][+-]?|straight as|distinction|merit)(?= (?:or|in|on|grade|to|by)\b| ?[.,;)]|$)|\b(?:doubl|halv|tripl|quadrupl)(?:e|es|ed|ing)\b|\bby (?:a )?(?:half|quarter|third|fifth|tenth)\b|\bin half\b|\bin a row\b|\ba (?:stone|kilo|pound|tenner)\b(?! wall)|\ball (?:of )?(?:the|my|our) (?!time|way|best|while|heart|might|strength|soul|energy|attention|love|life|right|rest|fun|joy|more|better|stuff|things?\b)[a-z]/g;
const ZERO =
	/\bzero\b(?! in)|\bnever\b(?! (?:mind|ending))|\bno (?!one\b|longer|matter|doubt|idea|more\b(?! than)|regrets|excuses|pain|fear|limits|worse|better|higher|lower|bigger|different|to\b|without|need\b|less\b|time\b|wonder)[a-z]|\bnot (?:a single|any|at all|one)\b|\bwithout (?:any|a single)\b|\b(?:alcohol|smoke|debt|sugar|meat|phone|screen|caffeine|nicotine|gluten|dairy|drug|cigarette|car|plastic|waste)-free\b/g;
export const WHOLLY =
	/\b(?:entirely|completely|altogether|for good|fully|totally|at all|cold turkey|in full|to zero)\b/g;
export const LEAVES =
	/\b(?:stop|stopping|quit|quitting|give up|giving up|cut(?:ting)? out|eliminat(?:e|ing)|avoid|avoiding|off|drop|dropping|repay|pay|paid|clear|without|not)\b/;
const IDLE = /\b(?:say|saying|with|said) $/;

/** Each with what must not stand before it; a unit is the first group. */
export const OTHERS: readonly Form[] = [[ONE, NO_ONE], [FACTOR], [ZERO, IDLE]];

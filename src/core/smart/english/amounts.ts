/** How much, in words. */
import { all } from './pattern';
import { WORD } from './counts';

export const AMOUNT = all`([€$£] ?)?(?:(\d[\d.,]*)( ?(?:k|m)\b)?|\b(${WORD})\b(?! of (?:us|them|you)\b))(?: ?(%|percent|per cent)|[ -]([a-z]+))?`;
export const ONE =
	/\b(?:one|half(?: an?)?) (?!of (?:us|the|those|these)|another|day\b|on\b|way|by|who|that|and only|thing at|step at|more time|hearted|heartedly|the battle|place\b)([a-z-]+)/g;
export const NO_ONE =
	/\b(?:no|the|this|that|any|some|number|day|square|which|another|at|as|only|every|each|not) $/;
export const FACTOR =
	/\b(?:an? [a-d][+-]?|straight as|distinction|merit)(?= (?:or|in|on|grade|to|by)\b| ?[.,;)]|$)|\b(?:doubl|halv|tripl|quadrupl)(?:e|es|ed|ing)\b|\bby half\b|\bin half\b|\ba (?:stone|kilo|pound|tenner)\b(?! wall)|\ball (?:of )?(?:the|my|our) (?!time|way|best|while|heart|might|strength|soul|energy|attention|love|life|right|rest|fun|joy|more|better|stuff|things?\b)[a-z]/g;
export const ZERO =
	/\bzero\b(?! in)|\bnever\b(?! (?:mind|ending))|\bno (?!one\b|longer|matter|doubt|idea|more\b(?! than)|regrets|excuses|pain|fear|limits|to\b|without|need\b|less\b|time\b|wonder)[a-z]|\bnot (?:a single|any|at all)\b|\bwithout (?:any|a single)\b|\b(?:alcohol|smoke|debt|sugar|meat|phone|screen|caffeine|nicotine|gluten|dairy|drug|cigarette|car|plastic|waste)-free\b/g;
export const WHOLLY =
	/\b(?:entirely|completely|altogether|for good|fully|totally|at all|cold turkey|in full|to zero)\b/g;
export const LEAVES =
	/\b(?:stop|stopping|quit|quitting|give up|giving up|cut(?:ting)? out|eliminat(?:e|ing)|avoid|avoiding|off|drop|dropping|repay|pay|paid|clear|without|not)\b/;
export const IDLE = /\b(?:say|saying|with|said) $/;
export const PLAIN_UNIT =
	/^(?:and|or|to|a|an|the|in|on|at|for|by|with|per|of|from|before|until|each|every|so|but|then|after|when|while|is|as|into|out|using)$/;

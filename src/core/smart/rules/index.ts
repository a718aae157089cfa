/** All rules, in the order they are asked: for each letter the first that fires is the one shown. */
import type { Rule } from '../rule';
import { aAsk } from './a-ask';
import { aLow } from './a-low';
import { aPerfect } from './a-perfect';
import { kInner } from './k-inner';
import { mNone } from './m-none';
import { mStart } from './m-start';
import { mUnit } from './m-unit';
import { rWhy } from './r-why';
import { sDoing } from './s-doing';
import { sTwo } from './s-two';
import { tNone } from './t-none';
import { tOpenRhythm } from './t-open-rhythm';
import { tPast } from './t-past';
import { tWindow } from './t-window';
import { wAway } from './w-away';
import { wEasyMeasure } from './w-easy-measure';
import { wNoPlan } from './w-no-plan';
import { wOthers } from './w-others';
import { wTask } from './w-task';
import { wTheirs } from './w-theirs';
import { wTryTo } from './w-try-to';

export const RULES: readonly Rule[] = [
	...[sDoing, sTwo],
	...[mNone, mStart, mUnit],
	...[aAsk, aLow, aPerfect],
	...[rWhy],
	...[tNone, tWindow, tOpenRhythm, tPast],
	...[wTheirs, wOthers, wAway, wTask, wTryTo, wEasyMeasure, wNoPlan],
	...[kInner],
];

/** Every command: its file, and one word here. */
import type { Part } from '../context';
import { addServes } from './add-serves';
import { changeStanding } from './change-standing';
import { checkCurrentGoal } from './check-current-goal';
import { checkIn } from './check-in';
import { createGoal } from './create-goal';
import { createLifeGoal } from './create-life-goal';
import { createTherapyGoal } from './create-therapy-goal';
import { insertGoalLink } from './insert-goal-link';
import { lookBack } from './look-back';
import { exampleSet } from './example-set';
import { helperQuestions } from './helper-questions';
import { exportGoalMap } from './export-goal-map';
import { openGoalMap } from './open-goal-map';
import { openProgress } from './open-progress';
import { prepareBrief } from './prepare-brief';
import { sessionFelt } from './session-felt';
import { showFindings } from './show-findings';
import { showHelp } from './show-help';
import { showOnMap } from './show-on-map';
import { switchBetweenKinds } from './switch-kind';
import { turnIntoGoal } from './turn-into-goal';

export const COMMANDS: readonly Part[] = [
	createGoal,
	createLifeGoal,
	createTherapyGoal,
	turnIntoGoal,
	switchBetweenKinds,
	addServes,
	checkIn,
	checkCurrentGoal,
	changeStanding,
	lookBack,
	insertGoalLink,
	prepareBrief,
	helperQuestions,
	sessionFelt,
	showHelp,
	exampleSet,
	openProgress,
	openGoalMap,
	showOnMap,
	exportGoalMap,
	showFindings,
];

/** Every command: its file, and one word here. */
import type { Part } from '../context';
import { openGoalMap } from './open-goal-map';
import { openProgress } from './open-progress';
import { showFindings } from './show-findings';

export const COMMANDS: readonly Part[] = [openProgress, openGoalMap, showFindings];

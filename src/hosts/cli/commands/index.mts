/** The verbs, one file each. */
import type { Command } from '../command.mts';
import { brief } from './brief.mts';
import { check } from './check.mts';
import { create } from './create.mts';
import { map } from './map.mts';
import { progress } from './progress.mts';

export const COMMANDS: readonly Command[] = [check, map, progress, brief, create];

/** What a verb of the command line is: one file in `commands/`. */
import type { Day } from '../../core/goal/goal';
import type { Flags, Given } from './arguments.mts';

/** What a verb may use of the world. */
export interface Call {
	readonly given: Given;
	readonly today: Day;
	/** Data, to stdout. */
	readonly print: (text: string) => void;
	/** Talk, to stderr: one line. */
	readonly say: (sentence: string) => void;
	/** Lines of stdin. */
	readonly lines: () => AsyncIterable<string>;
}

export interface Command {
	readonly name: string;
	readonly about: string;
	readonly flags: Flags;
	/** The exit code: 0, or 1 where `--strict` finds something to look at. */
	readonly run: (call: Call) => number | Promise<number>;
}

/** Data as the command line prints it: one JSON value, indented, with a line break at the end. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

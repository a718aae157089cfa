import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as common from '@lezer/common';
import * as highlight from '@lezer/highlight';
import * as lr from '@lezer/lr';
import * as obsidian from './obsidian.mts';

/** What the app provides at run time; anything else is not there, as on a phone. */
const PROVIDED: Readonly<Record<string, unknown>> = {
	obsidian,
	'@codemirror/commands': commands,
	'@codemirror/language': language,
	'@codemirror/lint': lint,
	'@codemirror/state': state,
	'@codemirror/view': view,
	'@lezer/common': common,
	'@lezer/highlight': highlight,
	'@lezer/lr': lr,
};

/** A plugin's `require`. */
export function requireProvided(id: string): unknown {
	if (id in PROVIDED) return PROVIDED[id];
	throw new Error(`Cannot find module '${id}': the app provides only ${Object.keys(PROVIDED).join(', ')}.`);
}

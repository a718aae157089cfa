import type { App } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import type { Checked } from '../../../core/smart/rule';

/** "Not now": kept in memory until the note changes or the app restarts (decision 18). */
const kept = new WeakMap<App, Map<Path, { readonly at: number; readonly rules: Set<string> }>>();

const changed = (app: App, path: Path): number => app.vault.getFileByPath(path)?.stat.mtime ?? 0;

function rulesOf(app: App, path: Path): Set<string> {
	const all = kept.get(app) ?? new Map<Path, { at: number; rules: Set<string> }>();
	kept.set(app, all);
	const at = changed(app, path);
	const here = all.get(path);
	if (here?.at === at) return here.rules;
	const rules = new Set<string>();
	all.set(path, { at, rules });
	return rules;
}

/** Leaves one question of a note alone for now. */
export function notNow(app: App, path: Path, rule: string): void {
	rulesOf(app, path).add(rule);
}

/** What was checked, without the questions that wait. Letters stay as they are. */
export function withoutWaiting(app: App, path: Path, checked: Checked): Checked {
	const rules = rulesOf(app, path);
	return rules.size
		? { ...checked, findings: checked.findings.filter(({ rule }) => !rules.has(rule)) }
		: checked;
}

/** The built main.js, evaluated as a phone would: nothing but what Obsidian provides, and nothing done by loading it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import * as obsidian from 'obsidian-test-mocks/obsidian';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../sources';

const PROVIDED = /^@codemirror\/(?:state|view|lint|language|commands)$/;

const provide = createRequire(import.meta.url);

function evaluate() {
	const asked: string[] = [];
	const done: string[] = [];
	const never = (what: string) => () => void done.push(what);
	const module = { exports: {} as { default?: unknown } };
	const context = createContext({
		module,
		exports: module.exports,
		require: (name: string) => {
			asked.push(name);
			if (name !== 'obsidian' && !PROVIDED.test(name)) throw new Error(`Nobody provides ${name}`);
			return name === 'obsidian' ? obsidian : (provide(name) as unknown);
		},
		setTimeout: never('setTimeout'),
		setInterval: never('setInterval'),
		requestAnimationFrame: never('requestAnimationFrame'),
		addEventListener: never('addEventListener'),
		fetch: never('fetch'),
	});
	runInContext(readFileSync(join(ROOT, 'main.js'), 'utf8'), context);
	return { asked: [...new Set(asked)], done, plugin: module.exports.default };
}

describe('the built main.js', () => {
	it('loads without Node and asks only for what Obsidian provides', () => {
		const { asked, plugin } = evaluate();
		expect(asked).toContain('obsidian');
		expect(typeof plugin).toBe('function');
	});

	it('does nothing by being loaded: no timer, no listener, no request', () => {
		expect(evaluate().done).toEqual([]);
	});
});

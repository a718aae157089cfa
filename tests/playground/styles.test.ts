/** The plugin's styles stand on Obsidian's variables; the playground defines every one, and there is one CodeMirror. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, sources } from '../sources';

/** Obsidian's documented foundations (developer docs, "CSS variables", Foundations): all 155 names. */
const numbered = (prefix: string, ends: readonly (string | number)[]): string[] =>
	ends.map((end) => `--${prefix}${end}`);
const COLORS = ['red', 'orange', 'yellow', 'green', 'cyan', 'blue', 'purple', 'pink'];
const FOUNDATIONS = [
	...numbered('color-base-', ['00', '05', '10', '20', '25', '30', '35', '40', '50', '60', '70', '100']),
	...numbered('color-', [
		...COLORS,
		...COLORS.map((color) => `${color}-rgb`),
		'accent',
		'accent-1',
		'accent-2',
	]),
	...numbered('accent-', ['h', 's', 'l']),
	...numbered('mono-', ['0', '100', 'rgb-0', 'rgb-100']),
	...numbered('background-', ['primary', 'primary-alt', 'secondary', 'secondary-alt']),
	...numbered('background-modifier-', [
		...[
			'hover',
			'active-hover',
			'border',
			'border-hover',
			'border-focus',
			'error-rgb',
			'error',
			'error-hover',
		],
		...['success-rgb', 'success', 'message', 'form-field', 'cover'],
	]),
	...numbered('interactive-', ['normal', 'hover', 'accent', 'accent-hsl', 'accent-hover']),
	...numbered('text-', [
		...[
			'normal',
			'muted',
			'faint',
			'on-accent',
			'on-accent-inverted',
			'success',
			'warning',
			'error',
			'accent',
		],
		...['accent-hover', 'selection', 'highlight-bg'],
	]),
	'--caret-color',
	...numbered('font-', [
		...[
			'interface-theme',
			'text-theme',
			'monospace-theme',
			'interface',
			'text',
			'monospace',
			'text-size',
			'smallest',
		],
		...[
			'smaller',
			'small',
			'ui-smaller',
			'ui-small',
			'ui-medium',
			'ui-larger',
			'ui-large',
			'thin',
			'extralight',
		],
		...['light', 'normal', 'medium', 'semibold', 'bold', 'extrabold', 'black', 'weight'],
	]),
	...numbered('bold-', ['modifier', 'weight', 'color']),
	'--italic-color',
	...numbered('line-height-', ['normal', 'tight']),
	...numbered('icon-', [
		...[
			'size',
			'stroke',
			'color',
			'color-hover',
			'color-active',
			'color-focused',
			'opacity',
			'opacity-hover',
		],
		...['opacity-active', 'xs', 's', 'm', 'l', 'xl', 'xs-stroke-width', 's-stroke-width', 'm-stroke-width'],
		...['l-stroke-width', 'xl-stroke-width'],
	]),
	'--clickable-icon-radius',
	...numbered('size-2-', [1, 2, 3]),
	...numbered('size-4-', [1, 2, 3, 4, 5, 6, 8, 9, 12, 16, 18]),
	...numbered('layer-', [
		...[
			'cover',
			'sidedock',
			'status-bar',
			'popover',
			'slides',
			'modal',
			'notice',
			'menu',
			'tooltip',
			'dragged-item',
		],
	]),
	...numbered('radius-', ['s', 'm', 'l', 'xl']),
	'--border-width',
	...numbered('cursor', ['', '-link']),
];

const look = readdirSync(join(ROOT, 'playground/look'))
	.map((name) => readFileSync(join(ROOT, 'playground/look', name), 'utf8'))
	.join('\n');
const styles = readFileSync(join(ROOT, 'styles.css'), 'utf8');
const defined = (css: string): Set<string> =>
	new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map((found) => found[1] ?? ''));
const used = (css: string): string[] =>
	[...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((found) => found[1] ?? '');
const own = (name: string): boolean => name.startsWith('--groundwork-');

describe('the variables of the playground', () => {
	const known = defined(look);

	it('are all of Obsidian’s foundations', () => {
		expect(FOUNDATIONS.length).toBeGreaterThanOrEqual(155);
		expect(FOUNDATIONS.filter((name) => !known.has(name))).toEqual([]);
	});

	it('are enough for its own look', () => {
		expect([...new Set(used(look))].filter((name) => !known.has(name) && name !== '--depth')).toEqual([]);
	});

	it('are enough for the styles of the plugin', () => {
		expect([...new Set(used(styles))].filter((name) => !own(name) && !known.has(name))).toEqual([]);
	});

	it('of the plugin’s own are defined, in its styles or set by its code', () => {
		const set = defined(
			styles +
				sources('src')
					.map(({ text }) => text.replaceAll("'", ''))
					.join('\n'),
		);
		const code = sources('src')
			.map(({ text }) => text)
			.join('\n');
		expect(
			[...new Set(used(styles))].filter((name) => own(name) && !set.has(name) && !code.includes(name)),
		).toEqual([]);
	});
});

describe('the tree of packages', () => {
	it.each([['@codemirror/state'], ['@codemirror/view']])('holds exactly one %s', (name) => {
		const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: object };
		const places = Object.keys(lock.packages).filter((place) => place.endsWith(`node_modules/${name}`));
		expect(places).toEqual([`node_modules/${name}`]);
		expect(existsSync(join(ROOT, 'node_modules', name))).toBe(true);
	});
});

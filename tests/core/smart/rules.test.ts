/** Every rule's own examples are its tests (decision 20); its docs page is written from them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Checked, Example, Examples, SmartOptions } from '../../../src/core/smart/rule';
import { RULES } from '../../../src/core/smart/rules';
import { checkText } from './line';
import { page } from './page';

const FOLDER = join(import.meta.dirname, '../../../src/core/smart/rules');
const OPTIONS: SmartOptions = { today: '2026-11-25', dateOrder: 'dmy' };

const files = readdirSync(FOLDER)
	.filter((name) => name !== 'index.ts')
	.map((name) => name.replace('.ts', ''));
const loaded = await Promise.all(
	files.map(async (name) => {
		const module = (await import(join(FOLDER, `${name}.ts`))) as { examples: Examples };
		const rule = RULES.find(({ id }) => id.toLowerCase().replace('.', '-') === name);
		return { name, rule, examples: module.examples };
	}),
);

/** Only this rule speaks, so that another of its letter does not stand before it. */
function ask(rule: string, example: Example): Checked {
	const { text, properties } = typeof example === 'string' ? { text: example, properties: {} } : example;
	const others = RULES.map(({ id }) => id as string).filter((id) => id !== rule && !id.startsWith('T.past'));
	return checkText(text, properties, {
		...OPTIONS,
		off: rule === 'T.past' ? others : [...others, 'T.past'],
	});
}

describe.each(loaded)('$name', ({ name, rule, examples }) => {
	it('has its rule in the list', () => {
		expect(rule?.id).toBeDefined();
	});

	it.each(examples.good.map((one) => [JSON.stringify(one), one] as const))('is silent on %s', (_, one) => {
		expect(ask(rule?.id ?? '', one).findings.map((finding) => finding.rule)).not.toContain(rule?.id);
	});

	it.each(examples.bad.map((one) => [JSON.stringify(one), one] as const))('asks on %s', (_, one) => {
		expect(ask(rule?.id ?? '', one).findings.map((finding) => finding.rule)).toContain(rule?.id);
	});

	it('says what its page says, in at most 20 words, with a choice', () => {
		const finding = examples.bad
			.map((one) => ask(rule?.id ?? '', one))
			.flatMap(({ findings }) => findings)[0];
		expect(
			examples.bad.flatMap((one) => ask(rule?.id ?? '', one).findings.map(({ message }) => message)),
		).toContain(examples.says);
		expect(examples.says.split(/\s+/).length).toBeLessThanOrEqual(20);
		expect(finding?.actions.length).toBeGreaterThan(0);
	});

	it('has a docs page written from its examples', async () => {
		await expect(page(rule!, examples)).toMatchFileSnapshot(`../../../docs/rules/${name}.md`);
	});
});

/** The docs page of one rule, from the rule and its examples. */
import type { Example, Examples, Rule } from '../../../src/core/smart/rule';

function line(example: Example): string {
	if (typeof example === 'string') return `- ${example}`;
	const properties = Object.entries(example.properties)
		.map(([name, value]) => `\`${name}: ${String(value)}\``)
		.join(', ');
	return `- ${example.text} (${properties})`;
}

export function page(rule: Rule, examples: Examples): string {
	const silent = rule.letter
		? `Silence it for one goal with \`smart_skip: [${rule.id}]\` or the whole letter with \`smart_skip: [${rule.letter}]\``
		: `Silence it for one goal with \`smart_skip: [${rule.id}]\``;
	return [
		`# What does ${rule.id} ask?`,
		'',
		`> ${examples.says}`,
		'',
		examples.because,
		'',
		`Severity: ${rule.severity}. ${rule.missing ? `While it asks, ${rule.letter} is not found yet.` : rule.letter ? `${rule.letter} stays found.` : 'It belongs to no letter.'}`,
		'',
		'Silent on:',
		'',
		...examples.good.map(line),
		'',
		'Asks on:',
		'',
		...examples.bad.map(line),
		'',
		`${silent}, or everywhere in the settings. Only life goals that are active are looked at.`,
		'',
		'<!-- Written from the examples beside the rule by `npm run record`. -->',
		'',
	].join('\n');
}

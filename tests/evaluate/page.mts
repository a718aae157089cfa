/** The page docs/evaluation.md. Where the SMARTSpan rows are absent, their table stays as it stands written. */
const HEAD = `# How well does the linter read goals?

Written by \`npm run evaluate\`. What is measured, and against what, is in the labelling page of the design: a letter is
found when the words say it, whatever one may think of the goal. Each cell holds precision · recall · F1 · balanced
accuracy. Balanced accuracy is the mean of how often found is right to be found and missing right to be missing; a judge
that always says yes has .500.

What text cannot tell: A is the confidence a person states, R the reason a person gives. Neither is judged. S from words
alone is weak everywhere (people agree on it less than on the rest), so S is only ever asked as a question. SMARTSpan's
labels are noisy: with perfect S labels and the rule of thumb for M and A, macro-F1 on this half would be .898.

The SMARTSpan rows (MIT, real and anonymised coaching notes) are read from \`../shared\` and never copied here. The own
rows were labelled before any rule was run on them, and their labels were not changed afterwards, also where a second
look would choose otherwise: those are among the misses below. Rules were made better on what the misses had in common
after the first run, so the numbers on the own rows are the numbers of rows seen once. On the very first run of each
batch they were:

| batch | S balanced | M F1 | T F1 |
| --- | --- | --- | --- |
| hard, first 266 | .898 | .955 | .986 |
| hard, next 60 | .824 | .787 | .971 |
| everyday, first 105 | .848 | .924 | .957 |
| everyday, next 94 | .829 | .943 | .983 |
| everyday, next 79 | .797 | .940 | .917 |

| kinds | precision | speaks on |
| --- | --- | --- |
| first 120 | .991 | .908 |
| next 70 | .877 | .929 |
| next 60 | .943 | .883 |
| last 60 | .966 | .967 |

What it costs: p95 is 0.15 ms a goal on the two-core machine it was written on, with other work going on. Rules and
grammar weigh 20 KB minified, the English vocabulary (word lists and patterns) 34 KB: more than the 12 KB that were
planned, because breadth of words is what carried over to rows not seen before. A test holds both sizes.
`;
const DEV = '## SMARTSpan, development half';

/** `dev` null keeps the table that is written already. */
export function page(dev: readonly string[] | null, own: readonly string[], written: string): string {
	const from = written.indexOf(DEV);
	const kept =
		from < 0
			? []
			: [
					written
						.slice(from)
						.replace(/\n## (?!SMARTSpan)[^]*$/, '\n')
						.trimEnd(),
					'',
				];
	return `${[HEAD, ...(dev ?? kept), ...own].join('\n').trimEnd()}\n`;
}

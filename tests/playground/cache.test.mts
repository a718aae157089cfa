/** What Obsidian's cache says of a note, in the playground. */
import { describe, expect, it } from 'vitest';
import { parseNote } from '../../playground/host/metadata/parse.mts';

const NOTE = `---
goal_type: therapy
serves:
  - "[[Run 5 km|the run]]"
  - "[[Move#Why]]"
  - plain
note: see [[Elsewhere]] for more
part_of: "[[Bigger]]"
---
# How I attach #inner

A line with [[A b#H|c]] and ![[pic.png]] and [d](e%20f.md) and [w](https://w.example) and \`[[code]]\`.
%% [[hidden]] %%

## Steps
- [ ] first [[X]]
	- [x] second
- third ^here

\`\`\`
[[fenced]] #no
\`\`\`
> [!note] T
> [[Quoted]]
`;

describe('the cache of a note', () => {
	const cache = parseNote(NOTE);

	it('holds the properties and the wikilinks that are a whole value', () => {
		expect(cache.frontmatter?.['goal_type']).toBe('therapy');
		expect(cache.frontmatterLinks).toEqual([
			{ key: 'serves.0', link: 'Run 5 km', original: '[[Run 5 km|the run]]', displayText: 'the run' },
			{ key: 'serves.1', link: 'Move#Why', original: '[[Move#Why]]', displayText: 'Move > Why' },
			{ key: 'part_of', link: 'Bigger', original: '[[Bigger]]', displayText: 'Bigger' },
		]);
	});

	it('holds links and embeds outside code and comments, and none to the web', () => {
		expect(cache.links?.map(({ link }) => link)).toEqual(['A b#H', 'e f.md', 'X', 'Quoted']);
		expect(cache.embeds?.map(({ link }) => link)).toEqual(['pic.png']);
		expect(cache.tags?.map(({ tag }) => tag)).toEqual(['#inner']);
	});

	it('gives places that are the places in the text', () => {
		for (const { position, original } of [...(cache.links ?? []), ...(cache.embeds ?? [])])
			expect(NOTE.slice(position.start.offset, position.end.offset)).toBe(original);
		for (const { position } of cache.sections ?? []) {
			const lines = NOTE.split('\n');
			expect(NOTE.slice(position.start.offset, position.end.offset)).toBe(
				lines
					.slice(position.start.line, position.end.line + 1)
					.join('\n')
					.slice(position.start.col),
			);
		}
	});

	it('holds sections, headings and list items with their tasks and parents', () => {
		expect(cache.sections?.map(({ type }) => type)).toEqual([
			'yaml',
			'heading',
			'paragraph',
			'heading',
			'list',
			'code',
			'callout',
		]);
		expect(cache.headings?.map(({ heading, level }) => [heading, level])).toEqual([
			['How I attach #inner', 1],
			['Steps', 2],
		]);
		const [first, second, third] = cache.listItems ?? [];
		expect([first?.task, second?.task, third?.task]).toEqual([' ', 'x', undefined]);
		expect(second?.parent).toBe(first?.position.start.line);
		expect(first?.parent).toBe(-(first?.position.start.line ?? 0));
		expect(cache.blocks?.['here']?.id).toBe('here');
	});

	it.each([
		['broken YAML', '---\na: [\n---\ntext'],
		['a key twice', '---\na: 1\na: 2\n---\n'],
		['a list', '---\n- a\n---\n'],
	])('has no properties for %s, and says where the block is', (_what, text) => {
		const { frontmatter, sections } = parseNote(text);
		expect(frontmatter).toBeUndefined();
		expect(sections?.[0]?.type).toBe('yaml');
	});

	it('reads CRLF notes by their true offsets', () => {
		const text = '---\r\na: "[[B]]"\r\n---\r\n- [[C]] x\r\n';
		const found = parseNote(text);
		expect(found.frontmatter).toEqual({ a: '[[B]]' });
		const link = found.links?.[0];
		expect(text.slice(link?.position.start.offset, link?.position.end.offset)).toBe('[[C]]');
	});

	it('survives every text', () => {
		for (const text of ['', '---', '---\n---', '[[', '- ', '```', '> ', '\0', '#', '-\n-\n\n-', '$$', '%%'])
			expect(() => parseNote(text)).not.toThrow();
	});
});

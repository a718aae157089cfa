import { Marked, type Token, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { getFrontMatterInfo } from '../base/text.mts';

interface Wiki extends Tokens.Generic {
	readonly target: string;
	readonly alias: string;
	readonly embed: boolean;
}

const escape = (text: string): string => text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

const wikilink: TokenizerAndRendererExtension = {
	name: 'wikilink',
	level: 'inline',
	start: (text) => /!?\[\[/.exec(text)?.index,
	tokenizer(text) {
		const found = /^(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]*))?\]\]/.exec(text);
		if (found === null) return undefined;
		const [raw, mark, target = '', alias] = found;
		const shown = alias ?? target.split('#').filter(Boolean).join(' > ');
		return { type: 'wikilink', raw, target: target.trim(), alias: shown, embed: mark === '!' };
	},
	renderer(token) {
		const { target, alias, embed } = token as Wiki;
		if (embed) return `<span class="internal-embed" data-src="${escape(target)}">${escape(alias)}</span>`;
		return `<a class="internal-link" data-href="${escape(target)}" href="#">${escape(alias)}</a>`;
	},
};

const marks: TokenizerAndRendererExtension = {
	name: 'marks',
	level: 'inline',
	start: (text) => /==|%%|(?<=^|\s)#/.exec(text)?.index,
	tokenizer(text) {
		const found = /^(?:==([^=]+)==|%%[^]*?%%|#([\p{L}\d_/-]*[\p{L}_/-][\p{L}\d_/-]*))/u.exec(text);
		if (found === null) return undefined;
		return { type: 'marks', raw: found[0], highlight: found[1], tag: found[2] };
	},
	renderer(token) {
		const { highlight, tag } = token as Tokens.Generic & { highlight?: string; tag?: string };
		if (highlight !== undefined) return `<mark>${escape(highlight)}</mark>`;
		return tag === undefined ? '' : `<a class="tag" href="#">#${escape(tag)}</a>`;
	},
};

const marked = new Marked({
	gfm: true,
	async: false,
	extensions: [wikilink, marks],
	renderer: {
		checkbox: ({ checked }) =>
			`<input type="checkbox" class="task-list-item-checkbox"${checked === true ? ' checked' : ''}>`,
		link({ href, text, tokens }) {
			const inside = this.parser.parseInline(tokens);
			if (/^[a-z][a-z0-9+.-]*:/i.test(href))
				return `<a class="external-link" rel="noopener" target="_blank" href="${escape(href)}">${inside}</a>`;
			return `<a class="internal-link" data-href="${escape(decode(href))}" href="#">${inside || escape(text)}</a>`;
		},
		image: ({ href, text }) =>
			`<span class="internal-embed" data-src="${escape(decode(href))}">${escape(text)}</span>`,
	},
});

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** A top block of a note with its place. */
export interface Section {
	readonly raw: string;
	/** The tag it is rendered as, for the class Obsidian gives its box. */
	readonly kind: string;
	readonly lineStart: number;
	readonly lineEnd: number;
	readonly token: Token | null;
}

const KINDS: Readonly<Record<string, string>> = {
	paragraph: 'p',
	list: 'ul',
	code: 'pre',
	blockquote: 'blockquote',
	table: 'table',
	hr: 'hr',
	html: 'html',
};

const kindOf = (token: Token): string => {
	if (token.type === 'heading') return `h${(token as Tokens.Heading).depth}`;
	if (token.type === 'list' && (token as Tokens.List).ordered) return 'ol';
	return KINDS[token.type] ?? 'div';
};

const newlines = (text: string): number => text.split('\n').length - 1;

/** Splits a note into its top blocks; the frontmatter is the first one where there is one. */
export function sectionsOf(text: string): Section[] {
	const { exists, contentStart } = getFrontMatterInfo(text);
	const head = exists ? text.slice(0, contentStart) : '';
	const sections: Section[] = [];
	let line = newlines(head);
	if (exists)
		sections.push({ raw: head, kind: 'pre', lineStart: 0, lineEnd: Math.max(line - 1, 0), token: null });
	for (const token of marked.lexer(text.slice(head.length).replace(/\r\n/g, '\n'))) {
		const [start, body] = [line, token.raw.replace(/\n+$/, '')];
		line += newlines(token.raw);
		if (token.type === 'space' || token.type === 'def') continue;
		sections.push({
			raw: token.raw,
			kind: kindOf(token),
			lineStart: start,
			lineEnd: start + newlines(body),
			token,
		});
	}
	return sections;
}

/** The HTML of one block. Scripts in it do not run: the page's policy forbids them. */
export const htmlOf = (token: Token): string => marked.parser([token]);

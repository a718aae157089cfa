/**
 * A made-up vault as Obsidian's cache hands it over: a twentieth of the notes are goals (two thirds of them life
 * goals), the others a journal, half of it with properties and a link. The same for the same count.
 */
import type { CachedMetadata, TFile } from 'obsidian';
import { dice } from './graph.mts';

export interface Note {
	readonly file: TFile;
	readonly cache: CachedMetadata;
}

export interface MadeVault {
	readonly notes: readonly Note[];
	readonly goals: readonly Note[];
	/** `metadataCache.getFileCache`, which looks up a hash by path and the cache by its hash, as Obsidian's does. */
	readonly cacheOf: (file: TFile) => CachedMetadata | null;
	/** As `metadataCache.getFirstLinkpathDest` answers. */
	readonly byName: ReadonlyMap<string, TFile>;
}

const AREAS = ['work', 'relationship', 'money', 'fitness', 'skills'];
const LIFE = [
	'Run a 10 km race',
	'Save 5000 for a deposit',
	'Apply for twelve jobs',
	'Call a friend every week',
];
const THERAPY = ['Notice when I pull away', 'Be aware of my own anger', 'Stay with sadness', 'Let praise in'];
const WORDS =
	'Today I talked about why I keep putting off the call and noticed how tense my shoulders were. ';

function properties(
	index: number,
	kind: number,
	pick: (list: readonly string[]) => string,
	life: readonly string[],
) {
	if (kind === 1)
		return {
			goal_type: 'life',
			status: pick(['active', 'active', 'done', 'resting']),
			area: pick(AREAS),
			started: '2026-01-05',
			due: '2026-11-30',
			measure: 'number',
			unit: 'km',
			start_value: 0,
			target: 20 + (index % 80),
			current: index % 20,
			confidence: index % 11,
			why: 'It would feel good.',
			part_of: index % 3 === 0 && life.length > 0 ? [`[[${pick(life)}]]`] : [],
		};
	if (kind === 2)
		return {
			goal_type: 'therapy',
			status: 'active',
			area: pick(['attachment', 'aggression', 'grief']),
			started: '2026-01-05',
			stage: pick(['noticing', 'naming', 'trying']),
			serves: life.length > 0 ? [`[[${pick(life)}]]`, `[[${pick(life)}]]`] : [],
		};
	return index % 2 === 0 ? { date: '2026-03-04', mood: index % 9, tags: ['journal'] } : null;
}

const position = (line: number) => {
	const at = { line, col: 0, offset: line * 40 };
	return { start: at, end: { ...at, offset: at.offset + 39 } };
};

function asObsidian(notes: readonly Note[]): (file: TFile) => CachedMetadata | null {
	const files = Object.create(null) as Record<string, { hash: string; mtime: number; size: number }>;
	const caches = Object.create(null) as Record<string, CachedMetadata>;
	notes.forEach(({ file, cache }, at) => {
		const hash = at.toString(16).padStart(64, '0');
		files[file.path] = { hash, mtime: file.stat.mtime, size: file.stat.size };
		caches[hash] = cache;
	});
	return ({ path }) => {
		const known = files[path];
		return (known && caches[known.hash]) ?? null;
	};
}

export function madeVault(count: number): MadeVault {
	const random = dice(7);
	const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
	const kinds = Array.from({ length: count }, (_, index) =>
		index % 20 === 7 ? (index % 60 === 7 ? 2 : 1) : 0,
	);
	const name = (index: number): string =>
		kinds[index] === 1
			? `${LIFE[index % LIFE.length]} ${index}`
			: kinds[index] === 2
				? `${THERAPY[index % THERAPY.length]} ${index}`
				: `Note ${index}`;
	const life = kinds.flatMap((kind, index) => (kind === 1 ? [name(index)] : []));
	const notes = kinds.map((kind, index): Note => {
		const basename = name(index);
		const path = kind > 0 ? `Goals/${basename}.md` : `Journal/${2020 + (index % 7)}/${basename}.md`;
		const stat = { ctime: 1.77e12 + index * 1000, mtime: 1.77e12 + index * 2000, size: 800 };
		// Through JSON, so that texts lie in memory as a parser leaves them, not as pieces still to be joined.
		const frontmatter = JSON.parse(JSON.stringify(properties(index, kind, pick, life))) as object | null;
		const target = `Note ${Math.floor(random() * count)}`;
		const links = [{ link: target, original: `[[${target}]]`, displayText: target, position: position(4) }];
		const cache = {
			sections: [
				{ type: 'yaml', position: position(0) },
				{ type: 'paragraph', position: position(4) },
			],
			...(index % 2 === 0 ? { links } : {}),
			...(frontmatter ? { frontmatter } : {}),
		};
		return { file: { path, basename, name: `${basename}.md`, extension: 'md', stat } as TFile, cache };
	});
	return {
		notes,
		goals: notes.filter((_, index) => kinds[index]! > 0),
		cacheOf: asObsidian(notes),
		byName: new Map(notes.map(({ file }) => [file.basename, file])),
	};
}

/** The same notes as files: path and text. */
export function texts({ notes }: MadeVault): { path: string; text: string }[] {
	return notes.map(({ file, cache }) => {
		const lines = Object.entries(cache.frontmatter ?? {}).map(
			([key, value]) => `${key}: ${JSON.stringify(value)}`,
		);
		const block = lines.length > 0 ? ['---', ...lines, '---', ''] : [];
		const link = cache.links?.[0]?.original ?? '';
		return {
			path: file.path,
			text: [...block, `# ${file.basename}`, '', `${WORDS.repeat(4)}${link}`, ''].join('\n'),
		};
	});
}

/** The example set: made and taken away by one command each, and nothing but its own unchanged files. */
import { parseYaml, type TFile } from 'obsidian';
import { addDays } from '../../core/day';
import type { Day } from '../../core/goal/goal';
import { wikilink } from '../../core/goal/links';
import { helpWords } from '../../core/words/help';
import { headingWords as headings } from '../../core/words/template';
import { helpLine, type Planned } from '../../ui/create/planned';
import { EXAMPLE, type ExampleGoal } from '../../ui/welcome/example-goals';
import type { Context } from './context';
import { compose } from './new-goal/compose';
import { MAP_VIEW } from './view-types';

const words = helpWords.example;
const FOLDER = 'Groundwork example';
/** Marks a note of the set with the day it was made, so that its text can be worked out again. */
const MARK = 'groundwork_example';

/** `+30` and `-7` as days from `made`; anything else as it is. */
const dated = (value: string, made: Day): string =>
	value.replace(/^[+-]\d+(?= |$)/, (offset) => addDays(made, Number(offset)));

function planned(goal: ExampleGoal, made: Day): Planned {
	const links = (goal.serves ?? []).map(([title, strength, because]) => ({
		link: wikilink(title),
		strength,
		because,
	}));
	const given = Object.entries(goal.properties).map(
		([name, value]) => [name, typeof value === 'string' ? dated(value, made) : value] as const,
	);
	const serves = links.length === 0 ? {} : { serves: links.map(({ link }) => link) };
	return {
		kind: goal.kind,
		properties: { ...Object.fromEntries(given), started: addDays(made, -60), ...serves, [MARK]: made },
		lines: [
			...(goal.own === undefined ? [] : [{ heading: headings.own, line: goal.own }]),
			...links.map((link) => ({ heading: headings.helps, line: helpLine(link) })),
			...(goal.checkIns ?? []).map((line) => ({
				heading: headings.checkIns,
				line: `- ${dated(line, made)}`,
			})),
		],
	};
}

/** The text of one note of the set as it was made on that day. */
const exampleText = (goal: ExampleGoal, made: Day): string =>
	compose({ planned: planned(goal, made), name: goal.title, today: made, template: null, parse: parseYaml })
		.text;

function ownFiles(context: Context): readonly { readonly file: TFile; readonly made: Day }[] {
	return context.app.vault.getMarkdownFiles().flatMap((file) => {
		const made: unknown = context.app.metadataCache.getFileCache(file)?.frontmatter?.[MARK];
		return typeof made === 'string' ? [{ file, made }] : [];
	});
}

/** Makes the set once, in a folder of its own, and shows it on the map. */
export async function makeExample(context: Context): Promise<void> {
	if (ownFiles(context).length > 0) return context.say(words.there);
	const made = context.today();
	let count = 0;
	for (const goal of EXAMPLE) {
		const folder = goal.kind === 'life' ? FOLDER : `${FOLDER}/Inner`;
		const note = await context.notes.create(folder, `${goal.title}.md`, exampleText(goal, made));
		if (note.ok) count += 1;
	}
	context.say(words.made(count));
	await context.openView(MAP_VIEW);
}

/** Moves the unchanged notes of the set to the trash the person chose; what was changed since is theirs and stays. */
export async function removeExample(context: Context): Promise<void> {
	const files = ownFiles(context);
	if (files.length === 0) return context.say(words.none);
	let removed = 0;
	for (const { file, made } of files) {
		const goal = EXAMPLE.find(({ title }) => title === file.basename);
		const text = await context.notes.read(file.path);
		if (!goal || text !== exampleText(goal, made)) continue;
		await context.app.fileManager.trashFile(file);
		removed += 1;
	}
	await removeEmpty(context, `${FOLDER}/Inner`);
	await removeEmpty(context, FOLDER);
	const kept = files.length - removed;
	context.say([words.removed(removed), ...(kept === 0 ? [] : [words.kept(kept)])].join(' '));
}

async function removeEmpty(context: Context, path: string): Promise<void> {
	const folder = context.app.vault.getFolderByPath(path);
	if (folder?.children.length === 0) await context.app.fileManager.trashFile(folder);
}

import { parseYaml, type CliData } from 'obsidian';
import { areaSlug } from '../../../core/goal/areas';
import { wikilink } from '../../../core/goal/links';
import { newNote } from '../../../core/goal/template';
import { fileNameFor } from '../../../core/note/file-name';
import { appCliWords as words } from '../../../core/words/app-cli';
import { writingWords } from '../../../core/words/writing';
import type { Context } from '../context';
import { dayAsked, Said } from './asked';

/** Makes one note as the form would, and answers with its path. @throws {Said} */
export async function create(given: CliData, context: Context): Promise<string> {
	const { type: kind, name = '', area } = given;
	if (kind !== 'life' && kind !== 'therapy') throw new Said(words.noKind);
	const fileName = fileNameFor(name);
	if (fileName === '') throw new Said(writingWords.noName);
	const today = dayAsked(given, context);
	const settings = context.settings();
	const [folder, templatePath, relation] =
		kind === 'life'
			? ([settings.lifeFolder, settings.lifeTemplate, 'part_of'] as const)
			: ([settings.therapyFolder, settings.therapyTemplate, 'serves'] as const);
	const to = given[relation];
	const properties = {
		area: isBlank(area) ? null : areaSlug(area),
		[relation]: isBlank(to) ? null : [linkTo(to, context)],
	};
	if (given[relation === 'serves' ? 'part_of' : 'serves'] !== undefined) throw new Said(words.otherWay);
	const text = templatePath === '' ? null : await context.notes.read(templatePath);
	const template =
		text === null ? {} : { template: { text, parse: (yaml: string): unknown => parseYaml(yaml) } };
	const made = await context.notes.create(given['folder'] ?? folder, fileName, (taken) => {
		return newNote({ kind, name, today, properties, fileName: taken, ...template }).text;
	});
	if (!made.ok) throw new Said(made.reason);
	return made.path;
}

/** A word left empty, as by a variable that was not set, is none. */
const isBlank = (value: string | undefined): value is undefined => !value?.trim();

function linkTo(name: string, { app, index }: Context): string {
	const file = app.metadataCache.getFirstLinkpathDest(name.replace(/\.md$/, ''), '');
	if (!file || !index.entry(file.path)) throw new Said(words.noGoal(name));
	return wikilink(app.metadataCache.fileToLinktext(file, '', true));
}

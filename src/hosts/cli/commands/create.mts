/** `groundwork create`: writes one new goal note, and never over another. */
import { areaSlug } from '../../../core/goal/areas';
import { KINDS, type Kind } from '../../../core/goal/goal';
import { newNote } from '../../../core/goal/template';
import { fileNameFor, readFolder } from '../../../core/note/file-name';
import { cliWords } from '../../../core/words/cli';
import { writingWords } from '../../../core/words/writing';
import type { Given } from '../arguments.mts';
import type { Command } from '../command.mts';
import { readText } from '../folder.mts';
import { folderOf } from '../folder-of.mts';
import { linkTo } from '../link-to.mts';
import { Said } from '../said.mts';
import { openVault, yaml, type Vault } from '../vault.mts';
import { writeNew } from '../write-new.mts';

/** The folder asked for, else the one in the vault's settings. @throws {Said} where it is no folder of the vault */
function homeOf(given: Given, kind: Kind, { settings }: Vault): string {
	const home = readFolder(
		given.one('folder') ?? (kind === 'life' ? settings.lifeFolder : settings.therapyFolder),
	);
	if (!home.ok) throw new Said(home.reason);
	return home.folder;
}

function templateOf(kind: Kind, { settings, root }: Vault, say: (sentence: string) => void) {
	const path = kind === 'life' ? settings.lifeTemplate : settings.therapyTemplate;
	const home = readFolder(path);
	if (path === '' || !home.ok) return {};
	const text = readText(root, home.folder) ?? readText(root, `${home.folder}.md`);
	if (text !== null) return { template: { text, parse: yaml } };
	say(cliWords.templateMissing(path));
	return {};
}

const filled = (values: readonly string[]): string[] => values.filter((value) => value.trim() !== '');

function checkWays(given: Given, kind: Kind): void {
	if (kind === 'life' && given.has('serves')) throw new Said(cliWords.servesIsTherapy);
	if (kind === 'therapy' && given.has('part-of')) throw new Said(cliWords.partIsLife);
}

export const create: Command = {
	name: 'create',
	about: cliWords.about_create,
	flags: {
		type: { takes: 'one', about: cliWords.flag_type, choices: KINDS, wanted: true },
		name: { takes: 'one', about: cliWords.flag_name, wanted: true },
		area: { takes: 'many', about: cliWords.flag_area },
		serves: { takes: 'many', about: cliWords.flag_serves },
		'part-of': { takes: 'many', about: cliWords.flag_partOf },
		folder: { takes: 'one', about: cliWords.flag_folder },
	},
	run: (call) => {
		const { given, today, print, say } = call;
		const kind = given.one('type') as Kind;
		const name = given.one('name') ?? '';
		checkWays(given, kind);
		if (fileNameFor(name) === '') throw new Said(writingWords.noName);
		const vault = openVault(folderOf(call, 'create'), { journal: false });
		vault.said.forEach(say);
		const home = homeOf(given, kind, vault);
		const links = filled(given.all(kind === 'life' ? 'part-of' : 'serves')).map((to) =>
			linkTo(to, home, vault, say),
		);
		const areas = filled(given.all('area')).map(areaSlug);
		const properties = {
			area: areas.length > 1 ? areas : (areas[0] ?? null),
			[kind === 'life' ? 'part_of' : 'serves']: links.length ? [...new Set(links)] : null,
		};
		const template = templateOf(kind, vault, say);
		const path = writeNew(vault.root, home, fileNameFor(name), (fileName) => {
			const note = newNote({ kind, name, today, properties, fileName, ...template });
			if (note.said !== null) say(note.said);
			return note.text;
		});
		print(`${path}\n`);
		return 0;
	},
};

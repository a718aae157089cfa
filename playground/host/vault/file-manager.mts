import { getFrontMatterInfo, parseYaml, stringifyYaml } from '../base/text.mts';
import type { MetadataCache } from '../metadata/cache.mts';
import { inFolder, TFolder, type TAbstractFile, type TFile } from './files.mts';
import { linksTo, rewriteLinks } from './links.mts';
import type { Vault } from './vault.mts';

/** Operations on files that look after what hangs on them. */
export class FileManager {
	constructor(
		private readonly vault: Vault,
		private readonly cache: MetadataCache,
		private readonly settings: () => { readonly useMarkdownLinks?: boolean },
	) {}

	getNewFileParent(_sourcePath: string): TFolder {
		return this.vault.getRoot();
	}

	/** Renames or moves, and writes anew every link that led there. */
	async renameFile(file: TAbstractFile, path: string): Promise<void> {
		const links = linksTo(file, this.vault, this.cache);
		await this.vault.rename(file, path);
		await rewriteLinks(links, this.vault, this.cache);
	}

	async promptForDeletion(file: TAbstractFile): Promise<boolean> {
		await this.trashFile(file);
		return true;
	}

	trashFile(file: TAbstractFile): Promise<void> {
		return this.vault.trash(file);
	}

	/** A link in the form the person's settings want; a wikilink unless they chose Markdown links. */
	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const embed = file.extension === 'md' ? '' : '!';
		if (this.settings().useMarkdownLinks === true) {
			const target = this.cache.fileToLinktext(file, sourcePath, false) + subpath;
			return `${embed}[${alias === '' ? file.basename : alias}](${encodeURI(target)})`;
		}
		const target = this.cache.fileToLinktext(file, sourcePath) + subpath;
		return `${embed}[[${target}${alias === '' || alias === target ? '' : `|${alias}`}]]`;
	}

	/** Parses, lets `change` edit, and writes the whole block anew, as the app does: comments and quotes are lost. */
	async processFrontMatter(
		file: TFile,
		change: (frontmatter: Record<string, unknown>) => void,
	): Promise<void> {
		await this.vault.process(file, (text) => {
			const info = getFrontMatterInfo(text);
			const parsed: unknown = info.exists ? parseYaml(info.frontmatter) : {};
			const properties = (typeof parsed === 'object' && parsed !== null ? parsed : {}) as Record<
				string,
				unknown
			>;
			change(properties);
			const body = text.slice(info.contentStart);
			return Object.keys(properties).length === 0 ? body : `---\n${stringifyYaml(properties)}---\n${body}`;
		});
	}

	async getAvailablePathForAttachment(name: string): Promise<string> {
		const dot = name.lastIndexOf('.');
		const [base, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
		for (let count = 0; ; count++) {
			const path = inFolder('/', `${base}${count === 0 ? '' : ` ${count}`}${end}`);
			if (this.vault.getAbstractFileByPath(path) === null) return path;
		}
	}
}

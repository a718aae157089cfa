/** The host must not drift from what the plugin uses: every name of `obsidian` in src is owned by the playground. */
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ADDED } from '../../playground/host/base/dom/install.mts';
import { ADDED_PLAIN } from '../../playground/host/base/plain.mts';
import { ROOT, sources } from '../sources';

const TYPES = join(ROOT, 'node_modules/obsidian/obsidian.d.ts');
const HOST = join(ROOT, 'playground/host/obsidian.mts');

/** A name that src uses: `Vault.process`, `Notice`, `HTMLElement.createEl`, or an event as `Workspace on file-open`. */
interface Use {
	readonly owner: string;
	readonly member: string | null;
	readonly kind: 'class' | 'interface' | 'global' | 'value' | 'event';
	readonly at: string;
}

function programOf(files: readonly string[]): ts.Program {
	const config = ts.readConfigFile(join(ROOT, 'playground/tsconfig.json'), (path) => ts.sys.readFile(path));
	const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, join(ROOT, 'playground'));
	return ts.createProgram({ rootNames: [...files], options });
}

const inTypes = (node: ts.Node): boolean =>
	node.getSourceFile().fileName.replaceAll('\\', '/').endsWith('obsidian/obsidian.d.ts');
const isGlobal = (node: ts.Node): boolean => ts.findAncestor(node, ts.isModuleBlock) !== undefined;

/** What a declaration in obsidian.d.ts stands for. */
function useOf(declaration: ts.Declaration, name: string, at: string): Use | null {
	const owner = declaration.parent;
	if (ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner)) {
		const kind = isGlobal(owner) ? 'global' : ts.isClassDeclaration(owner) ? 'class' : 'interface';
		return { owner: owner.name?.text ?? '', member: name, kind, at };
	}
	if (ts.isTypeLiteralNode(owner)) {
		const variable = ts.findAncestor(owner, ts.isVariableDeclaration);
		return variable === undefined
			? null
			: { owner: variable.name.getText(), member: name, kind: 'class', at };
	}
	if (
		ts.isClassDeclaration(declaration) ||
		ts.isFunctionDeclaration(declaration) ||
		ts.isVariableDeclaration(declaration)
	)
		return { owner: name, member: null, kind: isGlobal(declaration) ? 'global' : 'value', at };
	if (ts.isInterfaceDeclaration(declaration) && !isGlobal(declaration))
		return { owner: name, member: null, kind: 'interface', at };
	return null;
}

/** `app.vault.on('rename', …)` → Vault on rename. */
function eventOf(checker: ts.TypeChecker, node: ts.Node, at: string): Use | null {
	if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
	const [first] = node.arguments;
	if (node.expression.name.text !== 'on' || first === undefined || !ts.isStringLiteral(first)) return null;
	const declaration = checker.getSymbolAtLocation(node.expression.name)?.declarations?.find(inTypes);
	const owner = declaration?.parent;
	if (owner === undefined || !ts.isClassDeclaration(owner)) return null;
	return { owner: owner.name?.text ?? '', member: first.text, kind: 'event', at };
}

function usesIn(program: ts.Program, files: ReadonlySet<string>): Use[] {
	const checker = program.getTypeChecker();
	const uses: Use[] = [];
	for (const file of program.getSourceFiles()) {
		if (!files.has(file.fileName)) continue;
		const visit = (node: ts.Node): void => {
			const at = `${file.fileName.slice(ROOT.length + 1)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
			if (ts.isIdentifier(node)) {
				let symbol = checker.getSymbolAtLocation(node);
				if (symbol !== undefined && symbol.flags & ts.SymbolFlags.Alias)
					symbol = checker.getAliasedSymbol(symbol);
				const declarations = symbol?.declarations ?? [];
				// `startsWith` is the browser's too: not an addition.
				const added = declarations.every(inTypes);
				for (const declaration of declarations) {
					const use = added ? useOf(declaration, symbol?.name ?? '', at) : null;
					if (use !== null) uses.push(use);
				}
			}
			const event = eventOf(checker, node, at);
			if (event !== null) uses.push(event);
			ts.forEachChild(node, visit);
		};
		visit(file);
	}
	return uses;
}

/** What the host's module exports, with the members that its classes have, inherited ones too. */
function ownedBy(program: ts.Program): Map<string, Set<string>> {
	const checker = program.getTypeChecker();
	const file = program.getSourceFile(HOST);
	const symbol = file && checker.getSymbolAtLocation(file);
	if (file === undefined || symbol === undefined) throw new Error('The host has no module.');
	return new Map(
		checker.getExportsOfModule(symbol).map((exported) => {
			const value = checker.getTypeOfSymbolAtLocation(exported, file);
			const declared = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
			const instance =
				declared.flags & ts.SymbolFlags.Class ? checker.getDeclaredTypeOfSymbol(declared) : value;
			return [
				exported.name,
				new Set([...instance.getProperties(), ...value.getProperties()].map(({ name }) => name)),
			];
		}),
	);
}

const host = sources('playground/host');
const hostText = host.map(({ text }) => text).join('\n');
const GLOBALS = new Set([
	...Object.values({ ...ADDED, ...ADDED_PLAIN }).flatMap((added) => Object.keys(added)),
	...[
		'activeWindow',
		'activeDocument',
		'createEl',
		'createDiv',
		'createSpan',
		'createSvg',
		'createFragment',
		'sleep',
		'nextFrame',
	],
]);

describe('the playground and the plugin', () => {
	const files = sources('src')
		.filter(({ path }) => !path.startsWith('src/hosts/cli'))
		.map(({ path }) => join(ROOT, path).replaceAll('\\', '/'));
	const program = programOf([...files, HOST, TYPES]);
	const uses = usesIn(program, new Set(files));
	const owned = ownedBy(program);

	it('the look at src finds what it is there to find', () => {
		const found = new Set(uses.map(({ owner, member }) => `${owner}.${member ?? ''}`));
		for (const name of [
			'Plugin.',
			'Plugin.addCommand',
			'Vault.process',
			'MetadataCache.getFileCache',
			'ItemView.contentEl',
		])
			expect(found).toContain(name);
		expect(uses.some(({ kind }) => kind === 'event')).toBe(true);
	});

	it('every class, function and member that src uses is owned by the host', () => {
		const missing = uses
			.filter(({ kind }) => kind === 'class' || kind === 'value')
			.filter(
				({ owner, member }) =>
					!(owned.get(owner)?.has(member ?? 'prototype') ?? false) && !(member === null && owned.has(owner)),
			)
			.map(({ owner, member, at }) => `${owner}.${member ?? ''} (${at})`);
		expect([...new Set(missing)]).toEqual([]);
	});

	it('every shape that src uses is named by the host, so that the compiler holds it to it', () => {
		const missing = uses
			.filter(({ kind }) => kind === 'interface')
			.filter(({ owner }) => !new RegExp(`\\b${owner}\\b`).test(hostText))
			.map(({ owner, at }) => `${owner} (${at})`);
		expect([...new Set(missing)]).toEqual([]);
	});

	it('every addition to the DOM and to JavaScript that src uses is there', () => {
		const missing = uses
			.filter(({ kind, member, owner }) => kind === 'global' && !GLOBALS.has(member ?? owner))
			.map(({ owner, member, at }) => `${owner}.${member ?? ''} (${at})`);
		expect([...new Set(missing)]).toEqual([]);
	});

	it('every event that src listens to is fired by the host', () => {
		const missing = uses
			.filter(({ kind, member }) => kind === 'event' && !hostText.includes(`trigger('${member ?? ''}'`))
			.map(({ owner, member, at }) => `${owner} on ${member ?? ''} (${at})`);
		expect([...new Set(missing)]).toEqual([]);
	});
});

import type { BasesViewRegistration } from 'obsidian';
import type { Component } from '../base/component.mts';

/** The core plugin Bases, as far as plugins register views with it. */
export class Bases {
	readonly views = new Map<string, BasesViewRegistration>();

	constructor(readonly enabled: boolean) {}

	register(owner: Component, id: string, registration: BasesViewRegistration): boolean {
		if (!this.enabled) return false;
		this.views.set(id, registration);
		owner.register(() => this.views.delete(id));
		return true;
	}
}

import type { InstallControl, InstallKind } from '$lib/pwa/install';

/** Which install help fits. `undefined` until the browser was asked. */
export class Install {
  kind: InstallKind | undefined = $state();
  /** Can this phone have the app on its home screen, and has it not? On a computer it is not worth a word. */
  readonly isOffered: boolean = $derived(
    this.kind !== undefined && this.kind !== 'installed' && this.kind !== 'desktop',
  );
  #control: InstallControl | undefined;

  /** Asks the browser and follows its changes; call once, early. */
  connect(watch: (onChange: (kind: InstallKind) => void) => InstallControl): void {
    this.#control = watch((kind) => (this.kind = kind));
    this.kind = this.#control.kind();
  }

  /** Opens the browser's own dialog; straight from a tap. */
  async ask(): Promise<void> {
    await this.#control?.askToInstall();
  }
}

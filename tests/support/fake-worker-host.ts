import type { WorkerRequest } from '$lib/pwa/protocol';
import type { RegistrationLike, WorkerHost, WorkerLike } from '$lib/pwa/types';

/** A service worker that goes through its states when told. */
export class FakeWorker extends EventTarget implements WorkerLike {
  state: ServiceWorkerState = 'installing';

  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

export class FakeRegistration extends EventTarget implements RegistrationLike {
  installing: FakeWorker | null = null;
  active: FakeWorker | null = null;
  updates = 0;

  update(): Promise<unknown> {
    this.updates += 1;
    return Promise.resolve();
  }

  /** A worker starts to install, as after a first registration or a deploy. */
  find(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return worker;
  }

  /** The installing worker is through and takes over. */
  finishInstall(): void {
    const worker = this.installing;
    this.installing = null;
    worker?.become('installed');
    this.active?.become('redundant');
    this.active = worker;
    worker?.become('activated');
  }

  /** The installing worker fails. */
  failInstall(): void {
    const worker = this.installing;
    this.installing = null;
    worker?.become('redundant');
  }
}

/** A browser for the worker's manager: time stands still until `advance`, every event comes when told. */
export class FakeHost implements WorkerHost {
  registration = new FakeRegistration();
  registrations = 0;
  canRegister = true;
  isControlled = false;
  reloads = 0;
  asked: string[] = [];
  /** What the active worker answers to each kind of question. */
  answers: Record<WorkerRequest['type'], unknown> = {
    STATUS: undefined,
    REPAIR: undefined,
    ADOPT: undefined,
  };
  private time = 0;
  private timers: { at: number; run: () => void }[] = [];
  private controllerChanged: (() => void)[] = [];
  private messageCame: ((data: unknown) => void)[] = [];
  private woke: (() => void)[] = [];

  register(): Promise<RegistrationLike> {
    this.registrations += 1;
    return this.canRegister
      ? Promise.resolve(this.registration)
      : Promise.reject(new TypeError('no network'));
  }
  askActive(message: WorkerRequest): Promise<unknown> {
    this.asked.push(message.type);
    return Promise.resolve(this.answers[message.type]);
  }
  hasController(): boolean {
    return this.isControlled;
  }
  onControllerChange(callback: () => void): void {
    this.controllerChanged.push(callback);
  }
  onMessage(callback: (data: unknown) => void): void {
    this.messageCame.push(callback);
  }
  onWake(callback: () => void): void {
    this.woke.push(callback);
  }
  reload(): void {
    this.reloads += 1;
  }
  now(): number {
    return this.time;
  }
  random(): number {
    return 0.5;
  }
  after(delayMs: number, run: () => void): () => void {
    const timer = { at: this.time + delayMs, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }
  every(intervalMs: number, run: () => void): void {
    this.after(intervalMs, () => {
      run();
      this.every(intervalMs, run);
    });
  }

  changeController(): void {
    this.isControlled = true;
    for (const callback of this.controllerChanged) callback();
  }
  send(data: unknown): void {
    for (const callback of this.messageCame) callback(data);
  }
  wake(): void {
    for (const callback of this.woke) callback();
  }
  /** Lets time pass and runs what falls due. */
  advance(milliseconds: number): void {
    this.time += milliseconds;
    const due = this.timers.filter(({ at }) => at <= this.time);
    this.timers = this.timers.filter(({ at }) => at > this.time);
    for (const { run } of due) run();
  }
}

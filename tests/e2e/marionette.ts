import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Marionette speaks JSON packets, each led by its length in bytes and a colon. */
export class Marionette {
  private readonly socket: Socket;
  private buffer = Buffer.alloc(0);
  private next = 1;
  private readonly waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk) => this.take(chunk));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox closed the connection'));
    });
  }

  static async connect(port: number): Promise<Marionette> {
    for (let attempt = 0; attempt < 150; attempt += 1) {
      const socket = await new Promise<Socket | null>((done) => {
        const candidate = connect(port, '127.0.0.1', () => done(candidate));
        candidate.once('error', () => done(null));
      });
      if (socket) return new Marionette(socket.removeAllListeners('error').on('error', () => {}));
      await new Promise((done) => setTimeout(done, 200));
    }
    throw new Error('Firefox did not start within 30 seconds');
  }

  send<T = unknown>(command: string, parameters: object): Promise<T> {
    const id = this.next;
    this.next += 1;
    const packet = JSON.stringify([0, id, command, parameters]);
    this.socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: never) => void, reject });
    });
  }

  close(): void {
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.buffer = Buffer.concat([this.buffer, chunk]);
    for (;;) {
      const colon = this.buffer.indexOf(':');
      const length = Number(this.buffer.subarray(0, colon).toString());
      if (colon < 0 || this.buffer.length < colon + 1 + length) return;
      const packet = JSON.parse(this.buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.buffer = this.buffer.subarray(colon + 1 + length);
      if (!Array.isArray(packet)) continue; // the greeting
      const [, id, error, value] = packet;
      const { resolve, reject } = this.waiting.get(id) ?? {};
      this.waiting.delete(id);
      if (error) reject?.(new Error(`${error.error}: ${error.message}`));
      else resolve?.(value as never);
    }
  }
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
